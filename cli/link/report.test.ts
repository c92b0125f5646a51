/** The report against a result worked out by hand: keys with and without truth, errors by name, pages that hold. */
import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, it } from 'vitest';
import type { LinkResult, SourceRow } from '../../graph/matching/link/index.ts';
import { evaluate } from './evaluate.ts';
import { newFolder } from './files.fixture.ts';
import { page } from './page.ts';
import { writePairs } from './pairs-csv.ts';
import { buildReport } from './report.ts';

const folder = newFolder();
afterAll(() => folder.remove());

const HOSTILE = `<script>alert("1")</script>&'\u0000\u202e`;
const rows: SourceRow[] = ['a', 'b', 'c', 'd', 'e', HOSTILE].map((id, index) => ({
  id,
  source: index < 3 ? 'X' : 'Y, "Z"',
  kind: '',
  values: { fullName: ['Secret Name'] },
}));
/** a and b are linked, c and d nearly; e and the hostile one are compared and far below. */
const pairs = [
  { a: 0, b: 1, probability: 0.999 },
  { a: 1, b: 5, probability: 0.7 },
  { a: 2, b: 3, probability: 0.3 },
].map((pair) => ({ ...pair, bits: Math.log2(pair.probability / (1 - pair.probability)) }));
const compared = new Set(['0 1', '1 5', '2 3', '4 5']);
const result: LinkResult = {
  pairs,
  clusters(threshold) {
    const labels = Int32Array.from(rows.keys());
    for (const { a, b, probability } of pairs)
      if (probability >= threshold)
        labels.forEach((label, row) => {
          if (label === labels[b]) labels[row] = labels[a] as number;
        });
    return labels;
  },
  candidates: { count: 4, compared: (a, b) => compared.has(`${a} ${b}`) },
};
// True: a b, c d, and d with the hostile one; e is not in the key.
const truth = { labels: Int32Array.from([0, 0, 1, 1, -1, 1]), leftOut: 1, alone: 0, withoutRow: 2 };
const scope = { source: Int32Array.from([0, 0, 0, 1, 1, 1]), within: true, across: true };
const notes = {
  files: [{ file: HOSTILE, rows: 6, remark: 'read as UTF-16' }],
  unusedColumns: ['note'],
  faultyRows: 0,
  faults: [],
  emptyRows: 0,
  longRows: 0,
  withoutId: 0,
  repeatedIds: 0,
  nothingToCompare: 0,
};
const parts = {
  rows,
  notes,
  sourceMapped: true,
  within: true,
  across: true,
  model: 'm1',
  threshold: 0.5,
  result,
  clusters: result.clusters(0.5),
  seconds: 1,
  peakMemoryMb: 100,
};
const evaluation = evaluate(rows, result, truth, scope, 0.5);

