/** Files of any make give the same rows; nothing is lost in silence; every fault names the file, role or column. */
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { newFolder } from './files.fixture.ts';
import { checkLinkMapping, loadLinkMapping } from './mapping.ts';
import { readRows } from './read-rows.ts';

const folder = newFolder();
afterAll(() => folder.remove());

const mapping = checkLinkMapping({ id: 'ref', givenName: ['first', 'middle'], familyName: 'last' });
const CSV = 'ref,first,middle,last\n1,Zoë,,Núñez\n2,Bo,Al,"Na\nNa"\n';
const ROWS = [
  { id: '1', source: '', kind: '', values: { givenName: ['Zoë'], familyName: ['Núñez'] } },
  { id: '2', source: '', kind: '', values: { givenName: ['Bo', 'Al'], familyName: ['Na\nNa'] } },
];
const NDJSON =
  '{"ref":1,"first":"Zoë","last":"Núñez"}\n{"ref":2,"first":["Bo"],"middle":"Al","last":"Na\\nNa"}\n';

async function notesOf(content: string | Buffer, roles = mapping) {
  return await readRows([folder.file('any', content)], roles);
}

describe('the same rows', () => {
  it.each<[string, string | Buffer, string?]>([
    ['CSV', CSV],
    ['CSV with byte order mark and Windows line ends', `\ufeff${CSV.replaceAll(/\n(?!Na)/g, '\r\n')}`],
    ['semicolons', CSV.replaceAll(',', ';')],
    ['tabs', CSV.replaceAll(',', '\t')],
    ['blanks around headers and cells, before quotes too', CSV.replaceAll(',', ' , ')],
    ['cells that are missing at the end', CSV.replace(',last\n', ',last,note,more\n')],
    ['gzip', gzipSync(CSV)],
    ['JSON lines', NDJSON],
    ['gzipped JSON lines', gzipSync(NDJSON)],
    ['Latin-1', Buffer.from(CSV, 'latin1'), 'not UTF-8: read as Windows-1252 (Latin-1)'],
    ['gzipped Latin-1', gzipSync(Buffer.from(CSV, 'latin1')), 'not UTF-8: read as Windows-1252 (Latin-1)'],
    ['UTF-16', Buffer.from(`\ufeff${CSV}`, 'utf16le'), 'read as UTF-16'],
  ])('from %s', async (_, content, remark) => {
    const { rows, notes } = await notesOf(content);
    expect(rows).toEqual(ROWS);
    expect(notes.files[0]?.remark).toBe(remark);
  });

  it('of Windows-1252 beyond Latin-1, and of UTF-8 with a few faulty bytes', async () => {
    const euro = Buffer.concat([
      Buffer.from('ref,last\n1,'),
      Buffer.from([0x8a, 0x2f, 0x92]),
      Buffer.from('\n'),
    ]);
    const last = checkLinkMapping({ familyName: 'last' });
    expect((await notesOf(euro, last)).rows[0]?.values.familyName).toEqual(['Š/’']);
    const mixed = Buffer.concat([
      Buffer.from('ref,last\n1,Núñez Žižek'),
      Buffer.from([0xff]),
      Buffer.from('\n'),
    ]);
    const { rows, notes } = await notesOf(mixed, last);
    expect(rows[0]?.values.familyName).toEqual(['Núñez Žižek\ufffd']);
    expect(notes.files[0]?.remark).toContain('1 faulty bytes');
  });

  it('whatever the order of files and rows', async () => {
    const [head, one, ...two] = CSV.split('\n');
    const first = folder.file('first', `${head}\n${two.join('\n')}`);
    const second = folder.file('second', `${head}\n${one}\n`);
    const there = await readRows([first, second], mapping);
    const back = await readRows([second, first], mapping);
    expect([there.rows, back.rows]).toEqual([ROWS, ROWS]);
  });

  it('keeps every digit of a long number in JSON', async () => {
    const number = checkLinkMapping({ nationalNumber: 'n' });
    const { rows } = await notesOf('{"n":12345678901234567891}\n{"n":12345678901234567892}\n', number);
    expect(rows.map(({ values }) => values.nationalNumber)).toEqual([
      ['12345678901234567891'],
      ['12345678901234567892'],
    ]);
  });

  it('reaches into nested JSON by a path', async () => {
    const nested = checkLinkMapping({ id: 'ref', familyName: 'name/last' });
    const { rows } = await notesOf('{"ref":"a","name":{"last":["Bo","Na"]}}\n', nested);
    expect(rows[0]?.values.familyName).toEqual(['Bo', 'Na']);
  });
});

