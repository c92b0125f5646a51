import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FingerPosition, Modality } from '../model/record.ts';
import type { StoredTemplate } from '../model/stored.ts';
import {
  bytesOfVector,
  compareBiometrics,
  DEMO_ENGINES,
  HIT_THRESHOLD,
  keyRing,
  openSealed,
  type Probe,
  REVIEW_THRESHOLD,
  SealError,
  seal,
  sealText,
  vectorDemo,
} from './index.ts';
import { PROBES } from './scan-kernel.ts';

const FACE = vectorDemo('FACE');
const FINGER = vectorDemo('FINGER');
let serial = 0;

/** Unit vector in the plane of the first two axes: two of them have the cosine of the angle between. */
function at(cosine: number, axis = 0): Float32Array {
  const vector = new Float32Array(128);
  vector[axis] = cosine;
  vector[axis + 1] = Math.sqrt(1 - cosine * cosine);
  return vector;
}
function template(
  modality: Modality,
  vector: Float32Array,
  more: Partial<StoredTemplate> = {},
): StoredTemplate {
  return { id: `t${serial++}`, modality, engine: 'vector-demo', features: bytesOfVector(vector), ...more };
}
const face = (cosine: number, more: Partial<StoredTemplate> = {}) => template('FACE', at(cosine), more);
const finger = (position: FingerPosition, cosine: number, more: Partial<StoredTemplate> = {}) =>
  template('FINGER', at(cosine), { finger: position, ...more });
const compare = (a: StoredTemplate[], b: StoredTemplate[]) => compareBiometrics(a, b, DEMO_ENGINES);

