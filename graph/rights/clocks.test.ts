/** Calendar of Art 48: ends of months, leap years, hours of other zones, extensions told in time and too late. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clocksAfter, clocksOf, type Duty } from './clocks.ts';
import { dayOf, daysAfter } from './days.ts';
import type { RightsEvent } from './progress.ts';

type Received = Extract<RightsEvent, { type: 'RECEIVED' }>;
const receipt = (at: string, over: Partial<Received> = {}): Received => ({
  ...{ type: 'RECEIVED', at, kind: 'ERASURE', route: 'STATE', responsible: 'FR-ASYLUM-01' },
  ...over,
});
const clock = (duty: Duty, events: readonly RightsEvent[], now = '2026-01-01T00:00:00Z') =>
  clocksAfter(events, now).all.find((one) => one.duty === duty);

describe('days', () => {
  it.each([
    ['2026-01-31', 45, '2026-03-17'],
    ['2028-01-31', 45, '2028-03-16'],
    ['2028-02-29', 7, '2028-03-07'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-01', 45, '2027-01-15'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2000-02-28', 1, '2000-02-29'],
    // The nights in which clocks are put forward and back change nothing.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
  ])('%s and %i days end on %s', (day, days, end) => expect(daysAfter(day, days)).toBe(end));

  it('are those of UTC, whatever offset a moment is written with', () => {
    expect(dayOf('2026-03-01T00:30:00+02:00')).toBe('2026-02-28');
    expect(dayOf('2026-02-28T23:30:00-02:00')).toBe('2026-03-01');
  });
});

describe('the clocks of Art 48', () => {
  it('give 45 days to reply and 7 to contact, the day of receipt not counted', () => {
    const events = [receipt('2026-01-01T23:59:59Z')];
    expect(clock('REPLY', events)).toMatchObject({ due: '2026-02-15', article: '48(2)', state: 'RUNNING' });
    expect(clock('CONTACT', events)).toMatchObject({ due: '2026-01-08', article: '48(3)' });
    expect(clock('CHECK', events)).toBeUndefined();
  });

  it('let the last day count whole, and are overdue from the next one on', () => {
    const events = [receipt('2026-01-01T12:00:00Z', { route: 'OWN' })];
    expect(clock('REPLY', events, '2026-02-15T23:59:59.999Z')?.state).toBe('RUNNING');
    expect(clock('REPLY', events, '2026-02-16T00:00:00.000Z')?.state).toBe('OVERDUE');
  });

  it('give 15 more days from an extension told on the 45th day, and refuse one on the 46th', () => {
    const extension = (at: string): RightsEvent => ({ type: 'EXTENDED', at, reason: 'COMPLEXITY' });
    const first = receipt('2026-01-01T12:00:00Z', { route: 'OWN' });
    expect(clock('REPLY', [first, extension('2026-02-15T23:59:59Z')])).toMatchObject({
      ...{ due: '2026-03-02', extended: true },
    });
    expect(() => clock('REPLY', [first, extension('2026-02-16T00:00:00Z')])).toThrow('EXTENDED: 48(2)');
    expect(() =>
      clock('REPLY', [first, extension('2026-01-10T00:00:00Z'), extension('2026-01-11T00:00:00Z')]),
    ).toThrow('EXTENDED: 48(2)');
  });

  it.each([
    ['STATE', '48(3)'],
    ['ECU', '48(4)'],
  ] as const)('%s: 30 days to check from the contact, 15 more once, by %s', (route, article) => {
    const contacted: RightsEvent[] = [
      receipt('2026-01-01T12:00:00Z', { route }),
      { type: 'CONTACTED', at: '2026-01-05T08:00:00Z' },
    ];
    expect(clock('CONTACT', contacted)).toMatchObject({ state: 'DONE', article });
    expect(clock('CHECK', contacted)).toMatchObject({ due: '2026-02-04', article, extended: false });
    const more = (at: string): RightsEvent => ({ type: 'CHECK_EXTENDED', at, reason: 'NUMBER_OF_REQUESTS' });
    expect(clock('CHECK', [...contacted, more('2026-02-04T23:00:00Z')])).toMatchObject({
      ...{ due: '2026-02-19', extended: true },
    });
    expect(() => clock('CHECK', [...contacted, more('2026-02-05T00:00:00Z')])).toThrow(article);
  });

  it('say that something was done late', () => {
    const late: RightsEvent[] = [
      receipt('2026-01-01T12:00:00Z'),
      { type: 'CONTACTED', at: '2026-01-09T00:00:00Z' },
    ];
    expect(clock('CONTACT', late)?.state).toBe('DONE_LATE');
  });

  it('do not ask for a contact where access is asked for or nobody else verified', () => {
    for (const over of [{ kind: 'ACCESS' }, { route: 'OWN' }, { route: 'NONE' }] as Partial<Received>[])
      expect(clock('CONTACT', [receipt('2026-01-01T12:00:00Z', over)])).toBeUndefined();
  });

  it('name what is due next: contact, then check, then reply, then nothing', () => {
    const now = '2026-01-02T00:00:00Z';
    const events: RightsEvent[] = [receipt('2026-01-01T12:00:00Z')];
    const next = () => clocksAfter(events, now).next?.duty ?? null;
    expect(next()).toBe('CONTACT');
    events.push({ type: 'CONTACTED', at: '2026-01-02T00:00:00Z' });
    expect(next()).toBe('CHECK');
    events.push({ type: 'CHECKED', at: '2026-01-20T00:00:00Z', finding: 'UNLAWFUL' });
    expect(next()).toBe('REPLY');
    events.push({ type: 'DECIDED', at: '2026-01-21T00:00:00Z', outcome: 'ERASE' });
    expect(next()).toBe('REPLY');
    events.push({ type: 'CLOSED', at: '2026-01-22T00:00:00Z', carriedThrough: true });
    expect(next()).toBeNull();
  });

  it('name the reply where a late contact has its check end after it', () => {
    const events: RightsEvent[] = [
      receipt('2026-01-01T12:00:00Z'),
      { type: 'CONTACTED', at: '2026-01-20T00:00:00Z' },
    ];
    expect(clocksAfter(events, '2026-01-21T00:00:00Z').next?.duty).toBe('REPLY');
  });
});

describe('any request', () => {
  const moment = fc
    .date({ min: new Date('1999-01-01'), max: new Date('2105-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString());

  it('has as many days as the law says between receipt and due day, in every year', () => {
    fc.assert(
      fc.property(moment, (at) => {
        const { due } = clock('REPLY', [receipt(at)]) as { due: string };
        expect((Date.parse(due) - Date.parse(dayOf(at))) / 86_400_000).toBe(45);
        // By the calendar, not by arithmetic on milliseconds.
        const date = new Date(at);
        date.setUTCDate(date.getUTCDate() + 45);
        expect(due).toBe(date.toISOString().slice(0, 10));
      }),
    );
  });

  it('is overdue exactly from the first moment after its last day', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: -3, max: 3 }), (at, days) => {
        const due = (clock('REPLY', [receipt(at)]) as { due: string }).due;
        const now = new Date(Date.parse(`${due}T23:59:59.999Z`) + days * 86_400_000);
        expect(clock('REPLY', [receipt(at)], now.toISOString())?.state).toBe(
          days > 0 ? 'OVERDUE' : 'RUNNING',
        );
        const after = new Date(now.getTime() + 1).toISOString();
        expect(clock('REPLY', [receipt(at)], after)?.state).toBe(days >= 0 ? 'OVERDUE' : 'RUNNING');
      }),
    );
  });

  it('never has an earlier due day for being extended', () => {
    fc.assert(
      fc.property(moment, fc.integer({ min: 0, max: 45 }), (at, days) => {
        const told = `${daysAfter(dayOf(at), days)}T23:00:00Z`;
        const first = receipt(at, { route: 'OWN' });
        const extended = clocksAfter([first, { type: 'EXTENDED', at: told, reason: 'COMPLEXITY' }], told);
        expect(extended.next?.due).toBe(daysAfter(dayOf(at), 60));
      }),
    );
  });
});

it('clocks of a stored request are those of its events', () => {
  const event = receipt('2026-01-01T12:00:00Z');
  const { type: _, at, ...rest } = event;
  const nothing = { extendedAt: null, contactedAt: null, checkExtendedAt: null, checkedAt: null };
  const stored = {
    ...{ ...rest, state: 'RECEIVED' as const, receivedAt: at, ...nothing },
    ...{ finding: null, decidedAt: null, outcome: null, closedAt: null },
  };
  expect(clocksOf(stored, at)).toEqual(clocksAfter([event], at));
});
