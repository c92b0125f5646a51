/** What holds for any viewer and any link. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SYSTEMS } from '../../tests/support/viewers.ts';
import {
  type LinkFacts,
  mayDecide,
  maySeeLink,
  maySeeMatch,
  maySeeRecord,
  PURPOSES,
  type Purpose,
  ROLES,
  type Viewer,
} from './index.ts';

describe('what may be seen', () => {
  const scope = fc.oneof(fc.constant('*' as const), fc.subarray([...SYSTEMS, 'UN_LIST']));
  const anyone = fc.record({
    subject: fc.constant('s'),
    role: fc.constantFrom(...ROLES),
    authority: fc.constant('A'),
    authorities: fc.oneof(fc.constant('*' as const), fc.subarray(['A', 'B'])),
    state: fc.constantFrom('DEU', 'FRA'),
    systems: fc.record({ read: scope, write: scope }),
    purpose: fc.constantFrom(...(Object.keys(PURPOSES) as Purpose[])),
  });
  const pair = fc.tuple(fc.constantFrom(...SYSTEMS), fc.constantFrom(...SYSTEMS));
  const anyLink = fc.record({
    colour: fc.constantFrom('YELLOW', 'WHITE', 'GREEN', 'RED'),
    automatic: fc.boolean(),
    systems: pair,
    authorityRef: fc.constantFrom('A', 'B'),
    hitSystems: fc.subarray(SYSTEMS),
  }) as fc.Arbitrary<LinkFacts>;

  it('the order of the two sides never matters', () => {
    fc.assert(
      fc.property(anyone, anyLink, (who, what) => {
        const turned = { ...what, systems: [what.systems[1], what.systems[0]] as const };
        expect(maySeeLink(who, turned)).toBe(maySeeLink(who, what));
        expect(maySeeMatch(who, turned.systems, what)).toBe(maySeeMatch(who, what.systems, what));
      }),
    );
  });

  it('a further read right never hides anything', () => {
    const rank = { HIDDEN: 0, NAMES_ONLY: 1, FULL: 2 };
    fc.assert(
      fc.property(anyone, anyLink, (who, what) => {
        const more: Viewer = { ...who, systems: { ...who.systems, read: '*' } };
        expect(rank[maySeeLink(more, what)]).toBeGreaterThanOrEqual(rank[maySeeLink(who, what)]);
      }),
    );
  });

  it('who sees a yellow link sees both its records; who may decide sees the link', () => {
    const owner = { state: 'DEU', authorityRef: 'A' };
    fc.assert(
      fc.property(anyone, anyLink, (who, what) => {
        const yellow: LinkFacts = { ...what, colour: 'YELLOW' };
        if (maySeeLink(who, yellow) === 'FULL')
          for (const system of yellow.systems)
            expect(maySeeRecord(who, { system, owner }, [yellow])).toBe(true);
        if (mayDecide(who, yellow)) expect(maySeeLink(who, yellow)).toBe('FULL');
      }),
    );
  });
});
