// Keeps one process of the service running: output to its own log, restart with growing pauses when it
// dies by itself (at most five times a minute), stopped with SIGTERM and, if it must be, SIGKILL.

import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readRecord, terminate, waitForExit, writeRecord } from '../provision/process.mjs';

export const STOP_MS = 20_000;
const RESTARTS = 5;
const WINDOW_MS = 60_000;
const FIRST_PAUSE_MS = 500;
/** A log larger than this is set aside at the next launch. */
const LOG_BYTES = 20_000_000;

/**
 * @param {object} options
 * @param {'api' | 'worker' | 'fingerprint'} options.name names log and record as well
 * @param {string} [options.command] default: this Node
 * @param {string[]} options.args
 * @param {string} options.home the `.symbolon` folder
 * @param {NodeJS.ProcessEnv} options.env
 * @param {(line: string) => void} options.say
 * @param {() => void} options.giveUp called when it keeps dying
 * @returns {{stop(hard?: boolean): Promise<void>, running(): boolean, pid(): number | undefined, log: string}}
 */
export function supervise({ name, command = process.execPath, args, home, env, cwd, facts, say, giveUp }) {
  const logFile = join(home, 'logs', `${name}.log`);
  const record = join(home, 'run', `${name}.json`);
  const deaths = [];
  let child;
  let timer;
  let stopping = false;

  const launch = () => {
    mkdirSync(join(home, 'logs'), { recursive: true });
    if (existsSync(logFile) && statSync(logFile).size > LOG_BYTES) renameSync(logFile, `${logFile}.previous`);
    const log = openSync(logFile, 'a', 0o600);
    // Its own group: Ctrl-C must reach the service through us, in order, with Neo4j and Redis still there.
    child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    child.on('error', (error) => say(`${name} cannot be started: ${error.message}`));
    child.on('exit', died);
    if (child.pid) writeRecord(record, child.pid, facts);
  };

  const died = (code, signal) => {
    if (stopping) return;
    const now = Date.now();
    while (deaths.length && now - deaths[0] > WINDOW_MS) deaths.shift();
    deaths.push(now);
    const how = signal ? `was ended by ${signal}` : `ended with code ${code}`;
    if (deaths.length > RESTARTS) {
      say(`${name} ${how} for the ${deaths.length}th time within a minute. Log: ${logFile}`);
      giveUp();
      return;
    }
    const pause = FIRST_PAUSE_MS * 2 ** (deaths.length - 1);
    say(`${name} ${how}; starting it again in ${pause / 1000} s. Log: ${logFile}`);
    timer = setTimeout(launch, pause);
  };

  launch();
  return {
    log: logFile,
    running: () => child.exitCode === null && child.signalCode === null,
    pid: () => child.pid,
    stop: async (hard = false) => {
      stopping = true;
      clearTimeout(timer);
      if (child.pid && !(await terminate(child.pid, hard ? 0 : STOP_MS)) && !hard)
        say(`${name} did not stop within ${STOP_MS / 1000} s and was ended`);
      rmSync(record, { force: true });
    },
  };
}

/** Ends an API or worker that an earlier start left behind when it was killed. */
export async function endLeftOver(home, name, say) {
  const left = readRecord(join(home, 'run', `${name}.json`));
  if (!left) return;
  say(`Ending the ${name} of an earlier start (process ${left.pid})`);
  await terminate(left.pid, STOP_MS);
  await waitForExit(left.pid, STOP_MS);
}
