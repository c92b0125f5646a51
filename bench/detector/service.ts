/** The service as it runs: API and worker as processes of their own over the services of the environment, asked over HTTP. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { clientCredentials, connect } from '../../client/index.ts';
// @ts-expect-error plain JavaScript
import { freePort } from '../../tools/provision/port.mjs';
// @ts-expect-error plain JavaScript
import { readSecrets } from '../../tools/provision/secrets.mjs';

const START_MS = 120_000;

export type Asker = ReturnType<typeof connect>;

export interface Service {
  /** One who asks for a purpose, by the name of a demonstration client. */
  asker(clientId: string, purpose: string): Asker;
  stop(): Promise<void>;
}

export async function startService(home: string): Promise<Service> {
  const port: number = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    ...{ SYMBOLON_HOME: home, SYMBOLON_PORT: String(port), LOG_LEVEL: 'error', FINGERPRINT_URL: '' },
    // One client asks as fast as it can, and no decision waits for a second officer.
    ...{ SYMBOLON_RATE_PERSON: '1000000', SYMBOLON_REVIEW_SECOND_LOOK: '0' },
  };
  const processes = ['worker', 'api'].map((name) =>
    fork(fileURLToPath(new URL(`../../server/${name}.ts`, import.meta.url)), { env }),
  );
  const stop = async () => {
    await Promise.all(processes.map(ended));
  };
  try {
    await untilReady(address);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    asker: (clientId, purpose) => {
      const clientSecret = readSecrets(home).clients?.[clientId] as string;
      const token = clientCredentials({ clientId, clientSecret, tokenUrl: `${address}/oidc/token` });
      return connect({ baseUrl: address, token, purpose });
    },
    stop,
  };
}

async function untilReady(address: string): Promise<void> {
  for (const end = Date.now() + START_MS; Date.now() < end; await pause(200)) {
    const answer = await fetch(`${address}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error('the API did not become ready');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
