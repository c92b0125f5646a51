/** Match edges are a function of the two records, not of who asks; what the net finds gets an edge. */
import { describe, expect, it } from 'vitest';
import { bytesOfVector, DEMO_ENGINES } from '../biometrics/index.ts';
import { MemoryCandidateIndex } from '../matching/candidates/index.ts';
import { MODEL } from '../matching/score/index.ts';
import { documentKey, legalKeys } from '../matching/verdict/index.ts';
import type { Identity } from '../model/record.ts';
import type { StoredRecord } from '../model/stored.ts';
import { type EdgeRow, explainMatch, type KeptScore, matchEdges } from './match-edges.ts';

const stored = (id: string, system: string, names: [string, string][]): StoredRecord => ({
  ...{ id, system, external: false, recordKind: 'K', groupId: `g-${id}`, version: 1, revision: 0 },
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

  it('of a record without its templates are those of its identities and documents', () => {
    const face = (id: string) => ({
      ...{ id, modality: 'FACE' as const, engine: 'vector-demo' },
      features: bytesOfVector(new Float32Array(128).fill(1)),
    });
    const asker = { ...one, templates: [face('a')] };
    const { templates, ...plain } = { ...two, templates: [face('b')] };
    const edges = matchEdges(asker, { ...plain, templates }, DEMO_ENGINES, 'now');
    expect(edges.templates).toHaveLength(1);
    expect(matchEdges(asker, plain, DEMO_ENGINES, 'now')).toEqual({ ...edges, templates: [] });
  });

  const edge = matchEdges(one, two, DEMO_ENGINES, 'now').identities[0] as EdgeRow;
  const sideOf = (id: string) => [...one.identities, ...two.identities].find((i) => i.id === id) as Identity;

  it('are explained from the two identities exactly as they were scored', () => {
    const kept = edge.properties as unknown as KeptScore;
    const { score, verdict } = explainMatch(sideOf(edge.from), sideOf(edge.to), kept, MODEL);
    expect(score.bits).toBe(kept.bits);
    expect(score.features.map((f) => `${f.feature}: ${f.level}`)).toEqual(kept.levels);
    expect(score.features.map((f) => f.bits)).toEqual(kept.weights);
    expect(verdict.outcome).toBe(edge.properties.verdict);
    expect(score.features[0]?.a).toBeDefined();
  });

  it('of a model that is not held any more are explained by the weights kept', () => {
    const kept = { ...(edge.properties as unknown as KeptScore), modelVersion: 'former', bits: 1.5 };
    const { score } = explainMatch(
      sideOf(edge.from),
      sideOf(edge.to),
      {
        ...kept,
        levels: ['family: one edit', 'date of birth: exact, default day'],
        weights: [0.5, 1],
      },
      undefined,
    );
    expect(score).toEqual({
      ...{ bits: 1.5, probability: kept.probability, modelVersion: 'former' },
      features: [
        { feature: 'family', level: 'one edit', bits: 0.5 },
        { feature: 'date of birth', level: 'exact, default day', bits: 1 },
      ],
    });
  });
});
