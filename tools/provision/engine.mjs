// The container engine of this machine, if one answers: docker or podman, its compose command, its images.

import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

const PROBE_MS = 2000;
export const IMAGES = { neo4j: 'neo4j:5.26-community', redis: 'redis:7' };

/** Runs a command; never throws. @returns {Promise<{code: number, out: string}>} */
export function call(command, args, { timeout = 60_000, env = process.env, cwd } = {}) {
  return new Promise((resolve) => {
    execFile(command, args, { timeout, env, cwd, maxBuffer: 10_000_000 }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) || 1 : 0, out: `${stdout}${error ? stderr : ''}`.trim() });
    });
  });
}

/** @returns {Promise<{cli: string, env: NodeJS.ProcessEnv} | {reason: string}>} */
export async function findEngine() {
  const docker = await call('docker', ['info', '--format', '{{.ServerVersion}}'], { timeout: PROBE_MS });
  if (docker.code === 0 && /^\d/.test(docker.out)) return { cli: 'docker', env: process.env };
  const podman = await call('podman', ['info', '--format', '{{.Host.RemoteSocket.Path}}'], {
    timeout: PROBE_MS,
  });
  const socket = podman.out.replace(/^unix:\/\//, '');
  if (podman.code === 0 && existsSync(socket)) {
    // testcontainers speaks to the socket; its clean-up container needs rights that podman does not give.
    const env = { ...process.env, DOCKER_HOST: `unix://${socket}`, TESTCONTAINERS_RYUK_DISABLED: 'true' };
    return { cli: 'podman', env };
  }
  return { reason: 'no container engine answers (docker or podman)' };
}

/** The compose command that goes with the engine, as words; undefined when there is none. */
export async function findCompose({ cli, env }) {
  for (const words of [[cli, 'compose'], ['docker-compose'], ['podman-compose']]) {
    const { code } = await call(words[0], [...words.slice(1), 'version'], { timeout: 10_000, env });
    if (code === 0) return words;
  }
  return undefined;
}

/** Makes sure that both images are here. @returns {Promise<string | undefined>} why they cannot be had */
export async function ensureImages({ cli, env }, progress) {
  for (const image of Object.values(IMAGES)) {
    if ((await call(cli, ['image', 'inspect', image], { env })).code === 0) continue;
    const step = progress.step(`Pulling ${image}`);
    const { code, last } = await pull({ cli, env }, image, step);
    if (code !== 0) {
      step.fail();
      return `${cli} cannot pull ${image} (${last})`;
    }
    step.done();
  }
  return undefined;
}

function pull({ cli, env }, image, step) {
  return new Promise((resolve) => {
    const child = spawn(cli, ['pull', image], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let last = '';
    const read = (chunk) => {
      last = String(chunk).trim().split('\n').at(-1).slice(0, 120);
      step.update(last);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('error', (error) => resolve({ code: 1, last: error.message }));
    child.on('close', (code) => resolve({ code, last }));
  });
}
