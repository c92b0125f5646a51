import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BIO, DOC, ID } from '../../tests/fixtures/golden-table.ts';
import type { Proposal } from '../model/link.ts';
import { type RiskFacts, riskOf, strengthOf } from './risk.ts';

const proposal = (more: Partial<Proposal> = {}): Proposal => ({
  ...{ bio: 'NONE', id: 'DIFFERENT', doc: 'SAME', misused: false },
  ...more,
});
const facts = (more: Partial<RiskFacts> = {}): RiskFacts => ({
  ...{ protectedPerson: false, sensitive: false, proposals: [proposal()], systems: 2, strength: null },
  ...more,
});
const sooner = (one: Partial<RiskFacts>, two: Partial<RiskFacts>) => {
  expect(riskOf(facts(one)) < riskOf(facts(two))).toBe(true);
};
const proposals = (...list: Partial<Proposal>[]) => ({ proposals: list.map(proposal) });

describe('the order of risk', () => {
  it('puts protected persons first, then sensitive alerts, whatever else speaks for another link', () => {
    sooner(
      { protectedPerson: true },
      { sensitive: true, ...proposals({ misused: true }), systems: 6, strength: 3 },
    );
    sooner({ sensitive: true }, { ...proposals({ misused: true }), systems: 6, strength: 3 });
  });

  it('ranks what a proposal may mean: from a misused identity to a shared document alone', () => {
    const kinds = [
      proposals({ misused: true, bio: 'NONE', id: 'SAME' }),
      proposals({ bio: 'SAME', id: 'DIFFERENT', doc: 'OTHER' }),
      proposals({ bio: 'CONTRADICTORY', id: 'SAME' }),
      proposals({ bio: 'DIFFERENT', id: 'DIFFERENT' }),
      proposals({ bio: 'DIFFERENT', id: 'SAME', doc: 'OTHER' }),
      proposals({ bio: 'SAME', id: 'UNDETERMINED', doc: 'OTHER' }),
      proposals({ bio: 'NONE', id: 'DIFFERENT' }),
      proposals({ bio: 'SAME', id: 'SAME' }),
    ];
    for (const [at, kind] of kinds.slice(1).entries())
      sooner({ ...kinds[at], systems: 2 }, { ...kind, systems: 6 });
  });

  it('is that of the gravest proposal of a link', () => {
    const grave = { bio: 'SAME', id: 'DIFFERENT' } as const;
    expect(riskOf(facts(proposals({}, grave)))).toBe(riskOf(facts(proposals(grave))));
  });

  it('then has more systems first, and the score for nothing but a tie', () => {
    sooner({ systems: 3 }, { systems: 2, strength: 3 });
    sooner({ strength: 3 }, { strength: 1 });
    sooner({ strength: 1 }, { strength: null });
  });

  it('is a text of five digits for any link, and before the place of those that have none yet', () => {
    const any = fc.record({
      protectedPerson: fc.boolean(),
      sensitive: fc.boolean(),
      proposals: fc.array(
        fc.record({
          bio: fc.constantFrom(...BIO),
          id: fc.constantFrom(...ID),
          doc: fc.constantFrom(...DOC),
          misused: fc.boolean(),
        }),
        { maxLength: 4 },
      ),
      systems: fc.integer({ min: 2, max: 40 }),
      strength: fc.constantFrom(null, 1, 2, 3),
    });
    fc.assert(
      fc.property(any, (one) => {
        const risk = riskOf(one as RiskFacts);
        expect(risk).toMatch(/^[01][01][0-7][0-7][0-3]$/);
        expect(risk < '9').toBe(true);
      }),
    );
  });

  it('takes of a score nothing but its band', () => {
    expect([null, 0.0001, 0.3, 0.7, 0.9999].map(strengthOf)).toEqual([null, null, 1, 2, 3]);
  });
});
