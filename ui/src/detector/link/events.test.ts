/** The line of time tells everything once, the latest first. */
import { describe, expect, it } from 'vitest';
import type { Decision, HistoryItem } from '../model.ts';
import { eventsOf } from './events.ts';

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
});
