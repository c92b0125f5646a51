// Server processes that outlive the command that started them: own process group, output to a file,
// a record of pid and start time, so that a later start tells our process from a reused pid.

import { execFileSync, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Starts a server detached from this terminal, so that Ctrl-C reaches it only through us. */
export function startDetached(command, args, { logFile, cwd, env = process.env }) {
  mkdirSync(dirname(logFile), { recursive: true });
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.previous`);
  const log = openSync(logFile, 'w', 0o600);
  const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  // A failed spawn has no pid; the reason is kept for the one who waits for the port.
  child.on('error', (error) => {
    child.spawnError = error;
  });
  child.unref();
  return child;
}

/** When the process began, as the system tells it; undefined when there is none (or only a zombie). */
export function startedAt(pid) {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' || fields[0] === 'X' ? undefined : fields[19];
    } catch {
      return undefined;
    }
  }
  try {
    process.kill(pid, 0);
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

export const isAlive = (pid) => startedAt(pid) !== undefined;

export function writeRecord(file, pid, facts = {}) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ pid, started: startedAt(pid), ...facts }), { mode: 0o600 });
}

/** The record of a process of ours that still runs; a stale record is removed. */
export function readRecord(file) {
  let record;
  try {
    record = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
  if (record.started !== undefined && startedAt(record.pid) === record.started) return record;
  rmSync(file, { force: true });
  return undefined;
}

export async function waitForExit(pid, timeoutMs) {
  const end = Date.now() + timeoutMs;
  while (isAlive(pid)) {
    if (Date.now() > end) return false;
    await sleep(50);
  }
  return true;
}

function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** SIGTERM, then SIGKILL when the time is up. Resolves to false when it had to be killed. */
export async function terminate(pid, graceMs) {
  signal(pid, 'SIGTERM');
  if (await waitForExit(pid, graceMs)) return true;
  await killHard(pid);
  return false;
}

/** What a fault test does: no warning, no flush. Resolves when the process is gone. */
export async function killHard(pid) {
  signal(pid, 'SIGKILL');
  if (!(await waitForExit(pid, 10_000))) throw new Error(`process ${pid} does not end`);
}

/** The last lines of a log, for an error message. */
export function tail(file, lines = 12) {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '(no log)';
  }
}
