import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { storeStream } from './bulk.ts';
import type { IntakeService } from './intake.ts';

/** Lines of answers, by transaction. */
async function batchesOf(lines: string[]): Promise<{ line: number; status: string }[][]> {
  const service = { store: async () => [] } as unknown as IntakeService;
  const limits = { lineBytes: 2 ** 20, jsonDepth: 10 };
  const body = Readable.from(lines.map((line) => Buffer.from(`${line}\n`)));
  const batches = [];
  for await (const answers of storeStream(body, service, { lane: 'BULK', mayWrite: () => true }, limits))
    batches.push(
      answers
        .trimEnd()
        .split('\n')
        .map((answer) => JSON.parse(answer)),
    );
  return batches;
}

test('a batch ends at 250 lines, or earlier where the lines hold 4 MB', async () => {
  const short = await batchesOf(Array.from({ length: 501 }, () => 'no record'));
  expect(short.map((batch) => batch.length)).toEqual([250, 250, 1]);

  const long = 'x'.repeat(2 ** 20 - 1);
  const batches = await batchesOf(Array.from({ length: 12 }, () => long));
  expect(batches.map((batch) => batch.length)).toEqual([5, 5, 2]);
  expect(batches.flat().map(({ line }) => line)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
  expect(batches.flat().every(({ status }) => status === 'REJECTED')).toBe(true);
});
