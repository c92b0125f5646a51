/** The gallery of fingers over the real engine: it holds what the graph holds, whoever has filled it before. */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { impression } from '../../cli/population/minutiae.ts';
import { stream } from '../../cli/population/random.ts';
import { FINGER_ENGINE, fingerEngine } from '../../graph/biometrics/index.ts';
import { MemoryCandidateIndex } from '../../graph/matching/candidates/index.ts';
import type { StoredRecord } from '../../graph/model/stored.ts';
import { FingerprintClient } from '../../services/fingerprint/client.ts';
// @ts-expect-error plain JavaScript
import { ensureFingerprint, startFingerprint } from '../../tools/provision/fingerprint.mjs';
import { FingerIndex } from './finger-index.ts';

const engine = await ensureFingerprint();
if ('missing' in engine) console.warn(`skipped: ${engine.missing}`);

describe.skipIf('missing' in engine)('the gallery of fingers', () => {
  let service: { url: string; token: string; stop(): Promise<void> };
  let client: FingerprintClient;
  /** Records as the graph would hold them. */
  const stored = new Map<string, StoredRecord>();
  beforeAll(async () => {
    service = await startFingerprint({ ...engine, token: randomBytes(24).toString('base64url') });
    client = new FingerprintClient(service);
  });
  beforeEach(() => stored.clear());
  afterAll(() => service?.stop());

  const record = async (id: string, system: string): Promise<StoredRecord> => {
    const minutiae = impression(1, `${id}/R2`, 'R2', stream(1, 'capture'));
    const [print] = (await client.import(minutiae)).fingers;
    const features = Buffer.from(print?.template ?? '', 'base64');
    const name = `${FINGER_ENGINE.id}/${FINGER_ENGINE.version}`;
    return {
      ...{ id, system, external: false, recordKind: 'FILE', groupId: `g-${id}`, version: 1, revision: 1 },
      owner: { state: 'AT', authorityRef: 'AT-1' },
      ...{ identities: [], documents: [] },
      templates: [{ id: `t-${id}`, modality: 'FINGER', finger: 'R2', engine: name, features }],
    };
  };
  /** An index that has read the graph, as a matcher does when it begins. */
  const begin = async (): Promise<FingerIndex> => {
    const index = new FingerIndex({
      inner: new MemoryCandidateIndex({ legalKeys: () => [], documentKey: (number) => number }),
      client,
      scan: async function* () {
        yield* stored.values();
      },
      accepts: fingerEngine(async () => new Float64Array()).accepts,
      log: () => {},
    });
    await index.apply([...stored.values()].map((one) => ({ record: one })));
    await index.fill();
    return index;
  };
  const found = async (index: FingerIndex, one: StoredRecord) =>
    await index.identify(one.templates, [one.system]);

  it('holds no print that was erased while no matcher was at work', async () => {
    const [kept, erased] = [await record('kept', 'EES'), await record('erased', 'EES')];
    for (const one of [kept, erased]) stored.set(one.id, one);
    const killed = await begin();
    expect(await found(killed, erased)).toEqual(['erased']);

    stored.delete('erased');
    const next = await begin();
    expect((await client.health()).rows).toEqual({ EES: 1 });
    expect(await found(next, erased)).toEqual([]);
    expect(await found(next, kept)).toEqual(['kept']);
    await next.close();
    expect((await client.health()).rows).toEqual({});
  });

  it('of a matcher takes no row of the one before, and does not go with it', async () => {
    const [ours, late] = [await record('ours', 'EES'), await record('late', 'EES')];
    stored.set('ours', ours);
    const before = await begin();
    const present = await begin();
    await before.apply([{ record: late }, { removed: 'ours' }]);
    expect(await found(present, ours)).toEqual(['ours']);
    expect(await found(present, late)).toEqual([]);
    await before.close();
    expect(await found(present, ours)).toEqual(['ours']);
    await present.close();
  });
});
