/** Match edges are a function of the two records, not of who asks; what the net finds gets an edge. */
import { describe, expect, it } from 'vitest';
import { DEMO_ENGINES } from '../biometrics/index.ts';
import { MemoryCandidateIndex } from '../matching/candidates/index.ts';
import { documentKey, legalKeys } from '../matching/verdict/index.ts';
import type { StoredRecord } from '../model/stored.ts';
import { matchEdges } from './match-edges.ts';

const stored = (id: string, system: string, names: [string, string][]): StoredRecord => ({
  ...{ id, system, external: false, recordKind: 'K', groupId: `g-${id}`, version: 1 },
  ...{ owner: { state: 'DEU', authorityRef: 'A' }, documents: [], templates: [] },
  identities: names.map(([family, given], n) => ({
    ...{ id: `${id}-${n}`, version: 1, identityId: `${id}-${n}`, category: 'CONFIRMED' },
    names: [
      { side: 'FAMILY', kind: 'CURRENT', value: family },
      { side: 'GIVEN', kind: 'CURRENT', value: given },
    ],
    dateOfBirth: { value: '1980-03-12', precision: 'DAY' },
    nationalities: [{ country: 'UKR', kind: 'CURRENT' }],
  })),
});

describe('match edges', () => {
  const one = stored('1', 'EES', [
    ['Kovalenko', 'Petro'],
    ['Petro', 'Kovalenko'],
  ]);
  const two = stored('2', 'VIS', [
    ['Коваленко', 'Петро'],
    ['Kovalenka', 'Petro'],
  ]);

  it.each([
    ['the smaller', one, two],
    ['the larger', two, one],
  ])('are the same when %s record asks, and stand where the net finds', async (_, asker, other) => {
    const index = new MemoryCandidateIndex({ engines: DEMO_ENGINES, legalKeys, documentKey });
    await index.apply([{ record: asker }, { record: other }]);
    const [found] = await index.find([asker]);
    const edges = matchEdges(asker, other, DEMO_ENGINES, 'now');
    expect(edges).toEqual(matchEdges(one, two, DEMO_ENGINES, 'now'));
    expect(edges.identities).toHaveLength(4);
    const best = Math.max(...edges.identities.map(({ properties }) => properties.bits as number));
    expect(found?.scored).toMatchObject([{ recordId: other.id, bits: best }]);
  });
});
