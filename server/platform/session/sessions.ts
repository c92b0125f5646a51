/**
 * Sessions of people who sign in with a browser. The cookie holds a random id and nothing else; the tokens stay here.
 * A session ends after a while without requests, after its longest life, at the sign-out, or when the issuer refuses
 * to renew its tokens.
 */
import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem, problem } from '../../errors.ts';
import type { Resources } from '../../resources.ts';
import { Refused, type RelyingParty, type Tokens } from './relying-party.ts';
import { seal, unseal } from './seal.ts';
import type { SessionStore } from './store.ts';

interface Kept {
  accessToken: string;
  refreshToken: string | undefined;
  /** Times in milliseconds since 1970. */
  accessUntil: number;
  endsAt: number;
}

export interface Session {
  accessToken: string;
  endsAt: number;
}

/** A token is renewed when it lives less than this: it must not expire on its way through a request. */
const EARLY_MS = 30_000;
const RENEWAL_MS = 10_000;
const WAIT_MS = 100;
/** A store that hangs must not make every page wait as long as its connection would. */
const STORE_MS = 1_500;

export class Sessions {
  readonly #resources: Resources;
  readonly #store: SessionStore;
  readonly #issuer: RelyingParty;
  readonly #renewals = new Map<string, Promise<Kept | undefined>>();

  constructor(resources: Resources, store: SessionStore, issuer: RelyingParty) {
    this.#resources = resources;
    this.#store = store;
    this.#issuer = issuer;
  }

  /** The id of a new session: never one that a browser brought along, which could be known to somebody else. */
  async open(tokens: Tokens): Promise<string> {
    const id = randomBytes(32).toString('base64url');
    const key = keyOf(id);
    const { idle, longest } = this.#resources.config.session;
    const endsAt = this.#now() + longest;
    await this.#kept(() => this.#store.put(key, this.#sealed(key, this.#keep(tokens, endsAt)), idle));
    return id;
  }

  /** The living session of the id; `attended` says that a person caused the request, which puts the end off. */
  async find(id: string, attended: boolean): Promise<Session | undefined> {
    const key = keyOf(id);
    const found = await this.#read(key, attended);
    if (found === undefined) return undefined;
    if (found.endsAt <= this.#now()) {
      await this.end(id);
      return undefined;
    }
    return found.accessUntil - EARLY_MS > this.#now() ? found : await this.#renewed(key, found);
  }

  async end(id: string): Promise<void> {
    const key = keyOf(id);
    const found = await this.#read(key, false);
    await this.#kept(() => this.#store.remove(key));
    if (found?.refreshToken !== undefined)
      await this.#issuer.revoke(found.refreshToken).catch((error: unknown) => {
        this.#resources.log.warn({ err: error }, 'a refresh token could not be revoked');
      });
  }

  /** One renewal at a time for a session: the issuer takes a refresh token once, and a second use for a theft. */
  #renewed(key: string, found: Kept): Promise<Kept | undefined> {
    const running =
      this.#renewals.get(key) ??
      this.#renew(key, found).finally(() => {
        this.#renewals.delete(key);
      });
    this.#renewals.set(key, running);
    return running;
  }

  async #renew(key: string, found: Kept): Promise<Kept | undefined> {
    const lock = `${key}:renewal`;
    if (!(await this.#kept(() => this.#store.claim(lock, RENEWAL_MS))))
      return await this.#renewedElsewhere(key);
    try {
      // Another process may have renewed it between our reading and our lock.
      const present = await this.#read(key, false);
      if (present === undefined || present.accessToken !== found.accessToken) return present;
      const { refreshToken } = present;
      if (refreshToken === undefined) throw new Refused('the issuer gave no refresh token');
      const fresh = this.#keep(await this.#issuer.renew(refreshToken), present.endsAt);
      await this.#kept(() => this.#store.replace(key, this.#sealed(key, fresh)));
      return fresh;
    } catch (error) {
      if (error instanceof Refused) {
        // Without a refresh token the session lasts as long as its access token.
        if (found.refreshToken === undefined && found.accessUntil > this.#now()) return found;
        await this.#kept(() => this.#store.remove(key));
        return undefined;
      }
      if (error instanceof Problem && found.accessUntil > this.#now()) return found;
      throw error;
    } finally {
      await this.#store.remove(lock).catch(() => {});
    }
  }

  async #renewedElsewhere(key: string): Promise<Kept | undefined> {
    for (let waited = 0; waited < RENEWAL_MS; waited += WAIT_MS) {
      await sleep(WAIT_MS);
      const found = await this.#read(key, false);
      if (found === undefined || found.accessUntil - EARLY_MS > this.#now()) return found;
    }
    throw problem('SYM_SESSION_UNAVAILABLE');
  }

  async #read(key: string, attended: boolean): Promise<Kept | undefined> {
    const { idle } = this.#resources.config.session;
    const text = await this.#kept(() => this.#store.get(key, attended ? idle : undefined));
    return text === undefined ? undefined : unseal<Kept>(this.#resources.secrets.sessionKey, key, text);
  }

  #keep({ accessToken, refreshToken, seconds }: Tokens, endsAt: number): Kept {
    return { accessToken, refreshToken, accessUntil: this.#now() + seconds * 1000, endsAt };
  }

  #sealed(key: string, content: Kept): string {
    return seal(this.#resources.secrets.sessionKey, key, content);
  }

  /** A store that is away is not a person who has not signed in. */
  async #kept<T>(work: () => Promise<T>): Promise<T> {
    const done = new AbortController();
    const tooLong = sleep(STORE_MS, undefined, { signal: done.signal, ref: false }).then(() => {
      throw new Error('the store of sessions does not answer');
    });
    try {
      return await Promise.race([work(), tooLong]);
    } catch (error) {
      throw problem('SYM_SESSION_UNAVAILABLE', { cause: error });
    } finally {
      done.abort();
    }
  }

  #now(): number {
    return this.#resources.clock.now().getTime();
  }
}

function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url');
}
