// What `npm start` shows once everything is up: address, sign-in, three commands to try.

import { readSecrets } from '../provision/secrets.mjs';
import { demoName } from './demo-name.mjs';

/** One person of each role that a first look needs. */
const SHOWN = ['supervisor', 'investigator'];

export async function screen({ address, home, seconds, way }) {
  const name = await demoName(home);
  const { users = {} } = readSecrets(home);
  const rows = SHOWN.filter((name) => users[name]).map((name) => `    ${name.padEnd(14)} ${users[name]}`);
  return `
  Symbolon is up at ${address}   (after ${seconds} s; Neo4j and Redis: ${way})
  API reference     ${address}/docs

  Sign in with${rows.length ? '' : ' the users in .symbolon/secrets.json'}
${rows.join('\n')}

  Try in another terminal
    npx symbolon search "${name ?? 'Maria Silva'}"
    npx symbolon queue
    npx symbolon explain

  Logs: .symbolon/logs   Stop: Ctrl-C
`;
}
