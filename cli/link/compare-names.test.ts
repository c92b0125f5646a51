/** Pairs of names: one line of scores a row, measures where there is truth, one sentence where the file is at fault. */
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { type CompareNamesOptions, compareNamesOf } from './compare-names.ts';
import { newFolder } from './files.fixture.ts';

const folder = newFolder();
afterAll(() => folder.remove());

async function compared(content: string | Buffer, options: Partial<CompareNamesOptions> = {}) {
  let text = '';
  const report = await compareNamesOf(
    folder.file('names', content),
    { header: true, ...options },
    async (part) => {
      text += part;
    },
  );
  const [head, ...lines] = text.trimEnd().split('\n');
  return { report, head, lines, scores: lines.map((line) => Number(/,([\d.]+)(,[01]?)?$/.exec(line)?.[1])) };
}

const PAIRS =
  'one,other,same\nMaria Silva,Maria Silva,1\nMaria Silva,Igor Petrov,0\nJan Novák,Jan Novak,yes\nA B,C D,\n';

describe('compare-names', () => {
  it('scores the first two columns, alike above unlike, within 0..1', async () => {
    const { report, head, lines, scores } = await compared(PAIRS);
    expect(head).toBe('row,a,b,score');
    expect(lines[0]).toMatch(/^1,Maria Silva,Maria Silva,/);
    expect(report).toEqual({ pairs: 4, withoutScore: 0 });
    for (const score of scores) expect(score).toBeGreaterThanOrEqual(0);
    for (const score of scores) expect(score).toBeLessThanOrEqual(1);
    expect(scores[0]).toBeGreaterThan(scores[1] as number);
    expect(scores[2]).toBeGreaterThan(scores[1] as number);
  });

  it('measures where there is truth', async () => {
    const { report, head, lines } = await compared(PAIRS, { truth: 'same' });
    expect(head).toBe('row,a,b,score,truth');
    expect(lines.map((line) => line.split(',').at(-1))).toEqual(['1', '0', '1', '']);
    expect(report).toEqual({
      pairs: 4,
      withoutScore: 0,
      truth: { matches: 2, others: 1, leftOut: 1 },
      auc: 1,
      recallAtPrecision95: 1,
    });
  });

  it('takes columns by header or number, with or without header, in any make of file', async () => {
    const { scores } = await compared(PAIRS);
    const turned = 'x\tother\tone\n0\tMaria Silva\tMaria Silva\n0\tIgor Petrov\tMaria Silva\n';
    expect((await compared(turned, { a: 'one', b: '2' })).scores).toEqual(scores.slice(0, 2));
    const bare = PAIRS.slice(PAIRS.indexOf('\n') + 1);
    expect((await compared(gzipSync(bare), { header: false })).scores).toEqual(scores);
    expect((await compared('{"a":"Maria Silva","b":"Igor Petrov"}\n')).scores).toEqual([scores[1]]);
  });

  it('a blank name has no score and is in no measure', async () => {
    const { report, lines } = await compared('a,b,same\n,Bo,1\nBo,Bo,1\n', { truth: 'same' });
    expect(lines[0]).toBe('1,,Bo,,1');
    expect(report).toMatchObject({ pairs: 1, withoutScore: 1, truth: { matches: 1, others: 0 } });
    expect(report).not.toHaveProperty('auc');
  });

  it.each<[string, string, Partial<CompareNamesOptions>, string]>([
    ['one column', 'a\nBo\n', {}, 'The file has no column 2 of --b. There are: a.'],
    [
      'an absent column',
      PAIRS,
      { a: 'name' },
      'The file has no column "name" of --a. There are: one, other, same.',
    ],
    ['a truth that is none', 'a,b,c\nBo,Bo,perhaps\n', { truth: 'c' }, 'The truth column "c", row 1'],
    ['a header alone', 'a,b\n', {}, 'no row'],
  ])('%s is refused', async (_, content, options, says) => {
    await expect(compared(content, options)).rejects.toMatchObject({
      name: 'CommandFailure',
      message: expect.stringContaining(says),
    });
  });
});
