// The fingerprint engine beside API and worker. They are told its address from the beginning: building it takes a minute
// the first time, and prints wait until it answers. Without Java or Maven they go on waiting, and nothing else does.

import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandOf, ensureFingerprint } from '../provision/fingerprint.mjs';
import { freePort } from '../provision/port.mjs';
import { endLeftOver, supervise } from './supervise.mjs';

const PORT = 7070;
const NAME = 'fingerprint';
/** From its launch to its first answer. */
const ANSWER_MS = 30_000;

/**
 * @param {{home: string, env: NodeJS.ProcessEnv, progress: import('../progress.mjs').Progress}} options
 * @returns {Promise<{env: Record<string, string>, ready: Promise<boolean>, stop(hard?: boolean): Promise<void>}>} what
 *   API and worker are given; `ready` tells whether the engine answers, when that is known
 */
export async function startFingers({ home, env, progress }) {
  // Somebody runs it elsewhere, as the container of `docker-compose.yml`.
  if (env.FINGERPRINT_URL)
    return {
      env: {},
      ready: answers({ url: env.FINGERPRINT_URL, token: env.FINGERPRINT_TOKEN }, () => false),
      stop: async () => {},
    };
  const say = progress.line;
  await endLeftOver(home, NAME, say);
  const port = await freePort(PORT);
  const token = randomBytes(24).toString('base64url');
  const own = { FINGERPRINT_URL: `http://127.0.0.1:${port}`, FINGERPRINT_TOKEN: token };
  let stopping = false;
  let process;
  const ready = ensureFingerprint({ progress }).then(async (found) => {
    if (stopping) return false;
    if ('missing' in found) {
      say(`No fingerprint engine (${found.missing}): fingerprints wait, all else works`);
      return false;
    }
    const { command, args, env: more } = commandOf({ ...found, token, port });
    process = supervise({
      ...{ name: NAME, command, args, home, env: { ...env, ...more }, facts: { port }, say },
      giveUp: () => say('The fingerprint engine is not started again: fingerprints wait, all else works'),
    });
    return await answers({ url: own.FINGERPRINT_URL, token }, () => stopping);
  });
  return {
    env: own,
    ready,
    async stop(hard) {
      stopping = true;
      await process?.stop(hard);
    },
  };
}

async function answers({ url, token }, isStopping) {
  for (const end = Date.now() + ANSWER_MS; Date.now() < end && !isStopping(); await sleep(200)) {
    const headers = { authorization: `Bearer ${token}` };
    const signal = AbortSignal.timeout(5_000);
    const answer = await fetch(new URL('/health', url), { headers, signal }).catch(() => undefined);
    if (answer?.ok) return true;
  }
  return false;
}
