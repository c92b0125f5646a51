/** The truth beside the population: independent of the matching rules, in agreement with them, and complete. */
import { describe, expect, it } from 'vitest';
import { bytesOfVector, compareBiometrics, DEMO_ENGINES } from '../../graph/biometrics/index.ts';
import { compareIdentityData, compareTravelDocuments } from '../../graph/matching/verdict/index.ts';
import type { IdentityRecord, VectorSample } from '../../graph/model/record.ts';
import type { StoredTemplate } from '../../graph/model/stored.ts';
import { generatePersons, type RecordKey, type TruthPair } from './index.ts';
import { rowOf, trueBio, trueDoc } from './truth.ts';

const persons = [...generatePersons({ persons: 2000, seed: 11 })];
const pairs = persons.flatMap((p) => p.truth.filter((line) => line.kind === 'pair'));
const records = persons.flatMap((p) => p.records.map((record) => ({ record, person: p.index })));
const nameOf = ({ system, recordRef }: Pick<RecordKey, 'system' | 'recordRef'> | IdentityRecord): string =>
  `${system}/${recordRef}`;
const byName = new Map(records.map(({ record }) => [nameOf(record), record]));
const recordOf = (key: RecordKey): IdentityRecord => byName.get(nameOf(key)) as IdentityRecord;
const pairName = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);
const listed = new Set(pairs.map((pair) => pairName(nameOf(pair.a), nameOf(pair.b))));

const byGroup = Map.groupBy(
  records.map(({ record }) => record),
  (record) => record.identityGroupRef,
);

function templatesOf(group: string): StoredTemplate[] {
  return (byGroup.get(group) ?? []).flatMap((record) =>
    ((record.biometrics ?? []) as (VectorSample & Pick<StoredTemplate, 'modality'>)[])
      .filter(
        (sample) => record.system !== 'VIS' || sample.modality === 'FINGER' || sample.takenLive === true,
      )
      .map((sample, i) => ({
        ...sample,
        id: `${record.recordRef}/${i}`,
        features: bytesOfVector(sample.vector),
      })),
  );
}

describe('truth', () => {
  it('agrees with the legal comparison of identity data, documents and biometrics on every pair', () => {
    const wrong: unknown[] = [];
    for (const pair of pairs) {
      const [a, b] = [recordOf(pair.a), recordOf(pair.b)];
      const identity = compareIdentityData(a.identities, b.identities);
      const found: Pick<TruthPair, 'bio' | 'id' | 'doc' | 'misused'> = {
        bio: compareBiometrics(templatesOf(pair.a.groupRef), templatesOf(pair.b.groupRef), DEMO_ENGINES)
          .outcome,
        id: identity.outcome,
        doc: compareTravelDocuments(a.travelDocuments ?? [], b.travelDocuments ?? []).outcome,
        misused: identity.misused,
      };
      const { bio, id, doc, misused } = pair;
      if (JSON.stringify(found) !== JSON.stringify({ bio, id, doc, misused }))
        wrong.push({ pair, found, a, b });
    }
    expect(wrong).toEqual([]);
    expect(pairs.length).toBeGreaterThan(3000);
  });

  it('names every pair of records of one person in two systems', () => {
    for (const { truth } of persons) {
      const [line] = truth;
      if (line?.kind !== 'person') throw new Error('the first line of a person must name its records');
      line.records.forEach((a, i) => {
        for (const b of line.records.slice(i + 1)) {
          if (a.system !== b.system) expect(listed.has(pairName(nameOf(a), nameOf(b)))).toBe(true);
        }
      });
    }
  });

  it('leaves out no two records that share a document number', () => {
    const byNumber = Map.groupBy(
      records.flatMap(({ record }) =>
        (record.travelDocuments ?? []).map(({ number }) => ({ number, record })),
      ),
      ({ number }) => number,
    );
    for (const holders of byNumber.values()) {
      holders.forEach(({ record: a }, i) => {
        for (const { record: b } of holders.slice(i + 1)) {
          if (a.system !== b.system) expect(listed.has(pairName(nameOf(a), nameOf(b)))).toBe(true);
          else expect(a.identityGroupRef).toBe(b.identityGroupRef);
        }
      });
    }
  });

  it('leaves out no two records with the same identity data', () => {
    const byBirth = Map.groupBy(
      records.flatMap(({ record }) => record.identities.map((i) => ({ born: i.dateOfBirth?.value, record }))),
      ({ born }) => born,
    );
    let compared = 0;
    for (const born of byBirth.values()) {
      born.forEach(({ record: a }, i) => {
        for (const { record: b } of born.slice(i + 1)) {
          if (a.system === b.system || listed.has(pairName(nameOf(a), nameOf(b)))) continue;
          compared += 1;
          expect(compareIdentityData(a.identities, b.identities).outcome).not.toBe('SAME');
        }
      });
    }
    expect(compared).toBeGreaterThan(500);
  });
});

describe('outcomes from the making', () => {
  const [face, finger, other] = [
    { slot: 'FACE', source: '1' },
    { slot: 'R2', source: '1' },
    { slot: 'R2', source: '2' },
  ] as const;

  it('biometrics: same body, other body, nothing in common, both, none', () => {
    expect(trueBio([face, finger], [finger])).toBe('SAME');
    expect(trueBio([finger], [other])).toBe('DIFFERENT');
    expect(trueBio([face], [finger])).toBe('INCOMPARABLE');
    expect(trueBio([face, finger], [face, other])).toBe('CONTRADICTORY');
    expect(trueBio([], [face])).toBe('NONE');
  });

  it('documents and rows', () => {
    expect(trueDoc([1, 2], [2])).toBe('SAME');
    expect(trueDoc([1], [])).toBe('OTHER');
    expect(rowOf({ bio: 'SAME', id: 'SAME', doc: 'SAME' })).toBe(1);
    expect(rowOf({ bio: 'DIFFERENT', id: 'SIMILAR', doc: 'OTHER' })).toBe(10);
    expect(rowOf({ bio: 'NONE', id: 'UNDETERMINED', doc: 'SAME' })).toBe(17);
    expect(rowOf({ bio: 'CONTRADICTORY', id: 'SAME', doc: 'SAME' })).toBeUndefined();
  });
});
