// What `npm start` shows once everything is up: address, sign-in, three commands to try.

import { join, relative } from 'node:path';
import { ROOT } from '../pinned-node.mjs';
import { readSecrets } from '../provision/secrets.mjs';
import { demoName } from './demo-name.mjs';

/** Those whom a first look needs, and what they are for. Random passwords of an issuer that serves loopback only. */
const SHOWN = {
  supervisor: 'verifies links of every authority',
  'officer-visa': 'verifies links of the visa authority, Germany',
  'officer-border': 'verifies links of the border guard, Poland',
  investigator: 'explores with full read rights',
  registrar: 'adds images to records of Eurodac',
  'portal-user': 'searches with rights on EES and VIS',
};

export async function screen({ address, home, seconds, way }) {
  const name = await demoName(home);
  return `
  Symbolon is up (after ${seconds} s; Neo4j and Redis: ${way})

  Open in a browser  ${address}
  API reference      ${address}/docs

${process.env.OIDC_ISSUER ? `  Sign in at ${process.env.OIDC_ISSUER}` : signInTable(home)}

  Or in another terminal
    npx symbolon search "${name ?? 'Maria Silva'}"
    npx symbolon queue
    npx symbolon explain

  Logs: ${within(home, 'logs')}   Stop: Ctrl-C
`;
}

/** As one types it from the folder of the repository; in full where it lies elsewhere. */
function within(home, name) {
  const path = join(home, name);
  const near = relative(ROOT, path);
  return near.startsWith('..') ? path : near;
}

function signInTable(home) {
  const { users = {} } = readSecrets(home);
  const rows = Object.entries(SHOWN)
    .filter(([name]) => users[name])
    .map(([name, what]) => `    ${name.padEnd(15)} ${users[name].padEnd(26)} ${what}`);
  return `  Sign in with one of these users and passwords; all of them stand in ${within(home, 'secrets.json')}
${rows.join('\n')}`;
}
