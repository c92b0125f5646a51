/** An import as an initial load: declared before the first row is sent, ended after the last one is taken. */
import { basename } from 'node:path';
import { data } from '../../client/index.ts';
import type { Connection } from '../connection.ts';
import { CommandFailure } from '../failure.ts';
import { loadMapping } from '../import/load-mapping.ts';
import { isWire } from '../import/mapping.ts';
import { openRows } from '../import/open-rows.ts';
import type { ImportResult } from '../import/run-import.ts';
import { whole } from '../output.ts';

interface Declared {
  id: string;
  label: string;
  system: string;
}

interface Wish {
  map: string;
  label?: string;
  system?: string;
  expected?: number;
  keepOpen?: boolean;
  json?: boolean;
}

/** Opens the load, or finds the one that an earlier run of the same command has opened. */
export async function declareLoad({ api }: Connection, file: string, wish: Wish): Promise<Declared> {
  const { mapping } = await loadMapping(wish.map);
  const system = wish.system ?? (isWire(mapping) ? undefined : mapping.system.code);
  if (system === undefined)
    throw new CommandFailure('The mapping names no system: say of which the load is with --system.', 2);
  const label = wish.label ?? labelOf(file);
  // Of several files nobody knows yet how many records there are.
  const expected = wish.expected ?? (wish.keepOpen === true ? undefined : await countRows(file, wish.map));
  const load = await data(
    api.POST('/v1/loads', { body: { system, label, ...(expected === undefined ? {} : { expected }) } }),
  );
  process.stderr.write(`Initial load "${label}" of ${system}: symbolon loads watch ${load.id}\n`);
  return { id: load.id, label, system };
}

/** Ends the load when every row is taken; one with rejected rows waits for them to be put right. */
export async function closeLoad({ api }: Connection, load: Declared, result: ImportResult, wish: Wish) {
  const say = (text: string) => process.stderr.write(`${text}\n`);
  if (result.stopped || wish.keepOpen === true) return;
  if (result.tally.rejected > 0) {
    say(
      `The load stays open for the ${whole(result.tally.rejected)} rejected rows: send a corrected file with --label ` +
        `"${load.label}", or end it: symbolon loads end ${load.id}`,
    );
    return;
  }
  const { remaining } = await data(api.POST('/v1/loads/{id}/end', { params: { path: { id: load.id } } }));
  say(
    remaining === 0 || remaining === null
      ? 'The load is complete.'
      : `The load is taken in; ${whole(remaining)} records are still to be detected.`,
  );
}

/** The name of the file, of the letters that a label may have. */
function labelOf(file: string): string {
  const label = basename(file)
    .replace(/[^\p{L}\p{N} ._:-]+/gu, '-')
    .replace(/^[ ._:-]+/, '')
    .slice(0, 80);
  if (label === '')
    throw new CommandFailure('The file has no name that the load could bear: give one with --label.', 2);
  return label;
}

async function countRows(file: string, map: string): Promise<number> {
  const { mapping } = await loadMapping(map);
  const source = await openRows(file, mapping);
  let rows = 0;
  for await (const _ of source.rows()) rows += 1;
  return rows;
}
