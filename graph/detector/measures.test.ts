/** Measures of pace and agreement, on decisions whose measures can be counted by hand. */
import { describe, expect, it } from 'vitest';
import { bandsOf, kappaOf, measuresOf, type ReviewAct } from './measures.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 4, 4, 9, minute)).toISOString();
const act = (
  minute: number,
  over: Partial<ReviewAct['decision']> = {},
  rest: Partial<ReviewAct> = {},
): ReviewAct => ({
  linkId: `l${minute}`,
  decision: { by: 'a', at: at(minute), option: 'WHITE', state: 'CONFIRMED', ...over },
  ...{ judgements: [], reopened: false, ...rest },
});

describe('measures of an officer', () => {
  it('count time between decisions, and leave breaks out', () => {
    const acts = [act(0), act(2), act(6), act(40), act(41)];
    expect(measuresOf(acts, 'a')).toMatchObject({ decisions: 5, medianSeconds: 120, perHour: 3 / (7 / 60) });
    // Six minutes before the break, one after it.
    expect(measuresOf(acts, 'a').unbrokenMinutes).toBe(6);
    expect(measuresOf([act(0), act(16)], 'a').unbrokenMinutes).toBeNull();
  });
  it('count second looks as work, and nothing of others', () => {
    const looked = act(0, { by: 'b', secondLookBy: 'a', secondLookOption: 'WHITE', secondLookAt: at(3) });
    expect(measuresOf([looked, act(4)], 'a')).toMatchObject({ decisions: 2, medianSeconds: 60 });
    expect(measuresOf([act(4)], 'c')).toEqual({
      ...{ decisions: 0, medianSeconds: null, perHour: null, unbrokenMinutes: null, onTime: null },
      ...{ flips: null, kappa: null, reopened: null },
    });
  });
  it('count what kept its time, what was flipped, and what was opened again', () => {
    const judged = (answer: 'SAME' | 'DIFFERENT' | 'CANNOT_TELL', by = 'a') => ({
      judgements: [{ key: `l|f|${by}`, at: at(0), answer }],
    });
    const acts = [
      act(1, { dueAt: at(2) }, judged('SAME')),
      act(3, { dueAt: at(2) }, judged('DIFFERENT')),
      act(4, {}, judged('CANNOT_TELL')),
      act(5, { state: 'OVERRULED' }, judged('DIFFERENT', 'b')),
      act(6, { option: 'ERASE' }, { ...judged('SAME'), reopened: true }),
    ];
    expect(measuresOf(acts, 'a')).toMatchObject({ onTime: 0.5, flips: 0.5, reopened: 0.25 });
  });
});

describe('agreement', () => {
  it('is kappa as Cohen has it', () => {
    // Both say yes 20 times, both no 15, one alone 5 and 10: (0.7 - 0.5) / (1 - 0.5).
    const pairs = [
      ...Array.from({ length: 20 }, () => ['Y', 'Y'] as const),
      ...Array.from({ length: 15 }, () => ['N', 'N'] as const),
      ...Array.from({ length: 5 }, () => ['Y', 'N'] as const),
      ...Array.from({ length: 10 }, () => ['N', 'Y'] as const),
    ];
    expect(kappaOf(pairs)).toBeCloseTo(0.4);
  });
  it('is not told without pairs, or where there is one result only', () => {
    expect([kappaOf([]), kappaOf([['Y', 'Y']])]).toEqual([null, null]);
  });
});

describe('bands', () => {
  it('name nobody, and are not told of fewer than three', () => {
    const of = (by: string, minutes: number[]) => minutes.map((minute) => act(minute, { by }));
    const two = [...of('a', [0, 1]), ...of('b', [0, 2])];
    expect(bandsOf(two).bands.medianSeconds).toBeNull();
    const three = bandsOf([...two, ...of('c', [0, 3])]);
    expect(three).toMatchObject({
      officers: 3,
      bands: { medianSeconds: { low: 90, middle: 120, high: 150 } },
    });
    expect(JSON.stringify(three)).not.toMatch(/"[abc]"/);
  });
});
