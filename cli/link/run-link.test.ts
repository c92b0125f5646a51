/** `symbolon link` from file to report: the make of the files and the order of their rows change nothing. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { newFolder } from './files.fixture.ts';
import { type PersonRow, personRows } from './persons.fixture.ts';
import type { LinkReport } from './report.ts';
import { type LinkFilesOptions, linkFiles } from './run-link.ts';
import { summary } from './summary.ts';

const folder = newFolder();
afterAll(() => folder.remove());
afterEach(() => vi.restoreAllMocks());

const PERSONS = 150;
const people = personRows(PERSONS, 7);
const columns: (keyof PersonRow)[] = ['id', 'given', 'family', 'born', 'town', 'post', 'person'];
const csv = (rows: PersonRow[]) =>
  [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((line) => `${line.join(',')}\n`)
    .join('');
const ndjson = (rows: PersonRow[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
const mapping = {
  id: 'id',
  givenName: 'given',
  familyName: 'family',
  dateOfBirth: 'born',
  place: 'town',
  postcode: 'post',
};
const map = folder.file('mapping.json', JSON.stringify(mapping));

let runs = 0;
/** Report and pairs of one run, without what differs between any two runs. */
async function linked(files: string[], options: Partial<LinkFilesOptions> = {}) {
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  runs += 1;
  const [report, out] = [folder.path(`${runs}.json`), folder.path(`${runs}.csv`)];
  await linkFiles(files, { map, truth: 'person', report, out, ...options });
  const { seconds, peakMemoryMb, input, ...lasting } = JSON.parse(readFileSync(report, 'utf8')) as LinkReport;
  expect(seconds).toBeGreaterThan(0);
  expect(peakMemoryMb).toBeGreaterThan(0);
  return {
    report: lasting,
    pairs: readFileSync(out, 'utf8'),
    page: readFileSync(folder.path(`${runs}.html`), 'utf8'),
  };
}

test('dates of birth that cannot be read are counted and told', async () => {
  const [first, second, ...others] = people;
  const damaged = [{ ...first, born: '29586' }, { ...second, born: 'unknown' }, ...others] as PersonRow[];
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const { report } = await linkFiles([folder.file('dates.csv', csv(damaged))], { map, truth: 'person' });
  // A word for "unknown" states nothing.
  expect(report.unreadDates).toBe(1);
  expect(summary({ report, notes: [], written: [] }).join('\n')).toContain(
    '1 row states a date of birth that cannot be read',
  );
});

