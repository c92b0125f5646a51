/**
 * Makes the typed client's description of the API without any service: `npm run generate:client` writes
 * `client/generated/openapi.json` and `client/generated/schema.d.ts`; with `--check` it fails when they are stale.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { buildApp } from '../../app.ts';
import { loadConfig } from '../../config.ts';
import type { Resources } from '../../resources.ts';
import { systemClock, uuids } from '../ids.ts';
import { openLog } from '../log.ts';
import { throwAwaySecrets } from '../secrets.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'client', 'generated');

/** The application without services: building it must not touch them. */
function unconnected(): Resources {
  const graph = new Proxy({} as Resources['graph'], {
    get: (_target, name) => () => Promise.reject(new Error(`${String(name)} needs a graph`)),
  });
  return {
    ...{ config: loadConfig({}), graph, log: openLog('silent', 'generate'), clock: systemClock, ids: uuids },
    secrets: throwAwaySecrets(),
  };
}

export async function describeApi(): Promise<OpenAPI3> {
  const app = buildApp(unconnected());
  await app.ready();
  const document = structuredClone(app.swagger());
  await app.close();
  return document as OpenAPI3;
}

/** Purpose and case are set by the client itself, so a call need not name them. */
function withoutGuardHeaders(document: OpenAPI3): OpenAPI3 {
  const copy = structuredClone(document);
  for (const path of Object.values(copy.paths ?? {}))
    for (const operation of Object.values(path as Record<string, { parameters?: { name: string }[] }>))
      if (Array.isArray(operation.parameters))
        operation.parameters = operation.parameters.filter(
          ({ name }) => name !== 'x-purpose' && name !== 'x-case',
        );
  return copy;
}

export async function generatedFiles(): Promise<Record<string, string>> {
  const document = await describeApi();
  const types = astToString(await openapiTS(withoutGuardHeaders(document), { alphabetize: true }));
  return {
    'openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'schema.d.ts': `/** Generated from the description of the API by \`npm run generate:client\`; do not edit. */\n${types}`,
  };
}

function stored(name: string): string {
  try {
    return readFileSync(join(FOLDER, name), 'utf8');
  } catch {
    return '';
  }
}

if (import.meta.main) {
  const files = Object.entries(await generatedFiles());
  if (process.argv.includes('--check')) {
    const stale = files.filter(([name, text]) => stored(name) !== text).map(([name]) => name);
    if (stale.length > 0) {
      console.error(`stale in client/generated: ${stale.join(', ')}; run npm run generate:client`);
      process.exitCode = 1;
    }
  } else {
    mkdirSync(FOLDER, { recursive: true });
    for (const [name, text] of files) writeFileSync(join(FOLDER, name), text);
  }
}
