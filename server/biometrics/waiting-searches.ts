/** Searches whose answer had to wait, made by the matcher one after the other; the API has stored what they search with. */
import { setTimeout as pause } from 'node:timers/promises';
import { openSealed, SealError } from '../../graph/biometrics/index.ts';
import {
  claimSearch,
  eraseSearches,
  finishSearch,
  PROBE_PART,
  postponeSearch,
} from '../../graph/repository/index.ts';
import type { Resources } from '../resources.ts';
import type { AskedSample, BiometricSearch } from './search.ts';

const REST_MS = 500;
const AGAIN_MS = 3_000;
/** How long a process keeps a search that it has taken. */
const TAKEN_MS = 300_000;

export interface WaitingSearches {
  stop(): Promise<void>;
}

export function startWaitingSearches(resources: Resources, search: BiometricSearch): WaitingSearches {
  const stopping = new AbortController();
  const run = async () => {
    while (!stopping.signal.aborted) {
      const rest = await next(resources, search).catch((error: unknown) => {
        resources.log.warn({ error: nameOf(error) }, 'a search that waits could not be made, trying again');
        return AGAIN_MS;
      });
      if (rest > 0) await pause(rest, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const running = run();
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** @returns milliseconds to rest */
async function next({ graph, clock, secrets, log }: Resources, search: BiometricSearch): Promise<number> {
  const now = () => clock.now().toISOString();
  const later = (milliseconds: number) => new Date(clock.now().getTime() + milliseconds).toISOString();
  await eraseSearches(graph, now());
  const waiting = await claimSearch(graph, now(), later(TAKEN_MS));
  if (waiting === undefined) return REST_MS;
  try {
    const plain = openSealed(waiting.sealed, secrets.templateKeys(), waiting.id, PROBE_PART);
    const samples = JSON.parse(Buffer.from(plain).toString('utf8')) as AskedSample[];
    plain.fill(0);
    const found = await search.identify(samples, waiting.systems);
    await finishSearch(graph, waiting.id, JSON.stringify(found), now());
  } catch (error) {
    // What is searched with is lost or damaged; whatever else may be over in a moment.
    if (!(error instanceof SealError || error instanceof SyntaxError))
      await postponeSearch(graph, waiting.id, later(AGAIN_MS));
    else {
      log.error({ searchId: waiting.id, error: nameOf(error) }, 'a search failed');
      await finishSearch(graph, waiting.id, null, now());
    }
  }
  return 0;
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown');
