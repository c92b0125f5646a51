/**
 * What keeps stored templates usable: sealed anew after a change of the key, and made anew of their samples where another
 * version of the engine has made them. Both go on from where they stopped, for what is left to do is asked of the graph.
 */
import type { Modality } from '../../graph/model/record.ts';
import { renewSamples, resealNext } from '../../graph/repository/index.ts';
import type { Resources } from '../resources.ts';
import type { Engines } from './engines.ts';

/** Rest between two looks. */
const REST_MS = 5_000;
/** Looks without a find after which a key is taken to seal everything: another process may have held the old one for a second. */
const CLEAN_LOOKS = 3;
/** Rest between two searches for other versions: one may still be written by a process that is about to be replaced. */
const VERSIONS_MS = 600_000;
/** Samples handed out again in one transaction. */
const AT_ONCE = 200;

export class Upkeep {
  readonly #resources: Resources;
  readonly #engines: Engines;
  #ring = { id: '', clean: 0 };
  #versionsAt = 0;

  constructor(resources: Resources, engines: Engines) {
    this.#resources = resources;
    this.#engines = engines;
  }

  /** @returns milliseconds to rest */
  async turn(): Promise<number> {
    const [resealed, renewed] = [await this.#reseal(), await this.#renew()];
    return resealed || renewed ? 0 : REST_MS;
  }

  async #reseal(): Promise<boolean> {
    const { graph, secrets, log } = this.#resources;
    const ring = secrets.templateKeys();
    if (ring.ringId !== this.#ring.id) this.#ring = { id: ring.ringId, clean: 0 };
    // As long as an older key is there, somebody may still seal by it.
    if (this.#ring.clean >= CLEAN_LOOKS && ring.keys.length === 1) return false;
    const { resealed, unopened } = await resealNext(graph, ring);
    if (resealed > 0)
      log.info({ resealed, keyId: ring.id }, 'templates, samples and searches are sealed anew');
    if (unopened > 0)
      log.error({ unopened, keyId: ring.id }, 'templates, samples or searches open with no key');
    const found = resealed + unopened > 0;
    this.#ring.clean = found ? 0 : this.#ring.clean + 1;
    return found;
  }

  async #renew(): Promise<boolean> {
    const { graph, clock, ids, log } = this.#resources;
    const now = clock.now();
    if (now.getTime() - this.#versionsAt < VERSIONS_MS) return false;
    for (const [modality, engine] of Object.entries(this.#engines.names) as [Modality, string][]) {
      const newIds = Array.from({ length: AT_ONCE }, () => ids.next());
      const renewed = await renewSamples(graph, { modality, engine, now: now.toISOString(), newIds });
      if (renewed > 0) log.info({ renewed, engine }, 'samples of another version of the engine wait again');
      if (renewed > 0) return true;
    }
    this.#versionsAt = now.getTime();
    return false;
  }
}