describe('dirty files', () => {
  it('counts what it leaves out and what it stands in for', async () => {
    const { rows, notes } = await notesOf(
      'ref,first,middle,last,extra\n1,A,,B,x\n,,,,\n\n,C,,D,\n1,E,,F,\n3,,,,y\n4,G,,H,,surplus\n5,I\n6,"J,,K,\n',
    );
    expect(rows.map(({ id }) => id)).toEqual(['1', '1', '3', '4', '5', 'row 3']);
    expect(notes).toMatchObject({
      faultyRows: 1,
      emptyRows: 1,
      longRows: 1,
      withoutId: 1,
      repeatedIds: 1,
      nothingToCompare: 1,
      unusedColumns: ['extra'],
    });
    expect(notes.faults[0]).toMatch(/^any, row 8: line.* quotation mark is not closed$/);
  });

  it('takes row numbers over all files where no identifier is mapped', async () => {
    const names = checkLinkMapping({ familyName: 'last' });
    const one = folder.file('one', 'last\nA\nB\n');
    const { rows, notes } = await readRows([one, folder.file('two', 'last\nC\n')], names);
    expect(rows.map(({ id }) => id)).toEqual(['row 1', 'row 2', 'row 3']);
    expect(notes.withoutId).toBe(3);
  });

  it('a column may be absent from some files, never from all', async () => {
    const one = folder.file('one', 'ref,first,last\n1,A,B\n');
    const two = folder.file('two', '{"ref":"2","middle":"C"}\n');
    expect((await readRows([one, two], mapping)).rows).toHaveLength(2);
    await expect(readRows([one], mapping)).rejects.toThrow(
      'No file has the column "middle", which the mapping names as "givenName". There are: ref, first, last.',
    );
    await expect(readRows([two], mapping)).rejects.toThrow('No file has the column "first"');
  });

  it('the truth is read beside the rows and never compared', async () => {
    const file = folder.file('truth', 'ref,first,middle,last,same\n1,A,,B,x\n2,C,,D,\n');
    const { rows, truth, notes } = await readRows([file], mapping, { truthColumn: 'same' });
    expect(truth).toEqual(['x', '']);
    expect(JSON.stringify(rows)).not.toContain('x');
    expect(notes.unusedColumns).toEqual([]);
    await expect(readRows([file], mapping, { truthColumn: 'other' })).rejects.toThrow('"other" of --truth');
    await expect(readRows([file], mapping, { truthColumn: 'last' })).rejects.toThrow(
      'names it as "familyName"',
    );
  });

  it.each<[string, string | Buffer, string]>([
    ['an empty file', '', 'any: The file is empty.'],
    ['a header alone', 'ref,first,middle,last\n', 'The files have no row that can be read.'],
    [
      'an open quotation mark at the start',
      'ref,first,middle,last\n1,"A,,B\n2,C,,D\n',
      'no row that can be read: any, row 1: lines 2 to 3: a quotation mark is not closed.',
    ],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000', 'hex'),
      'any: The file is a PNG image, not CSV or JSON lines.',
    ],
    ['a gzipped picture', gzipSync(Buffer.from('89504e470d0a1a0a0000', 'hex')), 'PNG image'],
    ['XML', '<list/>', 'XML'],
    ['a JSON array', '[{"ref":1}]', 'one JSON array'],
    [
      'a broken gzip',
      gzipSync(CSV.repeat(2_000)).subarray(0, 60),
      'any: The gzip archive is damaged or cut off',
    ],
    ['a repeated column', 'ref,last,last\n1,A,B\n', 'any: Two columns of the file are called "last".'],
  ])('%s is refused in one sentence', async (_, content, says) => {
    await expect(notesOf(content)).rejects.toMatchObject({
      name: 'CommandFailure',
      message: expect.stringContaining(says),
    });
  });

  it('an absent file is a wrong call that names it', async () => {
    await expect(readRows([folder.path('absent')], mapping)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('absent'),
    });
  });
});

describe('the mapping', () => {
  it.each<[unknown, string]>([
    [[], 'must be a JSON object'],
    [{ surname: 'last' }, 'unknown role "surname". Roles are: id, source, kind, givenName'],
    [{ fullName: 3 }, 'The mapping of "fullName" must be a column or a list of columns.'],
    [{ fullName: ['a', ''] }, '"fullName"'],
    [{ id: ['a', 'b'], fullName: 'c' }, '2 columns as "id"'],
    [{ id: 'a' }, 'names no column to compare'],
  ])('%j is refused', (value, says) => {
    expect(() => checkLinkMapping(value)).toThrow(says);
  });

  it('that is absent or no JSON is refused', async () => {
    await expect(loadLinkMapping(folder.path('absent.json'))).rejects.toThrow('absent.json cannot be read');
    await expect(loadLinkMapping(folder.file('m', 'x'))).rejects.toThrow('is not JSON');
    await expect(loadLinkMapping(folder.file('m', '\ufeff{"fullName":"a"}'))).resolves.toEqual({
      own: {},
      compared: { fullName: ['a'] },
    });
  });
});
