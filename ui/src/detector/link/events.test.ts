/** The line of time tells everything once, the latest first. */
import { describe, expect, it } from 'vitest';
import type { Decision, HistoryItem } from '../model.ts';
import { eventsOf, settledDecisions } from './events.ts';

const item = (at: string, over: Partial<HistoryItem> = {}): HistoryItem => ({
  ...{ at, event: 'CREATED', by: 'AUTOMATIC', actor: null, colourBefore: null, colourAfter: 'YELLOW' },
  ...{ cause: null, basis: null, reason: null, proposals: [], ...over },
});
const decision = (over: Partial<Decision>): Decision => ({
  ...{ id: 'd', state: 'CONFIRMED', option: 'WHITE', basis: '33(1)(d)', by: 'officer-1' },
  ...{ authority: 'DE-VISA-01', at: '2026-05-04T10:00:00Z', reasonCode: 'OTHER', reasonText: '' },
  ...{ colourBefore: 'YELLOW', ...over },
});

describe('line of time', () => {
  it('tells a confirmed decision once', () => {
    const confirmedAt = '2026-05-04T10:00:10Z';
    const events = eventsOf(
      [item('2026-05-04T09:00:00Z'), item(confirmedAt, { event: 'DECIDED', by: 'MANUAL' })],
      [decision({ confirmedAt })],
    );
    expect(events.map(({ kind }) => kind)).toEqual(['CONFIRMED', 'PROPOSED', 'HISTORY']);
  });
  it('keeps what was taken back', () =>
    expect(
      eventsOf([], [decision({ state: 'WITHDRAWN', withdrawnAt: '2026-05-04T10:00:05Z' })]).map(
        ({ kind }) => kind,
      ),
    ).toEqual(['WITHDRAWN', 'PROPOSED']));
  it('tells of an ended link what was settled with which entry, and what a third officer overruled', () => {
    const settled = {
      ...{ id: 'd', option: 'ERASE' as const, basis: '29', by: 'officer-2', authority: 'DE-VISA-01' },
      ...{ at: '2026-05-04T10:00:00Z', reasonCode: 'OTHER', reasonText: 'not alike', secondBy: 'officer-3' },
      ...{ secondLookBy: null, secondLookReasonCode: null, secondLookReasonText: null },
    };
    const at = '2026-05-04T11:00:00Z';
    const decisions = [
      { ...settled, held: true },
      { ...settled, id: 'e', option: 'RED_MERGE' as const, held: false },
    ];
    const history = [item(at, { event: 'ERASED', by: 'MANUAL', actor: 'officer-3', decisions })];
    const events = eventsOf(history, settledDecisions(history));
    expect(
      events.map((event) => (event.kind === 'HISTORY' ? event.kind : [event.kind, event.decision.option])),
    ).toEqual([
      ['CONFIRMED', 'ERASE'],
      ['WITHDRAWN', 'RED_MERGE'],
      ['PROPOSED', 'ERASE'],
      ['PROPOSED', 'RED_MERGE'],
    ]);
  });
});
