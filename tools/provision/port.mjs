// Loopback ports: find a free one, tell whether one is taken, wait until a server answers on it.

import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive, tail } from './process.mjs';

const HOST = '127.0.0.1';

function tryListen(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: HOST, exclusive: true }, () => {
      const found = server.address().port;
      server.close(() => resolve(found));
    });
  });
}

/** A free port: any, or the first free one at or after `from` (20 tried, then any). */
export async function freePort(from) {
  for (let port = from; from && port < from + 20; port += 1) if (await tryListen(port)) return port;
  return tryListen(0);
}

export const isFree = async (port) => (await tryListen(port)) !== undefined;

/** Sends `bytes` on a new connection and resolves to the first answer, as a Buffer. */
export function ask(port, bytes, timeoutMs = 2000) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: HOST });
    socket.setTimeout(timeoutMs, () => socket.destroy(new Error('no answer in time')));
    socket.once('connect', () => socket.write(bytes));
    socket.once('data', (answer) => {
      resolve(answer);
      socket.destroy();
    });
    socket.once('error', reject);
    socket.once('close', () => reject(new Error('closed without an answer')));
  });
}

/**
 * Waits until `probe` succeeds. Ends early, with the end of the log in the message, when the process dies.
 * @param {{name: string, child: import('node:child_process').ChildProcess, probe: () => Promise<unknown>,
 *   logFile: string, timeoutMs: number}} wanted
 */
export async function untilAnswers({ name, child, probe, logFile, timeoutMs }) {
  const end = Date.now() + timeoutMs;
  let last;
  while (Date.now() < end) {
    if (child.spawnError) throw new Error(`${name} cannot be started: ${child.spawnError.message}`);
    if (child.pid === undefined || !isAlive(child.pid)) {
      const text = tail(logFile);
      const error = new Error(`${name} ended while starting. The end of ${logFile}:\n${text}`);
      if (/address already in use|failed to bind/i.test(text)) error.code = 'EADDRINUSE';
      throw error;
    }
    try {
      return await probe();
    } catch (error) {
      last = error;
      await sleep(150);
    }
  }
  throw new Error(`${name} gave no answer within ${timeoutMs / 1000} s (${last?.message}). Log: ${logFile}`);
}
