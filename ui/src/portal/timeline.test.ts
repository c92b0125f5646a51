/** Bars lie where their dates are, missing dates stay open, overlaps are those of different documents. */
import { describe, expect, it } from 'vitest';
import type { PersonDocument } from './answers.ts';
import { timelineOf, validityOn } from './timeline.ts';

const TODAY = '2026-06-01';
const document = (id: string, over: Partial<PersonDocument> = {}): PersonDocument => ({
  ...{ id, system: 'EES', recordId: `r${id}`, number: `P${id}`, issuingCountry: 'UKR' },
  ...over,
});

describe('timeline', () => {
  const dated = document('1', { issueDate: '2020-01-01', expiryDate: '2030-01-01' });

  it('keeps every bar and today within the line, in the order of time', () => {
    const { lanes, today, ticks } = timelineOf([dated], TODAY);
    const span = lanes[0]?.bars[0]?.span;
    expect(span).toMatchObject({ fromKnown: true, toKnown: true });
    const order = [0, span?.from, today, span?.to, 1];
    expect(order).toEqual([...order].sort((a, b) => Number(a) - Number(b)));
    expect(ticks.length).toBeLessThanOrEqual(9);
    for (const tick of ticks) expect(tick.at).toBeGreaterThanOrEqual(0);
  });

  it('leaves a bar open where a date is missing, and draws none without any', () => {
    const { lanes } = timelineOf([document('2', { expiryDate: '2030-01-01' }), document('3'), dated], TODAY);
    const spans = new Map(lanes.map(({ number, bars }) => [number, bars[0]?.span]));
    expect(spans.get('P2')).toMatchObject({ from: 0, fromKnown: false, toKnown: true });
    expect(spans.get('P3')).toBeUndefined();
  });

  it('shows today also where no date is known at all', () => {
    expect(timelineOf([document('1')], TODAY).today).toBeCloseTo(0.5, 1);
  });

  it('puts one document of two systems in one lane and says where their dates differ', () => {
    const other = { ...dated, id: '9', system: 'VIS', number: 'p-1', expiryDate: '2031-01-01' };
    const { lanes, overlaps } = timelineOf([dated, other], TODAY);
    expect(lanes).toHaveLength(1);
    expect(lanes[0]).toMatchObject({ datesDiffer: true });
    expect(overlaps).toEqual([]);
  });

  it('tells on which days two documents are valid at once', () => {
    const { overlaps } = timelineOf(
      [dated, document('2', { issueDate: '2028-05-01', expiryDate: '2035-01-01' })],
      TODAY,
    );
    expect(overlaps).toEqual([{ a: 'P1', b: 'P2', from: '2028-05-01', to: '2030-01-01' }]);
  });

  it('bears dates in the wrong order and nonsense', () => {
    const wrong = document('1', { issueDate: '2030-01-01', expiryDate: '2020-01-01' });
    const span = timelineOf([wrong], TODAY).lanes[0]?.bars[0]?.span;
    expect(span && span.from < span.to).toBe(true);
    expect(timelineOf([document('1', { issueDate: 'soon' })], TODAY).lanes[0]?.bars[0]?.span).toBeUndefined();
  });
});

describe('validity', () => {
  it('is said only as far as the dates go', () => {
    const on = (over: Partial<PersonDocument>) => validityOn(document('1', over), TODAY);
    expect(on({ expiryDate: '2026-06-01' })).toBe('VALID');
    expect(on({ expiryDate: '2026-05-31' })).toBe('EXPIRED');
    expect(on({ issueDate: '2027-01-01', expiryDate: '2030-01-01' })).toBe('FUTURE');
    expect(on({ issueDate: '2020-01-01' })).toBe('UNKNOWN');
  });
});