describe('the report', () => {
  it('measures pairs and clusters as worked out by hand', () => {
    const report = buildReport({ ...parts, truth, evaluation });
    // True pairs: a-b, c-d, c-f, d-f.
    expect(report.truth).toEqual({ pairs: 4, rows: 5, leftOut: 1, alone: 0, keyWithoutRow: 2 });
    expect(report.pairwise).toEqual({
      best: { threshold: 0.3, precision: 2 / 3, recall: 0.5, f1: 4 / 7 },
      default: { threshold: 0.5, precision: 0.5, recall: 0.25, f1: 2 / 6 },
      recallAtPrecision99: 0.25,
    });
    // At 0.5 {a b f} claims three pairs, one of them true; at 0.999 {a b} is right.
    expect(report.clusters?.default).toMatchObject({ threshold: 0.5, pairF1: 2 / 7 });
    expect(report.clusters?.best).toMatchObject({ threshold: 0.3, pairF1: 4 / 8 });
    expect(report.candidates).toEqual({ completeness: 0.5, perRecord: 4 / 6 });
    expect(report.reviewPer1000).toBeCloseTo((2 / 6) * 1_000, 9);
    expect(report.clusterSizes).toEqual({ 1: 3, 3: 1 });
    expect(report.pairs).toEqual({ scored: 3, linked: 2 });
    expect(report.sources).toEqual({ X: 3, 'Y, "Z"': 3 });
    expect(report.calibration?.bins).toHaveLength(10);
  });

  it('names wrong pairs by identifier and source, never by a value', () => {
    const { errors } = buildReport({ ...parts, truth, evaluation });
    expect(errors?.false).toEqual([
      { a: { id: 'b', source: 'X' }, b: { id: HOSTILE, source: 'Y, "Z"' }, probability: 0.7, compared: true },
    ]);
    expect(
      errors?.missed.map(({ a, b, probability, compared }) => [a.id, b.id, probability, compared]),
    ).toEqual([
      ['c', 'd', 0.3, true],
      ['c', HOSTILE, undefined, false],
      ['d', HOSTILE, undefined, false],
    ]);
    expect([errors?.missedBeyond, errors?.falseBeyond]).toEqual([0, 0]);
    expect(JSON.stringify(buildReport({ ...parts, truth, evaluation }))).not.toContain('Secret');
  });

  it('only counts pairs of the scope', () => {
    const across = evaluate(rows, result, truth, { ...scope, within: false }, 0.5);
    // c-d and c-f remain.
    expect(across.truthPairs).toBe(2);
    expect(across.pairwise.default).toEqual({ threshold: 0.5, precision: 0, recall: 0, f1: 0 });
    expect(across.completeness).toBe(0.5);
  });

  it('without truth lacks the keys that need it, and is neither null nor 0 there', () => {
    const report = JSON.parse(JSON.stringify(buildReport({ ...parts, sourceMapped: false })));
    for (const key of ['truth', 'pairwise', 'clusters', 'calibration', 'groups', 'errors', 'sources'])
      expect(report).not.toHaveProperty(key);
    expect(report.candidates).toEqual({ perRecord: 4 / 6 });
    expect(JSON.stringify(report)).not.toContain('null');
  });

  it('refuses a truth that holds no clusters of persons', () => {
    const labels = new Int32Array(10_000);
    expect(() =>
      evaluate(
        [],
        { ...result, pairs: [] },
        { ...truth, labels },
        { source: new Int32Array(10_000), within: true, across: true },
        0.5,
      ),
    ).toThrow('clusters of single persons');
  });
});

describe('the page', () => {
  const group = { rows: 1, truthPairs: 0, precision: 1, recall: 1, f1: 1 };
  const grouped = { ...evaluation, groups: { sex: { [HOSTILE]: group } } };
  const pages = [
    page({ report: buildReport({ ...parts, truth, evaluation: grouped }), pairs, evaluation }),
    page({ report: buildReport({ ...parts, sourceMapped: false }), pairs }),
    page({ report: buildReport({ ...parts, result: { ...result, pairs: [] } }), pairs: [] }),
  ];

  it('is well-formed, also with hostile identifiers', () => {
    for (const html of pages) {
      const parser = new SaxesParser();
      const names = new Set<string>();
      parser.on('error', (error) => {
        throw error;
      });
      parser.on('opentag', ({ name }) => names.add(name));
      parser.write(html).close();
      expect(names).toContain('svg');
      for (const name of ['script', 'link', 'img', 'iframe']) expect(names).not.toContain(name);
      expect(html).not.toMatch(/NaN|undefined|Infinity|src=|href=|url\(|Secret/);
    }
    expect(pages[0]).toContain('Accuracy by sex');
    expect(pages[0]).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;\ufffd');
  });

  it('shows accuracy charts only where there is truth', () => {
    const titles = (html: string | undefined) =>
      [...(html ?? '').matchAll(/<figcaption>([^<]*)/g)].map(([, title]) => title);
    expect(titles(pages[0])).toEqual([
      'Precision and recall',
      'Over the threshold',
      'Calibration',
      'Scores of pairs by truth',
      'Clusters by size, at the default threshold',
    ]);
    expect(titles(pages[1])).toEqual(['Scores of pairs', 'Clusters by size, at the default threshold']);
  });
});

describe('pairs as CSV', () => {
  it('name rows, score and clusters', async () => {
    const file = folder.path('pairs.csv');
    await writePairs(file, rows, result, parts.clusters);
    expect(readFileSync(file, 'utf8').split('\n').slice(0, 3)).toEqual([
      'id_a,source_a,id_b,source_b,bits,probability,cluster_a,cluster_b',
      'a,X,b,X,9.9643,0.999,1,1',
      `b,X,"<script>alert(""1"")</script>&'\u0000\u202e","Y, ""Z""",1.2224,0.7,1,1`,
    ]);
  });
});
