/** Input files: every row is accounted for, another kind of file is refused, memory holds one row at a time. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkKind, type FileFormat, formatOf } from './file-kind.ts';
import { csvColumns, readCsv, sniffDelimiter } from './read-csv.ts';
import { readNdjson } from './read-ndjson.ts';
import { readXml } from './read-xml.ts';
import type { InputRow } from './row.ts';

const folder = mkdtempSync(join(tmpdir(), 'symbolon-readers-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
function fileOf(content: string | Buffer, ending = 'csv'): string {
  files += 1;
  const file = join(folder, `${files}.${ending}`);
  writeFileSync(file, content);
  return file;
}

async function all(rows: AsyncIterable<InputRow>): Promise<InputRow[]> {
  const found: InputRow[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

async function csvRows(text: string, options: Parameters<typeof readCsv>[2] = {}) {
  const file = fileOf(text);
  const delimiter = options.delimiter ?? sniffDelimiter(text.replace(/^\ufeff/, ''));
  return await all(readCsv(file, await csvColumns(file, options, delimiter), options, delimiter));
}

const outline = (rows: InputRow[]) =>
  rows.map(({ number, fault, row }) => [number, fault?.code ?? { ...row }]);

describe('CSV', () => {
  it('reads header, byte order mark, quoted line ends, and takes blanks and nulls as absent', async () => {
    expect(outline(await csvRows('\ufeffref;name\n1;"Bo\nNa"\n2; -0- \n', { nulls: ['-0-'] }))).toEqual([
      [1, { ref: ['1'], name: ['Bo\nNa'] }],
      [2, { ref: ['2'], name: [] }],
    ]);
  });

  it('takes column names from the mapping where there is no header', async () => {
    expect(outline(await csvRows('1,Bo', { columns: ['ref', 'name'] }))).toEqual([
      [1, { ref: ['1'], name: ['Bo'] }],
    ]);
  });

  it.each([
    ['a,b,"c;d;e;f"', ','],
    ['a;b', ';'],
    ['a\tb', '\t'],
    ['a|b|c', '|'],
    ['alone', ','],
    ['name, first;born\nA, b;1\nC;2\n', ';'],
    ['Doe, J\tJ Doe\nRoe\tR, Roe\n', '\t'],
  ])('finds the delimiter of %j', (line, delimiter) => {
    expect(sniffDelimiter(line)).toBe(delimiter);
  });

  it('a row with too few columns is one faulty row; a stray quotation mark swallows nothing', async () => {
    const rows = await csvRows('ref,name\n1,Bo\n2\n3,"Na"x\n4,N"i\n5,Mi\n');
    expect(rows.map(({ number, fault, row }) => [number, fault?.code ?? row?.name?.[0]])).toEqual([
      [1, 'Bo'],
      [2, 'COLUMN_COUNT'],
      [3, '"Na"x'],
      [4, 'N"i'],
      [5, 'Mi'],
    ]);
  });

  it('a quotation mark that is never closed is a fault that names its lines', async () => {
    const closed = await csvRows('ref,name\n1,Bo\n2,"Na\n3,Mi\n4,"Z"\n5,Y\n');
    expect(closed.map(({ number, fault, row }) => [number, fault?.detail ?? row?.ref?.[0]])).toEqual([
      [1, '1'],
      [2, 'lines 3 to 5: a quotation mark is not closed'],
      [3, '5'],
    ]);
    const atEnd = await csvRows('ref,name\n1,Bo\n2,"Na\n3,Mi\n');
    expect(atEnd.map(({ fault }) => fault?.code)).toEqual([undefined, 'BROKEN_LINE']);
  });

  it('a line beyond the bound stops the import: what stands behind it is never lost in silence', {
    timeout: 30_000,
  }, async () => {
    const text = `ref,name\n1,Bo\n2,"${'x\n'.repeat(600_000)}\n3,Mi\n`;
    await expect(csvRows(text)).rejects.toMatchObject({
      code: 'LINE_TOO_LONG',
      message: expect.stringContaining('Line 3 '),
    });
  });

  it('two columns of one name are refused', async () => {
    await expect(csvRows('ref,ref\n1,2\n')).rejects.toMatchObject({ code: 'REPEATED_COLUMN' });
  });

  it('a column may have any name', async () => {
    const [row] = await csvRows('__proto__,constructor\n1,2\n');
    expect(Object.keys(row?.row ?? {})).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['1']).toBeUndefined();
  });
});

describe('JSON lines', () => {
  it('a broken line is one faulty row; the others go through as they stand', async () => {
    const file = fileOf('{"recordRef":"a"}\n\n{"recordRef":\n[1]\n{"recordRef":"b"}', 'ndjson');
    const rows = await all(readNdjson(file, false));
    expect(rows.map(({ number, fault, reference }) => [number, fault?.code ?? reference])).toEqual([
      [1, 'a'],
      [2, 'BROKEN_LINE'],
      [3, 'BROKEN_LINE'],
      [4, 'b'],
    ]);
    expect(rows[0]?.raw).toBe('{"recordRef":"a"}');
  });

  it('a line beyond the bound is reported and skipped without being kept', async () => {
    const file = fileOf(`{"a":1}\n{"a":"${'x'.repeat(4_100_000)}"}\n{"a":2}\n`, 'ndjson');
    expect((await all(readNdjson(file, true))).map(({ fault, row }) => fault?.code ?? row?.a?.[0])).toEqual([
      '1',
      'LINE_TOO_LONG',
      '2',
    ]);
  });

  it('nested objects and lists become rows and lists of values', async () => {
    const file = fileOf('{"name":{"last":"Bo"},"docs":[{"n":1},{"n":2}],"none":null}', 'ndjson');
    const [first] = await all(readNdjson(file, true));
    expect(first?.row).toMatchObject({
      name: [{ last: ['Bo'] }],
      docs: [{ n: ['1'] }, { n: ['2'] }],
      none: [],
    });
  });
});

describe('XML', () => {
  it('every element of the name is a row, with attributes and repeated children', async () => {
    const file = fileOf(
      '<?xml version="1.0"?><l><p id="1"><n>Bo</n><n>Na</n><d><y>1970</y></d><e/></p><q/><p>x</p></l>',
      'xml',
    );
    expect(outline(await all(readXml(file, 'p')))).toEqual([
      [1, { '@id': ['1'], n: ['Bo', 'Na'], d: [{ y: ['1970'] }], e: [] }],
      [2, { '#text': ['x'] }],
    ]);
  });

  it.each([
    ['<l><p></l>', 'BROKEN_XML'],
    ['<l><q/></l>', 'NO_ROWS'],
    [`<l><p>${'<a>'.repeat(40)}${'</a>'.repeat(40)}</p></l>`, 'BROKEN_XML'],
    ['<!DOCTYPE l [<!ENTITY a "b">]><l><p>&a;</p></l>', 'BROKEN_XML'],
  ])('%s is refused', async (text, code) => {
    await expect(all(readXml(fileOf(text, 'xml'), 'p'))).rejects.toMatchObject({ code });
  });
});

describe('a file of another kind', () => {
  const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  it.each<[string, string | Buffer, FileFormat, string | null]>([
    ['a picture as CSV', png, 'csv', 'a PNG image'],
    ['CSV as XML', 'a,b\n1,2\n', 'xml', 'plain text or CSV'],
    ['XML as CSV', '<list/>', 'csv', 'XML'],
    ['JSON lines as CSV', '{"a":1}\n', 'csv', 'JSON'],
    ['a JSON array as JSON lines', '[{"a":1}]', 'ndjson', 'one JSON array'],
    ['UTF-16', Buffer.from('fffe61002c00', 'hex'), 'csv', 'UTF-16'],
    ['binary data', Buffer.from([65, 0, 1, 2]), 'csv', 'binary'],
    ['nothing', '', 'csv', 'empty'],
    ['XML as XML', '\ufeff<list/>', 'xml', null],
    ['a bracket in CSV', '[ref],name\n', 'csv', null],
  ])('%s', async (_, content, format, says) => {
    const checked = checkKind(fileOf(content), format);
    if (says === null) await expect(checked).resolves.toBeTypeOf('string');
    else await expect(checked).rejects.toThrow(says);
  });

  it('the format comes from the mapping, else from the ending', () => {
    expect([formatOf('a.xml'), formatOf('a.JSONL'), formatOf('a.dat', 'csv')]).toEqual([
      'xml',
      'ndjson',
      'csv',
    ]);
    expect(() => formatOf('a.dat')).toThrow('format');
  });

  it('a folder or an absent file is one clear error', async () => {
    await expect(checkKind(folder, 'csv')).rejects.toMatchObject({ code: 'NO_FILE' });
    await expect(checkKind(join(folder, 'absent.csv'), 'csv')).rejects.toMatchObject({ code: 'NO_FILE' });
  });
});