describe('linking files', () => {
  const file = folder.file('people.csv', csv(people));
  let whole: Awaited<ReturnType<typeof linked>>;
  beforeAll(async () => {
    whole = await linked([file]);
  });

  it('finds those who are one', () => {
    const { truth, pairwise, clusters, candidates } = whole.report;
    expect(truth?.pairs).toBe(PERSONS);
    expect(pairwise?.default.f1).toBeGreaterThan(0.9);
    expect(pairwise?.best.f1).toBeGreaterThanOrEqual(pairwise?.default.f1 as number);
    expect(clusters?.best.pairF1).toBeGreaterThanOrEqual(clusters?.default.pairF1 as number);
    expect(candidates.completeness).toBeGreaterThan(0.9);
    expect(whole.pairs.trim().split('\n')).toHaveLength(whole.report.pairs.scored + 1);
    expect(whole.page).toContain('Precision and recall');
  });

  it('shows no value of a row in report or page', () => {
    const shown = JSON.stringify(whole.report) + whole.page + whole.pairs;
    for (const name of ['Lindqvist', 'Haddad', 'Uppsala']) expect(shown).not.toContain(name);
  });

  it.each<[string, (rows: PersonRow[]) => (string | Buffer)[]]>([
    ['gzipped CSV', (rows) => [gzipSync(csv(rows))]],
    ['JSON lines', (rows) => [ndjson(rows)]],
    ['gzipped JSON lines', (rows) => [gzipSync(ndjson(rows))]],
    ['rows in another order', (rows) => [csv(rows.toReversed())]],
    ['two files of different make', (rows) => [csv(rows.slice(200)), ndjson(rows.slice(0, 200))]],
  ])('gives the same for %s', async (_, contents) => {
    const files = contents(people).map((content, index) => folder.file(`part-${index}`, content));
    expect(await linked(files)).toMatchObject({ report: whole.report, pairs: whole.pairs });
  });

  it('the truth has no say in what is linked', async () => {
    const { report, pairs } = await linked([file], { truth: undefined as never });
    expect(pairs).toBe(whole.pairs);
    expect(report).not.toHaveProperty('pairwise');
    expect(report.columnsNotUsed).toEqual(['person']);
    const pattern = await linked([file], { truth: undefined as never, truthPattern: '^p(\\d+)-' });
    expect(pattern.report.pairwise).toEqual(whole.report.pairwise);
  });

  it('counts only the pairs that are asked for, where the source is mapped', async () => {
    const sources = people.map((row, index) => ({ ...row, town: index % 4 === 3 ? 'B' : 'A' }));
    const withSource = folder.file('sources.csv', csv(sources));
    const map = folder.file('sources.json', JSON.stringify({ ...mapping, source: 'town', place: [] }));
    const across = await linked([withSource], { map, across: true });
    const within = await linked([withSource], { map, within: true });
    expect([across.report.truth?.pairs, within.report.truth?.pairs]).toEqual([PERSONS / 2, PERSONS / 2]);
    for (const line of across.pairs.trim().split('\n').slice(1)) expect(line).toMatch(/,A,.*,B,|,B,.*,A,/);
    for (const line of within.pairs.trim().split('\n').slice(1)) expect(line).toMatch(/,A,.*,A,|,B,.*,B,/);
    expect(across.report).toMatchObject({ within: false, across: true, sources: { A: 225, B: 75 } });
  });
});

describe('a call', () => {
  const file = folder.file('few.csv', csv(people.slice(0, 20)));

  it('is summed up in words, with what is to be known about the input', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const lines = summary(await linkFiles([file], { map, truth: 'person', across: true })).join('\n');
    expect(lines).toMatch(/^rows +20$/m);
    expect(lines).toContain('Against the truth (10 pairs among 20 rows):');
    expect(lines).toContain('Without the role "source" in the mapping every pair counts');
  });

  it('says of one row what it says of many, and gives no advice where the truth has no pair', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const alone = people.slice(0, 20).map((row, index) => ({ ...row, person: index === 0 ? '' : row.id }));
    const lines = summary(
      await linkFiles([folder.file('alone.csv', csv(alone))], { map, truth: 'person' }),
    ).join('\n');
    expect(lines).toContain('1 row has no truth value: it counts as one of its own.');
    expect(lines).toContain('The truth has no pair that counts');
    expect(lines).not.toContain('would be best');
  });

  it('tells each stage to its end', async () => {
    const shown = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await linkFiles([file], { map });
    const lines = shown.mock.calls.map(([text]) => String(text));
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'reading, kB',
      'comparing pairs',
      'learning weights',
      'scoring pairs',
    ]);
    for (const line of lines) expect(line).toMatch(/: 100 %, done\n$/);
  });

  it('names the file that could not be written', async () => {
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    // A name longer than any file system takes passes every check before.
    const out = folder.path('x'.repeat(300));
    await expect(linkFiles([file], { map, out })).rejects.toMatchObject({
      name: 'CommandFailure',
      message: `${out} cannot be written (ENAMETOOLONG).`,
    });
  });

  it.each<[string, Partial<LinkFilesOptions>, string]>([
    ['that would write over its input', { out: file }, 'would be written over'],
    ['that would write over its mapping', { report: map }, 'would be written over'],
    [
      'whose report and pairs are one file',
      { report: folder.path('x'), out: folder.path('x') },
      'written over',
    ],
    ['that writes upon a folder', { out: folder.path('.') }, 'it is a folder'],
    ['that writes where nothing can be', { out: folder.path('no/where.csv') }, 'its folder is not there'],
  ])('%s is refused before the work', async (_, options, says) => {
    await expect(linkFiles([file], { map, ...options })).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining(says),
    });
  });
});
