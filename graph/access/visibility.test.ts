/** Every cell of the table of Art 26 (`docs/glossary.md`): role x purpose x rights x colour. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LinkFacts,
  mayDecide,
  maySeeLink,
  maySeeMatch,
  maySeePresence,
  maySeeRecord,
  PURPOSES,
  type Purpose,
  ROLES,
  type Role,
  type Scope,
  type Viewer,
  type Visibility,
} from './index.ts';

const SYSTEMS = ['EES', 'VIS', 'ETIAS', 'EURODAC', 'ECRIS_TCN', 'SIS'];

function viewer(over: Partial<Viewer> & { read?: Scope; write?: Scope } = {}): Viewer {
  const { read = [], write = [], ...rest } = over;
  return {
    ...{ subject: 's', role: 'verifying-officer', authority: 'DE-VISA-01', authorities: ['DE-VISA-01'] },
    ...{ state: 'DEU', purpose: 'MID_VERIFICATION', systems: { read, write } },
    ...rest,
  };
}

function link(over: Partial<LinkFacts>): LinkFacts {
  return { colour: 'YELLOW', automatic: true, systems: ['EES', 'VIS'], authorityRef: 'DE-VISA-01', ...over };
}

const both = ['EES', 'VIS'];
const red = link({ colour: 'RED', redKind: 'SPLIT', automatic: false });
const white = link({ colour: 'WHITE' });
const green = link({ colour: 'GREEN', automatic: false });

describe('a link is shown', () => {
  const cells: [string, string, Viewer, LinkFacts, Visibility][] = [
    // Art 26(1)
    ['26(1)', 'yellow to its responsible authority without any read right', viewer(), link({}), 'FULL'],
    [
      '26(1)',
      'yellow to nobody of another authority, whatever they read',
      viewer({ read: '*', authorities: ['PL-BORDER-03'] }),
      link({}),
      'HIDDEN',
    ],
    [
      '26(1)',
      'yellow not to its authority under another purpose',
      viewer({ read: '*', purpose: 'VISA_EXAMINATION' }),
      link({}),
      'HIDDEN',
    ],
    [
      '26(1)',
      'yellow not when no authority is named',
      viewer({ authorities: '*' }),
      { ...link({}), authorityRef: undefined } as never,
      'HIDDEN',
    ],
    [
      '26(1)',
      'yellow to an investigator of the responsible authority',
      viewer({ role: 'investigator' }),
      link({}),
      'FULL',
    ],
    [
      '26(1)',
      'yellow not to a portal user of the responsible authority',
      viewer({ role: 'portal-user' }),
      link({}),
      'HIDDEN',
    ],
    // Art 26(2)
    ['26(2)', 'red in full to its responsible authority', viewer(), red, 'FULL'],
    [
      '26(2)',
      'red by its names with one system of the link',
      viewer({ read: ['EES'], purpose: 'BORDER_CHECK' }),
      red,
      'NAMES_ONLY',
    ],
    [
      '26(2)',
      'red by its names with one system outside the link',
      viewer({ read: ['ECRIS_TCN'], purpose: 'BORDER_CHECK' }),
      red,
      'NAMES_ONLY',
    ],
    [
      '26(2)',
      'red by its names with SIS alone',
      viewer({ read: ['SIS'], purpose: 'BORDER_CHECK' }),
      red,
      'NAMES_ONLY',
    ],
    ['26(2)', 'red not without any system', viewer({ purpose: 'BORDER_CHECK' }), red, 'HIDDEN'],
    [
      '26(2)',
      'red not with a registered list alone',
      viewer({ read: ['UN_LIST'], purpose: 'BORDER_CHECK' }),
      red,
      'HIDDEN',
    ],
    [
      '26(2)',
      'red by its names with both systems',
      viewer({ read: both, purpose: 'IDENTITY_FRAUD' }),
      red,
      'NAMES_ONLY',
    ],
    // Art 26(3)
    [
      '26(3)',
      'automatic white with both systems',
      viewer({ read: both, purpose: 'BORDER_CHECK' }),
      white,
      'FULL',
    ],
    [
      '26(3)',
      'manual white with both systems',
      viewer({ read: both, purpose: 'BORDER_CHECK' }),
      { ...white, automatic: false },
      'FULL',
    ],
    [
      '26(3)',
      'white not with the first system only',
      viewer({ read: ['EES'], purpose: 'BORDER_CHECK' }),
      white,
      'HIDDEN',
    ],
    [
      '26(3)',
      'white not with the second system only',
      viewer({ read: ['VIS'], purpose: 'BORDER_CHECK' }),
      white,
      'HIDDEN',
    ],
    // Art 26(4)
    [
      '26(4)',
      'green with both systems and a hit in both',
      viewer({ read: both, purpose: 'BORDER_CHECK' }),
      { ...green, hitSystems: both },
      'FULL',
    ],
    [
      '26(4)',
      'green not with a hit in one',
      viewer({ read: both, purpose: 'BORDER_CHECK' }),
      { ...green, hitSystems: ['EES'] },
      'HIDDEN',
    ],
    ['26(4)', 'green not without a query', viewer({ read: both, purpose: 'BORDER_CHECK' }), green, 'HIDDEN'],
    [
      '26(4)',
      'green not with one system and a hit in both',
      viewer({ read: ['VIS'], purpose: 'BORDER_CHECK' }),
      { ...green, hitSystems: both },
      'HIDDEN',
    ],
  ];
  it.each(cells)('Art %s: %s', (_article, _name, who, what, expected) => {
    expect(maySeeLink(who, what)).toBe(expected);
  });

  const never: Role[] = ['source-system', 'data-owner', 'data-protection-officer', 'operator'];
  it.each(never)('never to the role %s, whatever its rights (Art 40, 51, 54(3))', (role) => {
    for (const purpose of Object.keys(PURPOSES) as Purpose[])
      for (const what of [link({}), red, white, { ...green, hitSystems: both }])
        expect(maySeeLink(viewer({ role, purpose, read: '*', write: '*', authorities: '*' }), what)).toBe(
          'HIDDEN',
        );
  });

  it.each<Purpose>([
    'POLICE_IDENTIFICATION',
    'LAW_ENFORCEMENT_STEP_1',
    'DATA_QUALITY',
    'RECORD_KEEPING',
    'OPERATION',
  ])('never under the purpose %s (Art 20, 22: the answer has no links)', (purpose) => {
    for (const role of ROLES)
      for (const what of [link({}), red, white, { ...green, hitSystems: both }])
        expect(maySeeLink(viewer({ role, purpose, read: '*', authorities: '*' }), what)).toBe('HIDDEN');
  });
});

describe('a record is shown', () => {
  const vis = { system: 'VIS', owner: { state: 'DEU', authorityRef: 'DE-VISA-01' } };
  const sis = { ...vis, system: 'SIS' };
  const sisLink = { ...link({}), systems: ['SIS', 'VIS'] as const };
  const cells: [string, string, Viewer, typeof vis, LinkFacts[], boolean][] = [
    [
      '18',
      'to the system that keeps it',
      viewer({ role: 'source-system', write: ['VIS'], purpose: 'RECORD_KEEPING' }),
      vis,
      [],
      true,
    ],
    [
      '18',
      'not to another system, even with a read right',
      viewer({ role: 'source-system', write: ['EES'], read: '*', purpose: 'RECORD_KEEPING' }),
      vis,
      [],
      false,
    ],
    [
      '40',
      'to its owner state, to correct it',
      viewer({ role: 'data-owner', read: ['VIS'], purpose: 'DATA_QUALITY' }),
      vis,
      [],
      true,
    ],
    [
      '40',
      'not to another state',
      viewer({ role: 'data-owner', read: ['VIS'], state: 'FRA', purpose: 'DATA_QUALITY' }),
      vis,
      [],
      false,
    ],
    [
      '7',
      'with the read right and a purpose',
      viewer({ role: 'portal-user', read: ['VIS'], purpose: 'BORDER_CHECK' }),
      vis,
      [],
      true,
    ],
    [
      '7',
      'not without the read right',
      viewer({ role: 'portal-user', read: ['EES'], purpose: 'BORDER_CHECK' }),
      vis,
      [],
      false,
    ],
    ['21(1)', 'through a yellow link to its responsible authority', viewer(), vis, [link({})], true],
    ['29(3)', 'through a yellow link, in SIS as well', viewer(), sis, [sisLink], true],
    ['21(1)', 'not through a yellow link between other systems', viewer(), sis, [link({})], false],
    [
      '21(1)',
      'not through a yellow link of another authority',
      viewer({ authorities: ['IT-SIRENE'] }),
      vis,
      [link({})],
      false,
    ],
    [
      '21(2)',
      'through a red link, to combat identity fraud',
      viewer({ role: 'portal-user', read: ['EES'], purpose: 'IDENTITY_FRAUD' }),
      vis,
      [red],
      true,
    ],
    [
      '21(2)',
      'not through a red link at a border check',
      viewer({ role: 'portal-user', read: ['EES'], purpose: 'BORDER_CHECK' }),
      vis,
      [red],
      false,
    ],
    [
      '21(2)',
      'not through a red link in SIS, which is not in the repository',
      viewer({ role: 'portal-user', read: ['EES'], purpose: 'IDENTITY_FRAUD' }),
      sis,
      [{ ...red, systems: ['SIS', 'VIS'] }],
      false,
    ],
    ['26(3)', 'not through a white link', viewer({ read: ['EES'] }), vis, [white], false],
    [
      '20',
      'to the police, in the repository',
      viewer({ role: 'portal-user', purpose: 'POLICE_IDENTIFICATION' }),
      vis,
      [],
      true,
    ],
    [
      '20',
      'not to the police in SIS',
      viewer({ role: 'portal-user', purpose: 'POLICE_IDENTIFICATION', read: '*' }),
      sis,
      [],
      false,
    ],
    [
      '22',
      'not in step 1',
      viewer({ role: 'portal-user', purpose: 'LAW_ENFORCEMENT_STEP_1', read: '*' }),
      vis,
      [],
      false,
    ],
  ];
  it.each(cells)('Art %s: %s', (_article, _name, who, record, through, expected) => {
    expect(maySeeRecord(who, record, through)).toBe(expected);
  });

  it('never to operator and data-protection officer (Art 54(3))', () => {
    for (const role of ['operator', 'data-protection-officer'] as const)
      for (const purpose of Object.keys(PURPOSES) as Purpose[])
        for (const through of [[], [link({})], [red]]) {
          const who = viewer({ role, purpose, read: '*', write: '*', authorities: '*' });
          expect(maySeeRecord(who, vis, through)).toBe(false);
          expect(maySeeMatch(who, ['EES', 'VIS'], link({}))).toBe(false);
        }
  });
});

describe('a match edge is shown', () => {
  const cells: [string, Viewer, { authorityRef?: string } | undefined, boolean][] = [
    [
      'with full read right on both',
      viewer({ role: 'investigator', read: both, purpose: 'IDENTITY_FRAUD' }),
      undefined,
      true,
    ],
    [
      'not with one side',
      viewer({ role: 'investigator', read: ['EES'], purpose: 'IDENTITY_FRAUD' }),
      undefined,
      false,
    ],
    [
      'not under another purpose',
      viewer({ role: 'investigator', read: '*', purpose: 'BORDER_CHECK' }),
      undefined,
      false,
    ],
    ['to the authority responsible for its link', viewer(), { authorityRef: 'DE-VISA-01' }, true],
    ['not to another authority', viewer(), { authorityRef: 'IT-SIRENE' }, false],
    ['not without a link and rights', viewer(), undefined, false],
    [
      'never to a portal user',
      viewer({ role: 'portal-user', read: '*', purpose: 'IDENTITY_FRAUD' }),
      undefined,
      false,
    ],
  ];
  it.each(cells)('%s', (_name, who, its, expected) => {
    expect(maySeeMatch(who, ['EES', 'VIS'], its)).toBe(expected);
  });
});

describe('presence in step 1 (Art 22)', () => {
  it('is told for the four systems, to a portal user with that purpose', () => {
    const who = viewer({ role: 'portal-user', purpose: 'LAW_ENFORCEMENT_STEP_1' });
    expect([...SYSTEMS, 'UN_LIST'].filter((system) => maySeePresence(who, system))).toEqual([
      ...['EES', 'VIS', 'ETIAS', 'EURODAC'],
    ]);
    expect(maySeePresence({ ...who, purpose: 'BORDER_CHECK' }, 'VIS')).toBe(false);
    expect(maySeePresence({ ...who, role: 'investigator' }, 'VIS')).toBe(false);
  });
});

describe('a decision', () => {
  it('belongs to verifying officers of the responsible authority (Art 29)', () => {
    expect(mayDecide(viewer(), link({}))).toBe(true);
    expect(mayDecide(viewer({ authorities: '*' }), link({}))).toBe(true);
    expect(mayDecide(viewer({ role: 'investigator' }), link({}))).toBe(false);
    expect(mayDecide(viewer({ authorities: ['IT-SIRENE'] }), link({}))).toBe(false);
    expect(mayDecide(viewer({ purpose: 'VISA_EXAMINATION' }), link({}))).toBe(false);
  });
});

describe('properties', () => {
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
