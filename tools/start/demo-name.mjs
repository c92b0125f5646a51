// A name worth searching for: somebody in the demonstration population, all of whom are invented, who stands in
// two systems with one face and two names.

import { createReadStream, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const PLANTED = 'ONE_FACE_TWO_NAMES';
const TRUTH = '.truth.ndjson';

/** @returns {Promise<string | undefined>} given and family name in Latin letters; undefined without a population */
export async function demoName(home) {
  try {
    const truth = newestTruth(join(home, 'demo'));
    const pair = truth && JSON.parse((await firstLine(truth, PLANTED)) ?? 'null');
    if (!pair) return undefined;
    const { recordRef } = pair.a;
    const record = JSON.parse(await firstLine(truth.slice(0, -TRUTH.length), `"${recordRef}"`));
    const { names } = record.identities[0];
    const current = (side) => names.find((name) => name.side === side && name.kind === 'CURRENT');
    const parts = ['GIVEN', 'FAMILY'].map(current).filter(Boolean);
    return parts.map(({ latin, value }) => latin ?? value).join(' ') || undefined;
  } catch {
    return undefined;
  }
}

function newestTruth(folder) {
  const files = readdirSync(folder).filter((name) => name.endsWith(TRUTH));
  const paths = files.map((name) => join(folder, name));
  return paths.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0];
}

async function firstLine(file, words) {
  const stream = createReadStream(file);
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Infinity }))
      if (line.includes(words)) return line;
    return undefined;
  } finally {
    stream.destroy();
  }
}
