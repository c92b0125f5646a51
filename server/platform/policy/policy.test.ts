/** Every cell of role x purpose x operation, against a second, independent table written by role. */
import { describe, expect, it } from 'vitest';
import { PURPOSES, type Purpose, ROLES, type Role, type Viewer } from '../../../graph/access/index.ts';
import { allows, OPERATIONS, type Operation, POLICY } from './table.ts';

const LOOKING = 'BORDER_CHECK VISA_EXAMINATION ASYLUM ETIAS_ASSESSMENT';
/** For each role: purposes, and what they open beyond `self.read systems.read`. */
const EXPECTED: Record<Role, [purposes: string, operations: string][]> = {
  'source-system': [
    [
      'RECORD_KEEPING',
      'records.write records.bulk records.read operation.backlog systems.register biometrics.examine ' +
        'loads.act loads.read',
    ],
  ],
  'verifying-officer': [
    [
      'MID_VERIFICATION',
      'review.read review.decide review.confirm letters.act notices.read links.read matches.explain persons.read persons.search ' +
        'graph.explore records.read portal.search events.read loads.read images.read',
    ],
    [`${LOOKING} IDENTITY_FRAUD`, 'persons.search portal.search links.read persons.read events.read'],
    [`${LOOKING} IDENTITY_FRAUD MID_VERIFICATION`, 'links.contest'],
    [`${LOOKING} MID_VERIFICATION`, 'biometrics.examine biometrics.verify biometrics.identify'],
    ['RIGHTS_OF_THE_PERSON', 'rights.handle'],
  ],
  investigator: [
    [
      'IDENTITY_FRAUD',
      'persons.search persons.read graph.explore matches.explain links.read records.read portal.search events.read',
    ],
    [
      'MID_VERIFICATION',
      'persons.search persons.read graph.explore matches.explain links.read records.read portal.search review.read events.read',
    ],
  ],
  'portal-user': [
    [`${LOOKING} IDENTITY_FRAUD`, 'portal.search persons.search persons.read links.read events.read'],
    [LOOKING, 'biometrics.examine biometrics.verify biometrics.identify'],
    ['POLICE_IDENTIFICATION', 'portal.identify biometrics.identify'],
    ['LAW_ENFORCEMENT_STEP_1', 'portal.presence'],
  ],
  'data-owner': [['DATA_QUALITY', 'quality.read records.read notices.read']],
  'data-protection-officer': [
    [
      'DATA_PROTECTION',
      'audit.read statistics.read rights.supervise models.read models.approve accuracy.read',
    ],
  ],
  operator: [
    [
      'OPERATION',
      'operation.read operation.act operation.backlog statistics.read systems.register authorities.keep ' +
        'loads.act loads.read models.read models.propose models.approve',
    ],
  ],
};

function expected(role: Role, purpose: Purpose, operation: Operation): boolean {
  return EXPECTED[role].some(
    ([purposes, operations]) =>
      purposes.split(' ').includes(purpose) &&
      `self.read systems.read ${operations}`.split(' ').includes(operation),
  );
}

const viewer = (role: Role, purpose: Purpose, write: '*' | string[] = '*'): Viewer => ({
  ...{ subject: 's', role, authority: 'A', authorities: [], purpose },
  systems: { read: [], write },
});
const operations = Object.keys(OPERATIONS) as Operation[];
const purposes = Object.keys(PURPOSES) as Purpose[];

describe('the policy', () => {
  it.each(ROLES)('lets the role %s do what it may, under each purpose, and nothing else', (role) => {
    const wrong = purposes.flatMap((purpose) =>
      operations
        .filter(
          (operation) => allows(viewer(role, purpose), operation) !== expected(role, purpose, operation),
        )
        .map((operation) => `${purpose} ${operation}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lets a sender register systems only when it writes for all', () => {
    expect(allows(viewer('source-system', 'RECORD_KEEPING', ['VIS']), 'systems.register')).toBe(false);
    expect(allows(viewer('source-system', 'RECORD_KEEPING', '*'), 'systems.register')).toBe(true);
  });

  it('tells accuracy to who acts for every authority, not to other officers', () => {
    const officer = viewer('verifying-officer', 'MID_VERIFICATION');
    expect(allows(officer, 'accuracy.read')).toBe(false);
    expect(allows({ ...officer, authorities: '*' }, 'accuracy.read')).toBe(true);
    expect(allows({ ...officer, purpose: 'BORDER_CHECK', authorities: '*' }, 'accuracy.read')).toBe(false);
  });

  it('gives operator and data-protection officer no operation that answers with personal data (Art 54(3))', () => {
    const personal = /^(records|persons|graph|matches|links|review|portal|quality|images)\.|^rights\.handle$/;
    for (const { role, operation } of POLICY)
      if (role === 'operator' || role === 'data-protection-officer') expect(operation).not.toMatch(personal);
  });

  it('names for every row what it rests on, and has a row for every operation', () => {
    for (const row of POLICY) expect(row.article).toMatch(/^Art \d+/);
    expect(new Set(POLICY.map((row) => row.operation))).toEqual(new Set(operations));
  });
});
