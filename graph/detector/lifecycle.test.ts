import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BIO, DOC, type GoldenEntry, golden, goldenFor, ID } from '../../tests/fixtures/golden-table.ts';
import type { Proposal } from '../model/link.ts';
import { foldProposals } from './colour.ts';
import { type LinkState, nextStep } from './lifecycle.ts';

const of = (row: number) => golden.find((entry) => entry.row === row && !entry.misused) as GoldenEntry;

const whiteA: LinkState = {
  ...{ colour: 'WHITE', redKind: null, automatic: true, cause: null, basis: '33(1)(a)' },
};
const yellow: LinkState = {
  ...{ colour: 'YELLOW', redKind: null, automatic: true, cause: 'CRITERIA', basis: '30(1)(a)' },
};
const whiteM: LinkState = { ...whiteA, automatic: false, basis: '33(1)(d)' };
const green: LinkState = { ...whiteM, colour: 'GREEN', basis: '31(1)(a)' };
const redMerge: LinkState = { ...whiteM, colour: 'RED', redKind: 'MERGE', basis: '32(1)(a)' };
const redSplit: LinkState = { ...whiteM, colour: 'RED', redKind: 'SPLIT', basis: '32(1)(c)' };

const step = (before: LinkState | null, rows: number[], contradicted = false) => {
  const proposals = rows.map(of);
  return nextStep(before, foldProposals(proposals), proposals, contradicted);
};

describe('detection on a pair without a link', () => {
  it.each([1, 2, 3, 4, 13, 15])('makes an automatic white link in row %i', (row) => {
    expect(step(null, [row])).toMatchObject({
      step: 'CREATE',
      state: { colour: 'WHITE', automatic: true, cause: null, basis: of(row).basis },
    });
  });

  it.each([5, 6, 7, 8, 9, 11, 17])('makes a yellow link in row %i', (row) => {
    expect(step(null, [row])).toMatchObject({
      step: 'CREATE',
      state: { colour: 'YELLOW', automatic: true, cause: 'CRITERIA', basis: of(row).basis },
    });
  });

  it.each([10, 12, 14, 16, 18])('makes no link in row %i', (row) => {
    expect(step(null, [row])).toEqual({ step: 'NONE' });
  });

  it('makes yellow with cause SURROUNDING of a white that the chain contradicts', () => {
    expect(step(null, [1], true)).toMatchObject({ state: { colour: 'YELLOW', cause: 'SURROUNDING' } });
  });

  it('makes yellow with cause DISCREPANCY of contradictory proposals', () => {
    expect(step(null, [1, 6])).toMatchObject({ state: { colour: 'YELLOW', cause: 'DISCREPANCY' } });
  });
});

describe('detection on an updated participant', () => {
  it('keeps an automatic white while the fold is white', () => {
    expect(step(whiteA, [4])).toEqual({ step: 'KEEP', state: whiteA });
  });

  it('turns an automatic white yellow when the fold is white no longer', () => {
    expect(step(whiteA, [6])).toMatchObject({
      step: 'RECOLOUR',
      state: { colour: 'YELLOW', cause: 'CRITERIA' },
    });
  });

  it('turns yellow white when the data are corrected and nothing surrounding speaks against it', () => {
    expect(step(yellow, [1])).toMatchObject({
      step: 'RECOLOUR',
      state: { colour: 'WHITE', automatic: true },
    });
    expect(step(yellow, [1], true)).toMatchObject({ state: { colour: 'YELLOW', cause: 'SURROUNDING' } });
  });

  it('keeps a yellow that nothing changed', () => {
    expect(step(yellow, [5])).toEqual({ step: 'KEEP', state: yellow });
  });

  it.each([
    ['manual white', whiteM, [6]],
    ['manual white that is now white by the machine', whiteM, [1]],
    ['green', green, [7]],
    ['red for one person', redMerge, [5]],
    ['red for two persons', redSplit, [8]],
  ] as const)('keeps a decided %s whose criteria still hold', (_name, before, rows) => {
    expect(step(before, [...rows])).toEqual({ step: 'KEEP', state: before });
  });

  it.each([
    ['manual white', whiteM, [8]],
    ['green', green, [6]],
    ['red for one person', redMerge, [1]],
    ['red for two persons', redSplit, [17]],
  ] as const)(
    'opens a decided %s again, yellow with discrepancy, when the data contradict it',
    (_n, before, rows) => {
      expect(step(before, [...rows])).toEqual({
        step: 'RECOLOUR',
        state: { colour: 'YELLOW', redKind: null, automatic: true, cause: 'DISCREPANCY', basis: null },
      });
    },
  );

  it.each([
    ['automatic white', whiteA],
    ['yellow', yellow],
    ['manual white', whiteM],
    ['green', green],
    ['red', redMerge],
  ] as const)('erases a link, %s, of which nothing matches any more', (_name, before) => {
    expect(step(before, [12])).toEqual({ step: 'ERASE', reason: 'NO_MATCH' });
  });
});

describe('the machine', () => {
  const proposal = fc.record({
    bio: fc.constantFrom(...BIO),
    id: fc.constantFrom(...ID),
    doc: fc.constantFrom(...DOC),
    misused: fc.boolean(),
  });
  const states = fc.constantFrom(null, whiteA, yellow, whiteM, green, redMerge, redSplit);

  it('never leads into green, red or a manual white, whatever stands there and whatever is found', () => {
    fc.assert(
      fc.property(
        states,
        fc.array(proposal, { maxLength: 5 }),
        fc.boolean(),
        (before, found, contradicted) => {
          const next = nextStep(before, foldProposals(found), found as Proposal[], contradicted);
          if (next.step === 'CREATE' || next.step === 'RECOLOUR') {
            expect(['WHITE', 'YELLOW']).toContain(next.state.colour);
            expect(next.state.automatic).toBe(true);
          }
          if (next.step === 'KEEP' && !next.state.automatic) expect(next.state).toEqual(before);
          if (contradicted && next.step === 'CREATE') expect(next.state.colour).toBe('YELLOW');
        },
      ),
    );
  });

  it('does the same again when nothing changed', () => {
    fc.assert(
      fc.property(fc.array(proposal, { maxLength: 5 }), fc.boolean(), (found, contradicted) => {
        const fold = foldProposals(found);
        const first = nextStep(null, fold, found, contradicted);
        if (first.step !== 'CREATE') return;
        expect(nextStep(first.state, fold, found, contradicted)).toEqual({
          step: 'KEEP',
          state: first.state,
        });
        expect(found.some((one) => goldenFor(one).colour !== null)).toBe(true);
      }),
    );
  });
});
