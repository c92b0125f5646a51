/** Who is shown which link: every cell of the table of Art 26(1)-(4). */
import { describe, expect, it } from 'vitest';
import { both, green, link, red, viewer, white } from '../../tests/support/viewers.ts';
import {
  type LinkFacts,
  maySeeLink,
  PURPOSES,
  type Purpose,
  ROLES,
  type Role,
  type Viewer,
  type Visibility,
} from './index.ts';

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
    // Art 29(3), 31(3), 33(5): who decided it can rectify it.
    ['31(3)', 'green to its responsible authority', viewer(), green, 'FULL'],
    ['33(5)', 'white to its responsible authority without a read right', viewer(), white, 'FULL'],
    [
      '31(3)',
      'green not to its authority under another purpose',
      viewer({ read: '*', purpose: 'VISA_EXAMINATION' }),
      green,
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
