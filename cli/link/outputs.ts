/** Files that a command will write, checked before the work that fills them. */
import { constants } from 'node:fs';
import { access, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { CommandFailure } from '../failure.ts';

/** Refuses what could not be written, and what would overwrite an input or another output; absent ones are none. */
export async function checkOutputs(outputs: (string | undefined)[], inputs: (string | undefined)[]) {
  const taken = new Set(inputs.filter((file) => file !== undefined).map((file) => resolve(file)));
  for (const file of outputs) {
    if (file === undefined) continue;
    if (taken.has(resolve(file)))
      throw new CommandFailure(`${file} would be written over: it is another file of this call.`, 2);
    taken.add(resolve(file));
    const there = await stat(file).catch(() => undefined);
    if (there?.isDirectory() === true)
      throw new CommandFailure(`${file} cannot be written: it is a folder.`, 2);
    await access(dirname(resolve(file)), constants.W_OK).catch((error: NodeJS.ErrnoException) => {
      throw new CommandFailure(
        `${file} cannot be written: its folder is not there or closed (${error.code}).`,
        2,
      );
    });
  }
}

/** Throws a `CommandFailure` that names the file where it cannot be written, such as on a full disk. */
export async function writeOutput(file: string, content: string | Iterable<string>) {
  await writeFile(file, content).catch((error: NodeJS.ErrnoException) => {
    throw new CommandFailure(`${file} cannot be written (${error.code}).`);
  });
}

type Outputs = Record<'report' | 'page' | 'pairs', string | undefined>;

/** The page stands beside the JSON report unless it has a place of its own. */
export function outputsOf({ report, html, out }: { report?: string; html?: string; out?: string }): Outputs {
  const beside = report === undefined ? undefined : `${report.replace(/\.json$/i, '')}.html`;
  return { report, page: html ?? beside, pairs: out };
}

/** What each file is, and where. */
export function writtenOf(outputs: Outputs): [string, string][] {
  return Object.entries(outputs).filter((entry): entry is [string, string] => entry[1] !== undefined);
}
