/** The index behind its thread answers like the one in memory, and its end is told to all who wait. */
import { Worker } from 'node:worker_threads';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bytesOfVector, DEMO_ENGINES } from '../../graph/biometrics/index.ts';
import { MemoryCandidateIndex } from '../../graph/matching/candidates/index.ts';
import { MODEL } from '../../graph/matching/score/index.ts';
import { candidateDocumentKey, legalKeys } from '../../graph/matching/verdict/index.ts';
import type { StoredRecord } from '../../graph/model/stored.ts';
import { IndexLost, ThreadIndex } from './thread-index.ts';

const stored = (id: string, system: string, face?: number): StoredRecord => ({
  ...{ id, system, external: false, recordKind: 'K', groupId: `g-${id}`, version: 1, revision: 0 },
  owner: { state: 'DEU', authorityRef: 'A' },
  identities: [
    {
      ...{ id: `${id}-i`, version: 1, identityId: `${id}-i`, category: 'CONFIRMED', sex: 'F' },
      names: [
        { side: 'FAMILY', kind: 'CURRENT', value: 'Kovalenko' },
        { side: 'GIVEN', kind: 'CURRENT', value: 'Daria' },
      ],
      dateOfBirth: { value: '1980-03-12', precision: 'DAY' },
      nationalities: [{ country: 'UKR', kind: 'CURRENT' }],
    },
  ],
  documents: [{ id: `${id}-d`, docType: 'P', number: 'AA123456', issuingCountry: 'UKR' }],
  templates:
    face === undefined
      ? []
      : [
          {
            ...{ id: `${id}-t`, modality: 'FACE', engine: 'vector-demo' },
            features: bytesOfVector(Array.from({ length: 128 }, (_, i) => Math.sin(i * face))),
          },
        ],
});

describe('the index in its thread', () => {
  const opened: ThreadIndex[] = [];
  const open = (lost: (name: string) => void = () => {}) => {
    const index = new ThreadIndex(MODEL, lost);
    opened.push(index);
    return index;
  };
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((index) => index.close()));
  });

  it('gives the answers of the index in memory, and sees what was applied before without waiting for it', async () => {
    const records = [stored('1', 'EES', 3), stored('2', 'VIS', 3), stored('3', 'SIS')];
    const changes = records.map((record) => ({ record }));
    const memory = new MemoryCandidateIndex({
      ...{ engines: DEMO_ENGINES, legalKeys },
      documentKey: candidateDocumentKey,
    });
    await memory.apply(changes);
    const thread = open();
    const [, found] = await Promise.all([thread.apply(changes), thread.find(records)]);
    expect(found).toEqual(await memory.find(records));
    expect(found[0]?.legal).toEqual([
      { recordId: '2', groupId: 'g-2', grounds: ['BIOMETRIC', 'DOCUMENT', 'IDENTITY'] },
      { recordId: '3', groupId: 'g-3', grounds: ['DOCUMENT', 'IDENTITY'] },
    ]);
    expect(await thread.stats()).toEqual(await memory.stats());
  });

  it('fails every call that waits and every later one when the thread ends, and says so once', async () => {
    const posted = vi.spyOn(Worker.prototype, 'postMessage');
    const lost = vi.fn();
    const index = open(lost);
    await index.apply([{ record: stored('1', 'EES') }]);
    // A record without identities breaks the index in its thread.
    const broken = { ...stored('2', 'VIS'), identities: undefined } as unknown as StoredRecord;
    const waiting = [index.apply([{ record: broken }]), index.find([stored('3', 'SIS')])];
    for (const result of await Promise.allSettled(waiting))
      expect(result).toMatchObject({ status: 'rejected', reason: expect.any(IndexLost) });
    await expect(index.stats()).rejects.toThrow(IndexLost);
    expect(lost).toHaveBeenCalledExactlyOnceWith('TypeError');
    expect(posted).toHaveBeenCalledTimes(3);
  });

  it('closed on purpose is not reported as lost', async () => {
    const lost = vi.fn();
    const index = open(lost);
    const waiting = index.stats();
    await Promise.all([index.close(), expect(waiting).rejects.toThrow(IndexLost)]);
    expect(lost).not.toHaveBeenCalled();
  });
});
