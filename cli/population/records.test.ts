/** Every record is one that its system can hold, and its biometrics behave as the engine expects. */
import { describe, expect, it } from 'vitest';
import type { IdentityRecord, VectorSample } from '../../graph/model/record.ts';
import { builtInSystems, checkRecord, type SystemProfile } from '../../graph/sources/index.ts';
import { CULTURES } from './cultures/index.ts';
import { editDistance } from './far-apart.ts';
import { generatePersons, type PersonBundle } from './index.ts';
import { SIMILAR_NAMES } from './similar-names.ts';
import { OPERATORS } from './variation.ts';

const persons: PersonBundle[] = [...generatePersons({ persons: 3000, seed: 21 })];
const records: IdentityRecord[] = persons.flatMap((p) => p.records);

const cosine = (a: VectorSample, b: VectorSample): number => {
  let [dot, x, y] = [0, 0, 0];
  for (let i = 0; i < a.vector.length; i += 1) {
    const [p, q] = [a.vector[i] ?? 0, b.vector[i] ?? 0];
    dot += p * q;
    x += p * p;
    y += q * q;
  }
  return dot / Math.sqrt(x * y);
};

describe('records', () => {
  it('pass the checks of the intake for their system', () => {
    for (const record of records) {
      const profile = builtInSystems.find((system) => system.code === record.system) as SystemProfile;
      expect(checkRecord(record, profile, '2026-01-01'), record.recordRef).toEqual([]);
    }
  });

  it('hold only what the law gives their system', () => {
    for (const record of records) {
      const documents = record.travelDocuments ?? [];
      const kinds = record.identities.flatMap((identity) => identity.names.map((name) => name.kind));
      switch (record.system) {
        case 'EES':
          expect(record.identities.every((identity) => identity.placeOfBirth === undefined)).toBe(true);
          expect(new Set(kinds)).toEqual(new Set(['CURRENT']));
          break;
        case 'ETIAS':
          expect(record.biometrics).toBeUndefined();
          break;
        case 'ECRIS_TCN':
          expect(
            documents.every((d) => d.issuingCountry === undefined && d.issuingAuthority !== undefined),
          ).toBe(true);
          break;
        case 'SIS':
          expect(documents.every((d) => d.expiryDate === undefined)).toBe(true);
          break;
      }
      if (record.system !== 'SIS')
        expect(record.identities.map((identity) => identity.category)).toEqual(['CONFIRMED']);
      expect(record.recordKind.startsWith(record.system)).toBe(true);
      expect(record.owner.authorityRef).toMatch(
        /^(ETIAS-CU|[A-Z]{2}-(SIRENE|(VISA|BORDER|ASYLUM|CRIM)-0\d))$/,
      );
    }
  });

  it('state names in composed form and Latin forms in capitals, save where a variation says otherwise', () => {
    for (const { culture } of CULTURES) {
      for (const form of [...culture.families, ...culture.givenMale, ...culture.givenFemale]) {
        expect(form.latin).toBe(form.latin.normalize('NFC'));
        expect(form.latin).toMatch(/^\p{Lu}[\p{Lu}' -]*$/u);
        expect(form.native === undefined).toBe(culture.script === undefined);
      }
    }
  });

  it('use every operator of variation', () => {
    const used = new Set(
      [...generatePersons({ persons: 12_000, seed: 1 })].flatMap((p) =>
        p.truth.map((line) => (line.kind === 'pair' ? line.how : undefined)),
      ),
    );
    expect(OPERATORS.map((o) => o.name).filter((name) => !used.has(name))).toEqual([]);
    expect(used.has('MARRIAGE')).toBe(true);
  });

  it('spell names otherwise by one letter only', () => {
    for (const [name, others] of SIMILAR_NAMES) {
      for (const other of others) expect(editDistance(name, other), `${name}/${other}`).toBe(1);
    }
  });
});

describe('vectors', () => {
  const samples = persons.flatMap((p) =>
    p.records.flatMap((r) => ((r.biometrics ?? []) as VectorSample[]).map((s) => ({ p, s }))),
  );
  const slots = Map.groupBy(samples, ({ s }) => s.finger ?? s.modality);

  it('are 128 numbers of three decimals, faces and two finger positions', () => {
    expect([...slots.keys()].sort()).toEqual(['FACE', 'L2', 'R2']);
    for (const { s } of samples) {
      expect(s.vector).toHaveLength(128);
      expect(s.vector.every((x) => Math.abs(x * 1000 - Math.round(x * 1000)) < 1e-6)).toBe(true);
      expect(s.quality?.value ?? 0).toBeGreaterThan(s.modality === 'FACE' ? 50 : 40);
    }
  });

  it('of one body agree by a cosine of 0.85 to 0.98, about 0.93', () => {
    let [sum, n] = [0, 0];
    for (const p of persons) {
      if (p.planted !== undefined) continue;
      const own = p.records.flatMap((r) => (r.biometrics ?? []) as VectorSample[]);
      own.forEach((a, i) => {
        for (const b of own.slice(i + 1)) {
          if (a.modality !== b.modality || a.finger !== b.finger) continue;
          const value = cosine(a, b);
          expect(value).toBeGreaterThan(0.85);
          expect(value).toBeLessThan(0.98);
          sum += value;
          n += 1;
        }
      });
    }
    expect(n).toBeGreaterThan(1000);
    expect(sum / n).toBeGreaterThan(0.91);
    expect(sum / n).toBeLessThan(0.95);
  });

  it('of strangers stay below 0.5 and spread like N(0, 0.088)', () => {
    const faces = (slots.get('FACE') ?? []).filter(({ p }) => p.planted === undefined).slice(0, 1500);
    let [squares, n, highest] = [0, 0, 0];
    faces.forEach((a, i) => {
      for (const b of faces.slice(i + 1)) {
        if (a.p === b.p) continue;
        const value = cosine(a.s, b.s);
        squares += value * value;
        n += 1;
        highest = Math.max(highest, Math.abs(value));
      }
    });
    expect(highest).toBeLessThan(0.5);
    expect(Math.sqrt(squares / n)).toBeCloseTo(0.088, 2);
  });
});
