/** Who is shown which record, match edge and presence, and who may decide (Art 7, 18, 20-22, 29, 40, 54(3)). */
import { describe, expect, it } from 'vitest';
import { both, link, red, SYSTEMS, viewer, white } from '../../tests/support/viewers.ts';
import {
  type LinkFacts,
  mayDecide,
  maySeeMatch,
  maySeePresence,
  maySeeRecord,
  PURPOSES,
  type Purpose,
  type Viewer,
} from './index.ts';

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
