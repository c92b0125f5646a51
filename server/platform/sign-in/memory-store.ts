/**
 * What the built-in issuer remembers of running sign-ins, in memory and bounded: the oldest go first when somebody
 * floods it. A restart forgets all of it.
 */
import type { Adapter, AdapterPayload } from 'oidc-provider';

const MAX_ENTRIES = 20_000;

interface Entry {
  model: string;
  payload: AdapterPayload;
  expiresAt: number;
}

/** An adapter class over a memory of its own, as the provider wants to construct it per kind of thing. */
export function memoryStore(now: () => number): new (model: string) => Adapter {
  const entries = new Map<string, Entry>();

  const find = (key: string): AdapterPayload | undefined => {
    const entry = entries.get(key);
    if (entry !== undefined && entry.expiresAt > now()) return entry.payload;
    entries.delete(key);
    return undefined;
  };
  const search = (model: string, field: 'uid' | 'userCode', value: string): AdapterPayload | undefined => {
    for (const [key, entry] of entries)
      if (entry.model === model && entry.payload[field] === value) return find(key);
    return undefined;
  };

  return class MemoryStore implements Adapter {
    readonly model: string;

    constructor(model: string) {
      this.model = model;
    }

    async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
      const key = `${this.model}:${id}`;
      entries.delete(key);
      const life = Number.isFinite(expiresIn) ? expiresIn * 1000 : Number.POSITIVE_INFINITY;
      entries.set(key, { model: this.model, payload, expiresAt: now() + life });
      for (const oldest of entries.keys()) {
        if (entries.size <= MAX_ENTRIES) break;
        entries.delete(oldest);
      }
    }

    async find(id: string): Promise<AdapterPayload | undefined> {
      return find(`${this.model}:${id}`);
    }

    async findByUid(uid: string): Promise<AdapterPayload | undefined> {
      return search(this.model, 'uid', uid);
    }

    async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
      return search(this.model, 'userCode', userCode);
    }

    async consume(id: string): Promise<void> {
      const payload = find(`${this.model}:${id}`);
      if (payload !== undefined) payload.consumed = Math.floor(now() / 1000);
    }

    async destroy(id: string): Promise<void> {
      entries.delete(`${this.model}:${id}`);
    }

    async revokeByGrantId(grantId: string): Promise<void> {
      for (const [key, entry] of entries) if (entry.payload.grantId === grantId) entries.delete(key);
    }
  };
}
