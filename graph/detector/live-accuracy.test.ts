/** Live accuracy: shares with intervals of what was drawn by chance, and no cell of fewer than ten links by any way. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadLink } from './decided-links.ts';
import { accuracyOf, LEAST_LINKS } from './live-accuracy.ts';

function looked(n: number, country: string, agrees: boolean, cause = 'CHANCE', at = '2026-05-01'): ReadLink {
  const identity = (value: string) => ({
    ...{ identityId: value, category: 'CONFIRMED' as const },
    names: [{ side: 'FAMILY' as const, kind: 'CURRENT' as const, value }],
    nationalities: [{ country, kind: 'CURRENT' as const }],
  });
  return {
    ...{
      id: `l${n}`,
      a: `a${n}`,
      b: `b${n}`,
      colour: 'WHITE',
      redKind: null,
      automatic: false,
      basis: '33(1)(d)',
    },
    ...{ fingerprint: 'x', proposals: [{ bio: 'SAME', id: 'DIFFERENT', doc: 'OTHER' }], probability: 0.995 },
    identities: [[identity('Moroz')], [identity(country === 'SYR' ? 'منصور' : 'Moroz')]],
    decisions: [
      {
        ...{
          state: 'CONFIRMED',
          option: 'WHITE',
          reasonCode: 'OTHER',
          at,
          confirmedAt: at,
          fingerprint: 'x',
        },
        ...{ evidence: ['HEARING_IN_PERSON'], secondLookCause: cause },
        secondLookOption: agrees ? 'WHITE' : 'GREEN',
      },
    ],
  };
}
const many = (count: number, country: string, from = 0, agrees: (n: number) => boolean = () => true) =>
  Array.from({ length: count }, (_, n) => looked(from + n, country, agrees(n)));

describe('agreement', () => {
  it('is the share of second officers who chose the same, with the interval of Wilson', () => {
    const { agreement } = accuracyOf(
      many(20, 'UKR', 0, (n) => n >= 2),
      '2026-01-01',
    );
    expect(agreement.chance.all).toMatchObject({ count: 18, of: 20, share: 0.9 });
    const [low, high] = agreement.chance.all?.interval ?? [];
    expect(low).toBeCloseTo(0.699, 3);
    expect(high).toBeCloseTo(0.972, 3);
    expect(agreement.red.all).toBeNull();
  });

  it('counts what was decided on links that have ended', () => {
    const ended = many(5, 'UKR', 10, () => false).map(({ identities, decisions }) => ({
      ...{ identities, decisions },
    }));
    const { agreement, strong } = accuracyOf(many(10, 'UKR'), '2026-01-01', ended);
    expect(agreement.chance.all).toMatchObject({ count: 10, of: 15 });
    expect(strong.all?.of).toBe(10);
  });

  it('counts what chance has drawn alone, since the time asked for', () => {
    const links = [
      ...many(10, 'UKR'),
      ...Array.from({ length: 10 }, (_, n) => looked(50 + n, 'UKR', false, 'JUDGEMENT')),
    ];
    expect(accuracyOf(links, '2026-01-01').agreement.chance.all).toMatchObject({ count: 10, of: 10 });
    expect(accuracyOf(links, '2026-06-01').agreement.chance.all).toBeNull();
  });
});

describe('the strong band', () => {
  it('is measured by decisions on evidence outside of the data', () => {
    const data = many(12, 'UKR').map((link) => ({
      ...link,
      decisions: link.decisions.map((decision) => ({ ...decision, evidence: [] })),
    }));
    expect(accuracyOf(data, '2026-01-01').strong.all).toBeNull();
    expect(accuracyOf(many(12, 'UKR'), '2026-01-01').strong.all).toMatchObject({ count: 12, of: 12 });
    const weak = many(12, 'UKR').map((link) => ({ ...link, probability: 0.98 }));
    expect(accuracyOf(weak, '2026-01-01').strong.all).toBeNull();
  });
});

describe('cells', () => {
  it('are told side by side by script and nationality', () => {
    const { chance } = accuracyOf([...many(12, 'UKR'), ...many(11, 'SYR', 100)], '2026-01-01').agreement;
    expect(Object.keys(chance.nationality)).toEqual(['SYR', 'UKR']);
    expect(chance.script).toMatchObject({ Arab: { of: 11 }, Latn: { of: 23 } });
  });

  it('too small alone are put together, with the next one where they are too small together', () => {
    const { chance } = accuracyOf(
      [...many(30, 'UKR'), ...many(12, 'BRA', 100), ...many(3, 'NGA', 200)],
      '2026-01-01',
    ).agreement;
    expect(chance.nationality).toMatchObject({ UKR: { of: 30 }, other: { of: 15 } });
    expect(chance.nationality.BRA).toBeUndefined();
  });

  it('never hold fewer than ten links, and where all of a kind are told but one, that one is not small either', () => {
    const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(counts, (sizes) => {
        const links = sizes.flatMap((size, n) => many(size, `C${n}`, n * 100));
        const { nationality } = accuracyOf(links, '2026-01-01').agreement.chance;
        const told = Object.values(nationality).reduce((sum, { of }) => sum + of, 0);
        for (const { of } of Object.values(nationality)) expect(of).toBeGreaterThanOrEqual(LEAST_LINKS);
        if (told > 0) expect(told).toBe(links.length);
      }),
      { numRuns: 60 },
    );
  });
});