describe('the outcome of two identity groups', () => {
  test('NONE if and only if a side holds no template at all', () => {
    expect(compare([], [face(1)])).toEqual({ outcome: 'NONE', modalities: [], review: false });
    expect(compare([face(1)], []).outcome).toBe('NONE');
    expect(compare([], []).outcome).toBe('NONE');
  });

  test('SAME from the hit threshold, DIFFERENT with review between, DIFFERENT below', () => {
    expect(compare([face(1)], [face(0.9)])).toMatchObject({ outcome: 'SAME', review: false });
    expect(compare([face(1)], [face(0.5)])).toMatchObject({ outcome: 'DIFFERENT', review: true });
    expect(compare([face(1)], [face(0.1)])).toMatchObject({ outcome: 'DIFFERENT', review: false });
    expect(compare([face(1)], [face(0.9)]).modalities).toEqual([
      {
        modality: 'FACE',
        outcome: 'HIT',
        score: expect.closeTo(0.95, 5),
        threshold: 0.8,
        engine: 'vector-demo/1.0',
      },
    ]);
  });

  test('INCOMPARABLE when both hold some but nothing in common that can be compared', () => {
    const others: [StoredTemplate[], StoredTemplate[]][] = [
      [[face(1)], [finger('R1', 1)]],
      [[finger('R1', 1)], [finger('L2', 1)]],
      [[face(1)], [face(1, { engine: 'other-engine' })]],
      [[face(1)], [face(1, { quality: { metric: 'ISO19794_5', value: 5 } })]],
      [[finger('R1', 1)], [finger('R1', 1, { quality: { metric: 'NFIQ2', value: 19 } })]],
      [[face(1)], [template('FACE', new Float32Array(128))]],
      [[face(1)], [template('FACE', new Float32Array(64).fill(1))]],
      [[face(1)], [template('FACE', new Float32Array(128).fill(Number.NaN))]],
    ];
    for (const [a, b] of others) expect(compare(a, b).outcome).toBe('INCOMPARABLE');
  });

  test('CONTRADICTORY when one modality hits and another misses; a review does not contradict', () => {
    expect(compare([face(1), finger('R1', 1)], [face(1), finger('R1', 0)]).outcome).toBe('CONTRADICTORY');
    expect(compare([face(1), finger('R1', 1)], [face(0), finger('R1', 1)]).outcome).toBe('CONTRADICTORY');
    expect(compare([face(1), finger('R1', 1)], [face(1), finger('R1', 0.5)])).toMatchObject({
      outcome: 'SAME',
      review: true,
    });
  });

  test('a modality that only one side holds decides nothing', () => {
    expect(compare([face(1), finger('R1', 1)], [face(0.9)]).outcome).toBe('SAME');
  });

  test('fingers are fused as the mean over common positions of the best pair at each', () => {
    const a = [finger('R1', 1), finger('R2', 1), finger('L5', 1)];
    const b = [finger('R1', 1), finger('R1', 0), finger('R2', 0.5)];
    expect(compare(a, b).modalities[0]?.score).toBeCloseTo((1 + 0.75) / 2, 5);
  });

  const templates = fc.array(
    fc
      .tuple(
        fc.constantFrom<Modality>('FACE', 'FINGER'),
        fc.constantFrom<FingerPosition>('R1', 'R2'),
        fc.constantFrom(1, 0.9, 0.7, 0.4, 0),
        fc.constantFrom(undefined, 10, 80),
      )
      .map(([modality, position, cosine, quality]) =>
        template(modality, at(cosine), {
          ...(modality === 'FINGER' && { finger: position }),
          ...(quality !== undefined && { quality: { metric: 'VENDOR' as const, value: quality } }),
        }),
      ),
    { maxLength: 4 },
  );

  test('is symmetric, does not depend on order, and is one of the five by its definition', () => {
    fc.assert(
      fc.property(templates, templates, (a, b) => {
        const verdict = compare(a, b);
        expect(compare(b, a)).toEqual(verdict);
        expect(compare(a.toReversed(), b.toReversed())).toEqual(verdict);
        const outcomes = verdict.modalities.map((m) => m.outcome);
        const [hit, miss, review] = ['HIT', 'MISS', 'REVIEW'].map((o) => outcomes.some((x) => x === o));
        const none = a.length === 0 || b.length === 0;
        const expected = none
          ? 'NONE'
          : hit
            ? miss
              ? 'CONTRADICTORY'
              : 'SAME'
            : miss || review
              ? 'DIFFERENT'
              : 'INCOMPARABLE';
        expect(verdict.outcome).toBe(expected);
        expect(verdict.review).toBe(!none && review);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the demonstration engine', () => {
  const vectors = fc
    .float32Array({ minLength: 128, maxLength: 128, noNaN: true, noDefaultInfinity: true, min: -10, max: 10 })
    .filter((v) => v.some((x) => Math.abs(x) > 0.01));

  test('scores are symmetric, in 0..1, 1 for itself, and do not depend on length', () => {
    fc.assert(
      fc.property(vectors, vectors, (x, y) => {
        const [a, b] = [template('FACE', x), template('FACE', y)];
        const score = FACE.compare(a, b);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(FACE.compare(b, a)).toBe(score);
        expect(FACE.compare(a, a)).toBeCloseTo(1, 5);
        expect(
          FACE.compare(
            template(
              'FACE',
              x.map((v) => v * 2),
            ),
            b,
          ),
        ).toBeCloseTo(score, 5);
      }),
      { numRuns: 50 },
    );
  });

  test('thresholds stand in order; a template of another kind is refused', () => {
    expect(REVIEW_THRESHOLD).toBeLessThan(HIT_THRESHOLD);
    expect(() => FACE.compare(face(1), finger('R1', 1))).toThrow(RangeError);
  });

  test('the exact scan finds what one-to-one comparison finds in other parts, after any adds and removals', () => {
    const positions = fc.constantFrom<FingerPosition>('R1', 'R2');
    const parts = fc.constantFrom('EES', 'SIS', 'VIS');
    const steps = fc.array(fc.tuple(fc.nat(9), fc.boolean(), positions, parts), { maxLength: 30 });
    const asked = fc.array(fc.tuple(fc.constantFrom(0, 0.2, 0.6, 1), positions, parts), { maxLength: 11 });
    const pool = Array.from({ length: 10 }, (_, i) => at(i / 10));
    fc.assert(
      fc.property(steps, asked, (sequence, questions) => {
        const gallery = FINGER.gallery();
        const live = new Map<string, Probe>();
        for (const [i, add, position, part] of sequence) {
          const t = template('FINGER', pool[i] as Float32Array, { finger: position, id: `t${i}` });
          if (add) {
            expect(gallery.add(t, `r${i}`, part)).toBe(true);
            live.set(t.id, { template: t, part });
          } else {
            gallery.remove(t.id);
            live.delete(t.id);
          }
        }
        const probes = questions.map(([cosine, position, part]) => ({
          template: finger(position, cosine),
          part,
        }));
        const found = gallery
          .search(probes, 0.9)
          .map((h) => `${h.probe} ${h.templateId} ${h.recordRef} ${h.score.toFixed(4)}`);
        const expected = probes.flatMap((p, n) =>
          [...live.values()]
            .filter(({ template: t, part }) => t.finger === p.template.finger && part !== p.part)
            .map(({ template: t }) => ({ t, score: FINGER.compare(p.template, t) }))
            .filter(({ score }) => score >= 0.9)
            .map(({ t, score }) => `${n} ${t.id} r${t.id.slice(1)} ${score.toFixed(4)}`),
        );
        expect(found.sort()).toEqual(expected.sort());
        expect(gallery.size).toBe(live.size);
      }),
      { numRuns: 200 },
    );
  });

  test('a template below the quality minimum or of another engine is not taken into the gallery', () => {
    const gallery = FACE.gallery();
    expect(gallery.add(face(1, { quality: { metric: 'VENDOR', value: 1 } }), 'r', 'EES')).toBe(false);
    expect(gallery.add(face(1, { engine: 'x' }), 'r', 'EES')).toBe(false);
    expect(gallery.add(face(1, { engine: 'vector-demo/1.0' }), 'r', 'EES')).toBe(true);
    const probes = [face(1, { engine: 'x' }), face(1)].map((one) => ({ template: one, part: 'VIS' }));
    expect(gallery.search(probes, 0.8).map((hit) => hit.probe)).toEqual([1]);
  });
});

describe('sealing', () => {
  const ring = keyRing([new Uint8Array(32).fill(7)]);
  const other = new Uint8Array(32).fill(9);
  const plain = Uint8Array.from({ length: 60 }, (_, i) => 200 - i);

  test('what is sealed opens with its key, record and part', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 512 }), fc.string(), fc.string(), (bytes, record, part) => {
        expect(openSealed(seal(bytes, ring, record, part).bytes, ring, record, part)).toEqual(bytes);
      }),
      { numRuns: 50 },
    );
  });

  test('Base64 sealed piece by piece opens like the bytes, whole or in Base64, and others go on between', async () => {
    for (const length of [0, 1, 2, 3, 786_432, 786_433, 2_000_000]) {
      const image = Buffer.alloc(length, 'some image');
      let turns = 0;
      const between = async () => {
        turns += 1;
      };
      const { bytes } = await sealText(image.toString('base64'), ring, 'r', 'p', between);
      expect(image.equals(openSealed(bytes, ring, 'r', 'p'))).toBe(true);
      expect(image.equals(openSealed(Buffer.from(bytes).toString('base64'), ring, 'r', 'p'))).toBe(true);
      expect(turns).toBe(Math.max(0, Math.ceil(length / 786_432) - 1));
    }
  });

  test('moved to another record, or to another part of its record, it does not open', () => {
    const { bytes } = seal(plain, ring, 'record-a', 'template-a');
    expect(() => openSealed(bytes, ring, 'record-b', 'template-a')).toThrow(SealError);
    expect(() => openSealed(bytes, ring, 'record-a', 'template-b')).toThrow(SealError);
  });

  test('another key, a changed byte anywhere, or a cut does not open', () => {
    const { bytes } = seal(plain, ring, 'r', 't');
    expect(() => openSealed(bytes, keyRing([other]), 'r', 't')).toThrow(SealError);
    for (let i = 0; i < bytes.length; i++) {
      const changed = Uint8Array.from(bytes);
      changed[i] = (changed[i] as number) ^ 1;
      expect(() => openSealed(changed, ring, 'r', 't')).toThrow(SealError);
    }
    for (const length of [0, 1, 28, 33, bytes.length - 4, bytes.length - 1])
      expect(() => openSealed(bytes.slice(0, length), ring, 'r', 't')).toThrow(SealError);
  });

  test('after a change of the key what was sealed before opens as long as the old key is there', () => {
    const { bytes, keyId } = seal(plain, ring, 'r', 't');
    const next = keyRing([other, new Uint8Array(32).fill(7)]);
    expect(openSealed(bytes, next, 'r', 't')).toEqual(plain);
    const again = seal(plain, next, 'r', 't');
    expect(again.keyId).not.toBe(keyId);
    expect(openSealed(again.bytes, keyRing([other]), 'r', 't')).toEqual(plain);
    expect(() => openSealed(again.bytes, ring, 'r', 't')).toThrow(SealError);
  });

  test('two seals of the same bytes differ, and the bytes do not show', () => {
    const { bytes } = seal(plain, ring, 'r', 't');
    expect(bytes).not.toEqual(seal(plain, ring, 'r', 't').bytes);
    expect(Buffer.from(bytes).includes(Buffer.from(plain.subarray(0, 6)))).toBe(false);
    expect(() => keyRing([new Uint8Array(16)])).toThrow(RangeError);
    expect(() => keyRing([])).toThrow(RangeError);
  });
});

test('the scan loses no row at the threshold, however many rows and however close', () => {
  let state = 41;
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  };
  const vectorOf = () => Float32Array.from({ length: 128 }, random);
  const bases = Array.from({ length: PROBES + 1 }, vectorOf);
  const gallery = FACE.gallery();
  // From near copies to strangers, evenly: hundreds lie about the threshold of each.
  const all = Array.from({ length: 3000 }, (_, n) => {
    const other = vectorOf();
    const base = bases[n % bases.length] as Float32Array;
    return template(
      'FACE',
      base.map((value, i) => value + (n / 1500) * (other[i] as number)),
    );
  });
  for (const one of all) gallery.add(one, one.id, 'EES');
  const probes = bases.map((base) => ({ template: template('FACE', base), part: 'VIS' }));
  const expected = probes.flatMap((probe, n) =>
    all.filter((one) => FACE.compare(probe.template, one) >= HIT_THRESHOLD).map((one) => `${n} ${one.id}`),
  );
  expect(expected.length).toBeGreaterThan(600);
  expect(expected.length).toBeLessThan(2800);
  const found = gallery.search(probes, HIT_THRESHOLD).map((hit) => `${hit.probe} ${hit.templateId}`);
  expect(found.sort()).toEqual(expected.sort());
});
