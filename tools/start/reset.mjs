// `npm start -- --reset`: deletes the stored data of this installation, after asking.

import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readRecord, terminate } from '../provision/process.mjs';

/** @returns {Promise<boolean>} false when the person said no */
export async function reset({ home, yes, say }) {
  if (process.env.NEO4J_URI) throw new Error('--reset does not delete the data of NEO4J_URI; do that there');
  const data = join(home, 'data');
  if (
    !yes &&
    !(await confirmed(`Delete everything under ${data}, and the container volumes if there are any?`))
  )
    return false;
  for (const name of ['worker', 'api', 'fingerprint', 'redis', 'neo4j']) {
    const left = readRecord(join(home, 'run', `${name}.json`));
    if (left) await terminate(left.pid, 20_000);
  }
  if (existsSync(join(home, 'run', 'containers.json'))) {
    const { removeContainers } = await import('../provision/containers.mjs');
    await removeContainers(home);
  }
  for (const folder of [data, join(home, 'demo')]) rmSync(folder, { recursive: true, force: true });
  say(`Deleted ${data}`);
  return true;
}

async function confirmed(question) {
  if (!process.stdin.isTTY) throw new Error('--reset asks before it deletes; without a terminal, add --yes');
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await prompt.question(`${question} [y/N] `)).trim());
  } finally {
    prompt.close();
  }
}
