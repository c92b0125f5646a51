/** `symbolon demo load`: the demonstration population into the running service, detected before the command ends. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { type Api, data } from '../../client/index.ts';
import { address, home, service } from '../connection.ts';
import { runImport } from '../import/run-import.ts';
import { accepted } from '../import/tally.ts';
import { importService } from '../import-service.ts';
import { writePopulation } from '../population/index.ts';
import { progressBar } from '../progress.ts';
import { wholeNumber } from './generate.ts';

const SEED = 1;
const WIRE_MAPPING = fileURLToPath(new URL('../../mappings/ndjson.json', import.meta.url));

export function demo(program: Command): void {
  program
    .command('demo')
    .description('the demonstration population')
    .command('load')
    .description('generate invented persons, send their records and wait until all are detected')
    .option('--persons <n>', 'how many persons', wholeNumber, 1000)
    .action(async ({ persons }: { persons: number }) => {
      const folder = join(home(), 'demo');
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const recordsFile = join(folder, `population-${persons}.ndjson`);
      await writePopulation({
        persons,
        seed: SEED,
        recordsFile,
        truthFile: recordsFile.replace(/ndjson$/, 'truth.ndjson'),
      });
      const api = service('cli', 'RECORD_KEEPING');
      let bar: ReturnType<typeof progressBar> | undefined;
      const { tally } = await runImport({
        ...{ file: recordsFile, mappingFile: WIRE_MAPPING, home: home(), start: 'RESTART' },
        service: importService(api, address()),
        onStart: ({ size }) => {
          bar = progressBar('KiB of the demonstration population', Math.max(1, Math.round(size / 1024)));
        },
        onProgress: ({ bytes }) => bar?.update(Math.round(bytes / 1024)),
      });
      bar?.stop();
      await detected(api, accepted(tally));
      console.log(
        `${accepted(tally)} records of ${persons} invented persons loaded and detected; ${tally.rejected} rejected`,
      );
      if (tally.rejected > 0) process.exitCode = 1;
    });
}

/** Waits until nothing is outstanding. */
export async function detected(api: Api, total: number): Promise<void> {
  const bar = progressBar('records detected', total);
  for (;;) {
    const { pending, sent } = await data(api.GET('/v1/detection/backlog'));
    bar.update(total - Math.min(total, pending + sent));
    if (pending + sent === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  bar.stop();
}
