/** Models on the command line: learnt, shown and compared, and every fault of a file is named. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readModel } from '../../graph/matching/model/index.ts';
import { run } from '../main.ts';

const folder = mkdtempSync(join(tmpdir(), 'symbolon-model-'));
const file = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

async function output(args: string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text) => out.push(String(text)) > 0);
  const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => err.push(String(text)) > 0);
  const log = vi.spyOn(console, 'log').mockImplementation((...text) => {
    out.push(`${text.join(' ')}\n`);
  });
  try {
    return { code: await run(args), out: out.join(''), err: err.join('') };
  } finally {
    for (const spy of [stdout, stderr, log]) spy.mockRestore();
    process.exitCode = 0;
  }
}

const train = (out: string, seed: string) =>
  output(['model', 'train', '--persons', '120', '--seed', seed, '--least', '3', '--out', out]);

describe('symbolon model', () => {
  beforeAll(async () => {
    expect((await train(file('one.json'), '1')).code).toBe(0);
    expect((await train(file('two.json'), '2')).code).toBe(0);
  });

  test('trains the same model of the same persons, labelled as learnt on invented ones', async () => {
    await train(file('again.json'), '1');
    expect(readFileSync(file('again.json'), 'utf8')).toBe(readFileSync(file('one.json'), 'utf8'));
    const model = readModel(readFileSync(file('one.json'), 'utf8'));
    expect(model.trainedOn).toContain('invented persons');
    expect(model.version).toMatch(/^generated-[0-9a-f]{12}$/);
  });

  test('lists no value that fewer records share than asked for', () => {
    const { frequencies } = readModel(readFileSync(file('one.json'), 'utf8'));
    const value = [...frequencies.value.shares];
    expect(value.every(([, share]) => share * 2_000 >= 3)).toBe(true);
  });

  test('shows the weights in bits', async () => {
    const { out } = await output(['model', 'show', file('one.json')]);
    expect(out).toMatch(/date of birth\s+exact\s+\+\d/);
    expect(out).toContain('not validated in the field');
  });

  test('says what changes between two models, and nothing between equal ones', async () => {
    expect((await output(['model', 'compare', file('one.json'), file('two.json')])).out).toContain(
      'family name',
    );
    expect((await output(['model', 'compare', file('one.json'), file('one.json')])).out).toContain(
      'weigh alike',
    );
  });

  test.each([
    ['not JSON', 'x', 'is not JSON'],
    ['another format', '{"format":9}', 'not of format 1'],
    ['no version', '{"format":1}', 'no version'],
    [
      'no tables',
      '{"format":1,"version":"v","trainedOn":"t","priorBits":1,"household":0,"origin":0}',
      'no table family',
    ],
  ])('names the fault of a file: %s', async (_, text, fault) => {
    writeFileSync(file('bad.json'), text);
    const { code, err } = await output(['model', 'show', file('bad.json')]);
    expect(code).toBe(1);
    expect(err).toContain(fault);
  });

  test('an absent file and a place that cannot be written are wrong calls that name it', async () => {
    expect(await output(['model', 'show', file('absent.json')])).toMatchObject({
      code: 2,
      err: `The model ${file('absent.json')} cannot be read (ENOENT).\n`,
    });
    const out = file('no/where.json');
    expect(await output(['model', 'train', '--out', out])).toMatchObject({
      code: 2,
      err: expect.stringContaining(`${out} cannot be written`),
    });
  });
});
