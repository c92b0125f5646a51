/**
 * The peers' own Python environment, `.symbolon/peers`, made on first use from `requirements.txt` (every package with
 * its hash). Where Python or the packages are not to be had, the reason is given and the peers are left out.
 */
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const HERE = fileURLToPath(new URL('.', import.meta.url));
const HOME = fileURLToPath(new URL('../../.symbolon/peers', import.meta.url));
const PYTHON = join(HOME, 'bin/python');
const REQUIREMENTS = join(HERE, 'requirements.txt');
const MARKER = join(HOME, 'requirements-hash');

export type Peers = { python: string; run: (args: string[]) => Promise<string> } | { missing: string };

/** Makes the environment where it is not there yet. Never throws: `missing` says why there are no peers. */
export async function openPeers(): Promise<Peers> {
  const found = spawnSync('python3', ['-c', 'import sys; print("%d.%d.%d" % sys.version_info[:3])']);
  if (found.status !== 0) return { missing: 'Python 3 is not installed' };
  const version = String(found.stdout).trim();
  const hash = createHash('sha256').update(readFileSync(REQUIREMENTS)).digest('hex');
  if (!existsSync(MARKER) || readFileSync(MARKER, 'utf8') !== hash) {
    console.log('Installing the peers into .symbolon/peers …');
    try {
      await run('python3', ['-m', 'venv', HOME]);
      await run(PYTHON, ['-m', 'pip', 'install', '--quiet', '--require-hashes', '-r', REQUIREMENTS]);
      writeFileSync(MARKER, hash);
    } catch (error) {
      const [line] = String((error as { stderr?: string }).stderr ?? error)
        .trim()
        .split('\n')
        .slice(-1);
      return { missing: `their packages do not install on Python ${version}: ${line}` };
    }
  }
  return { python: version, run: (args) => runPeer(args) };
}

/** Runs a script of this folder; gives its standard output, throws with the last lines of its errors. */
async function runPeer([script = '', ...args]: string[]): Promise<string> {
  try {
    const { stdout } = await run(PYTHON, [join(HERE, script), ...args], { maxBuffer: 2 ** 28 });
    return stdout;
  } catch (error) {
    const lines = String((error as { stderr?: string }).stderr ?? error)
      .trim()
      .split('\n');
    throw new Error(`${script}: ${lines.slice(-3).join(' | ')}`);
  }
}
