/** Who reads notices to authorities, and which (Art 26(1), 32(6), 37, 40). */
import { describe, expect, it } from 'vitest';
import { viewer } from '../../tests/support/viewers.ts';
import { noticeScope, PURPOSES, type Purpose, ROLES } from './index.ts';

describe('notices are read', () => {
  it('by officers, those to the authorities that they act for', () => {
    const officer = viewer({ role: 'verifying-officer', authorities: ['A', 'B'], read: ['VIS'] });
    const scope = { authorities: ['A', 'B'], ownerState: null, readable: ['VIS'] };
    expect(noticeScope(officer)).toEqual(scope);
    expect(noticeScope({ ...officer, authorities: '*' })).toEqual({ ...scope, authorities: null });
  });

  it('by data owners, those about data of their state in systems that they read', () => {
    const owner = viewer({ role: 'data-owner', state: 'FRA', authorities: ['A'], read: ['VIS'] });
    expect(noticeScope(owner)).toEqual({ authorities: null, ownerState: 'FRA', readable: ['VIS'] });
    const { state: _, ...stateless } = owner;
    expect(noticeScope(stateless)).toBeUndefined();
  });

  it('by nobody else, whatever the rights', () => {
    const others = ROLES.filter((role) => role !== 'verifying-officer' && role !== 'data-owner');
    for (const role of others)
      for (const purpose of Object.keys(PURPOSES) as Purpose[])
        expect(noticeScope(viewer({ role, purpose, read: '*', authorities: '*' }))).toBeUndefined();
  });
});
