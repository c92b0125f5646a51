/**
 * XML as rows: every element of one name is a row, its children and attributes (`@name`) the columns. Read as a
 * stream with memory for one row; entities of a document type are not expanded.
 */
import { createReadStream } from 'node:fs';
import { SaxesParser } from 'saxes';
import { ImportProblem } from './problem.ts';
import { type InputRow, newRow, type Row, TEXT } from './row.ts';

/** Bounds of one row: beyond them the file is not a list of persons. */
const MAX_ROW_CHARACTERS = 4_000_000;
const MAX_DEPTH = 32;

interface Open {
  name: string;
  row: Row;
  text: string;
  plain: boolean;
}

/** Rows of the file: elements called `rowElement`. */
export async function* readXml(
  file: string,
  rowElement: string,
  onBytes: (bytes: number) => void = () => {},
): AsyncGenerator<InputRow> {
  const parser = new SaxesParser();
  const stack: Open[] = [];
  let ready: InputRow[] = [];
  let number = 0;
  let size = 0;

  parser.on('error', (error) => {
    throw new ImportProblem('BROKEN_XML', `The XML is broken at line ${parser.line}: ${reasonOf(error)}.`);
  });
  parser.on('opentag', (tag) => {
    if (stack.length === 0 && tag.name !== rowElement) return;
    if (stack.length === 0) size = 0;
    if (stack.length >= MAX_DEPTH)
      throw new ImportProblem(
        'BROKEN_XML',
        `The XML is nested deeper than ${MAX_DEPTH} at line ${parser.line}.`,
      );
    const row = newRow();
    const attributes = Object.entries(tag.attributes as Record<string, string>);
    for (const [name, value] of attributes) row[`@${name}`] = [value];
    stack.push({ name: tag.name, row, text: '', plain: attributes.length === 0 });
  });
  const addText = (text: string) => {
    const top = stack.at(-1);
    if (top === undefined) return;
    size += text.length;
    if (size > MAX_ROW_CHARACTERS)
      throw new ImportProblem(
        'ROW_TOO_LONG',
        `One element <${rowElement}> is too long (line ${parser.line}).`,
      );
    top.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    const element = stack.pop();
    if (element === undefined) return;
    const text = element.text.trim();
    if (text !== '') element.row[TEXT] = [text];
    const parent = stack.at(-1);
    if (parent === undefined) {
      number += 1;
      ready.push({ number, row: element.row });
      return;
    }
    parent.plain = false;
    const value = element.plain ? text : element.row;
    const list = parent.row[element.name];
    if (value === '') {
      if (list === undefined) parent.row[element.name] = [];
    } else if (list === undefined) parent.row[element.name] = [value];
    else list.push(value);
  });

  for await (const chunk of createReadStream(file, { encoding: 'utf8' }) as AsyncIterable<string>) {
    onBytes(Buffer.byteLength(chunk));
    parser.write(chunk);
    yield* ready;
    ready = [];
  }
  parser.close();
  if (number === 0)
    throw new ImportProblem(
      'NO_ROWS',
      `The file holds no element <${rowElement}> that the mapping names as its row.`,
    );
}

function reasonOf(error: Error): string {
  return error.message.replace(/^[^:]*:\d+:\d+: /, '').replace(/\.$/, '');
}
