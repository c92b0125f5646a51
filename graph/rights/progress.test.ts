/** Steps of a request that Art 48 allows, and what it refuses with which paragraph. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type NextEvent,
  type Outcome,
  type Progress,
  partiesOf,
  type RightsEvent,
  received,
  replay,
  step,
} from './progress.ts';

const at = '2026-01-02T00:00:00Z';
type Received = Extract<RightsEvent, { type: 'RECEIVED' }>;
const receipt = (over: Partial<Received> = {}): Received => ({
  ...{ type: 'RECEIVED', at, kind: 'RECTIFICATION', route: 'STATE', responsible: 'FR-ASYLUM-01' },
  ...over,
});
const requestOf = (over: Partial<Received>, ...events: NextEvent[]): Progress =>
  replay([receipt(over), ...events]);
const contacted: NextEvent = { type: 'CONTACTED', at };
const checked = (finding: Progress['finding']): NextEvent => ({
  ...{ type: 'CHECKED', at, finding: finding ?? 'ACCURATE' },
});
const decided = (outcome: Outcome): NextEvent => ({ type: 'DECIDED', at, outcome });
const closed = (carriedThrough = true): NextEvent => ({ type: 'CLOSED', at, carriedThrough });
const refusal = (request: Progress, event: NextEvent) => {
  const outcome = step(request, event);
  return 'refusal' in outcome ? outcome.refusal.article : undefined;
};

describe('a request', () => {
  it('to another state than the one that verified is contacted, checked, decided, closed', () => {
    const done = requestOf({}, contacted, checked('INACCURATE'), decided('RECTIFY'), closed());
    expect(done).toMatchObject({ state: 'CLOSED', outcome: 'RECTIFY', finding: 'INACCURATE' });
  });

  it('is not checked before the responsible state or unit is contacted', () => {
    expect(refusal(requestOf({}), checked('ACCURATE'))).toBe('48(3)');
    expect(refusal(requestOf({ route: 'ECU' }), checked('ACCURATE'))).toBe('48(4)');
    expect(refusal(requestOf({ route: 'OWN' }), checked('ACCURATE'))).toBeUndefined();
    expect(refusal(requestOf({ route: 'NONE', responsible: null }), checked('NO_DATA'))).toBeUndefined();
  });

  it('is handed over to somebody else only where there is one, and once', () => {
    expect(refusal(requestOf({ route: 'OWN' }), contacted)).toBe('48(3)');
    expect(refusal(requestOf({ route: 'NONE' }), contacted)).toBe('48(3)');
    expect(refusal(requestOf({}, contacted), contacted)).toBe('48(3)');
    expect(refusal(requestOf({ route: 'ECU' }, contacted), contacted)).toBe('48(4)');
  });

  it('is decided by what was found: wrong data are put right, right ones refused with reasons', () => {
    const found = (finding: Progress['finding']) => requestOf({ route: 'OWN' }, checked(finding));
    for (const finding of ['INACCURATE', 'UNLAWFUL'] as const) {
      expect(refusal(found(finding), decided('REFUSE'))).toBe('48(5)');
      expect(refusal(found(finding), decided('RECTIFY'))).toBeUndefined();
      expect(refusal(found(finding), decided('ERASE'))).toBeUndefined();
    }
    for (const finding of ['ACCURATE', 'NO_DATA'] as const) {
      expect(refusal(found(finding), decided('RECTIFY'))).toBe('48(7)');
      expect(refusal(found(finding), decided('ERASE'))).toBe('48(7)');
      expect(refusal(found(finding), decided('REFUSE'))).toBeUndefined();
    }
    expect(refusal(requestOf({ route: 'OWN' }), decided('REFUSE'))).toBe('48(5)');
    expect(refusal(found('ACCURATE'), decided('INFORM'))).toBe('48(5)');
  });

  it('for access needs no check, and waits for whoever was asked', () => {
    expect(refusal(requestOf({ kind: 'ACCESS' }), decided('INFORM'))).toBeUndefined();
    expect(refusal(requestOf({ kind: 'ACCESS' }), decided('ERASE'))).toBe('48(2)');
    expect(refusal(requestOf({ kind: 'ACCESS' }, contacted), decided('INFORM'))).toBe('48(3)');
    expect(
      refusal(requestOf({ kind: 'ACCESS' }, contacted, checked('ACCURATE')), decided('INFORM')),
    ).toBeUndefined();
  });

  it('is closed only when answered and carried through; then nothing more happens', () => {
    expect(refusal(requestOf({ route: 'OWN' }), closed())).toBe('48(2)');
    const erased = requestOf({ route: 'OWN' }, checked('UNLAWFUL'), decided('ERASE'));
    expect(refusal(erased, closed(false))).toBe('48(5)');
    expect(refusal(erased, decided('ERASE'))).toBe('48(7)');
    const done = requestOf({ route: 'OWN' }, checked('UNLAWFUL'), decided('ERASE'), closed());
    for (const event of [contacted, checked('ACCURATE'), decided('REFUSE'), closed()])
      expect(refusal(done, event)).toBe('48(9)');
  });

  it('that turns out to be another authority’s is handed over anew', () => {
    const identified = (responsible: string): NextEvent => ({
      type: 'IDENTIFIED',
      at,
      route: 'STATE',
      responsible,
    });
    expect(requestOf({}, contacted, identified('FR-ASYLUM-01')).state).toBe('CONTACTED');
    const moved = requestOf({}, contacted, identified('ES-CRIM-01'));
    expect(moved).toMatchObject({ state: 'RECEIVED', contactedAt: null, responsible: 'ES-CRIM-01' });
    expect(refusal(requestOf({}, contacted, checked('ACCURATE')), identified('ES-CRIM-01'))).toBe('48(5)');
  });
});

describe('who takes a step', () => {
  it('another state checks and decides; the Central Unit gives an opinion and the receiving state decides', () => {
    const state = requestOf({}, contacted);
    expect([partiesOf(state, 'CHECKED'), partiesOf(state, 'DECIDED')]).toEqual([
      ['RESPONSIBLE'],
      ['RESPONSIBLE'],
    ]);
    const unit = requestOf({ route: 'ECU' }, contacted);
    expect([partiesOf(unit, 'CHECKED'), partiesOf(unit, 'DECIDED')]).toEqual([
      ['RESPONSIBLE'],
      ['RECEIVING'],
    ]);
  });

  it('who was asked extends, hands over, gives access and answers', () => {
    const state = requestOf({ kind: 'ACCESS' });
    for (const type of ['EXTENDED', 'CONTACTED', 'DECIDED', 'CLOSED'] as const)
      expect(partiesOf(state, type)).toEqual(['RECEIVING']);
    expect(partiesOf(state, 'CHECK_EXTENDED')).toEqual(['RESPONSIBLE']);
  });
});

it('no way through the steps closes a request that was not decided, or decides one for rectification unchecked', () => {
  const event: fc.Arbitrary<NextEvent> = fc.oneof(
    fc.constant(contacted),
    fc
      .constantFrom('ACCURATE', 'INACCURATE', 'UNLAWFUL', 'NO_DATA')
      .map((finding) => checked(finding as never)),
    fc.constantFrom('INFORM', 'RECTIFY', 'ERASE', 'REFUSE').map((outcome) => decided(outcome as Outcome)),
    fc.boolean().map(closed),
    fc.constant({ type: 'EXTENDED', at, reason: 'COMPLEXITY' } as const),
    fc.constant({ type: 'CHECK_EXTENDED', at, reason: 'COMPLEXITY' } as const),
    fc
      .constantFrom('OWN', 'STATE', 'ECU', 'NONE')
      .map((route) => ({ type: 'IDENTIFIED', at, route, responsible: route }) as NextEvent),
  );
  const kind = fc.constantFrom('ACCESS', 'RECTIFICATION', 'ERASURE') as fc.Arbitrary<Progress['kind']>;
  fc.assert(
    fc.property(kind, fc.array(event, { maxLength: 12 }), (asked, events) => {
      let request = received(receipt({ kind: asked }));
      for (const one of events) {
        const outcome = step(request, one);
        if ('progress' in outcome) request = outcome.progress;
        else expect(outcome.refusal.article).toMatch(/^48\(\d+\)$/);
      }
      if (request.closedAt !== null) expect(request.outcome).not.toBeNull();
      if (request.outcome === 'RECTIFY' || request.outcome === 'ERASE') {
        expect(request.kind).not.toBe('ACCESS');
        expect(['INACCURATE', 'UNLAWFUL']).toContain(request.finding);
      }
    }),
    { numRuns: 2_000 },
  );
});
