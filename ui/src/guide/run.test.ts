/** A tour goes forth and back within its steps, can be put aside and taken up again, and ends after the last. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { begin, moved, type Run, readRun, stepOf } from './run.ts';
import { addressOf, STEPS, TOURS } from './tours.ts';

const found = { link: 'L', group: 'G' };

describe('a tour', () => {
  it('walks every step and ends', () => {
    for (const tour of TOURS) {
      let run: Run | undefined = begin(tour, found);
      const seen: string[] = [];
      while (run !== undefined) {
        seen.push(stepOf(run).id);
        run = moved(run, 'NEXT');
      }
      expect(seen).toEqual(STEPS[tour].map(({ id }) => id));
      expect(new Set(seen).size).toBe(seen.length);
    }
  });

  it('goes back, but not before the beginning', () => {
    const run = begin('two-names', found);
    expect(moved(run, 'BACK')).toEqual(run);
    expect(moved(moved(run, 'NEXT') as Run, 'BACK')).toEqual(run);
  });

  it('is put aside and taken up at the same step', () => {
    const run = moved(begin('two-names', found), 'NEXT') as Run;
    const aside = moved(run, 'LEAVE') as Run;
    expect(aside).toEqual({ ...run, shown: false });
    expect(moved(readRun(JSON.stringify(aside)) as Run, 'CONTINUE')).toEqual(run);
  });

  it('is not read from what is none', () => {
    for (const text of [
      null,
      '',
      '{',
      '{"tour":"other","step":0,"found":{"link":"L"}}',
      '{"tour":"two-names"}',
    ])
      expect(readRun(text), String(text)).toBeUndefined();
    expect(readRun(JSON.stringify({ ...begin('two-names', found), step: 99 }))).toBeUndefined();
  });

  it('leads to addresses that hold ids only', () => {
    expect(STEPS['two-names'].map((step) => addressOf(step, found)).slice(0, 2)).toEqual([
      '/review',
      '/review/L',
    ]);
    expect(addressOf(STEPS.transliteration[0] as never, found)).toBe('/person/G');
  });

  it('has words for every step', () => {
    const words = JSON.parse(readFileSync(join(import.meta.dirname, 'messages.en.json'), 'utf8'));
    const keys = TOURS.flatMap((tour) => [
      ...['name', 'about', 'none'].map((part) => `guide.tour.${tour}.${part}`),
      ...STEPS[tour].flatMap(({ id }) => ['title', 'text'].map((part) => `guide.tour.${tour}.${id}.${part}`)),
    ]);
    expect(keys.filter((key) => !(key in words))).toEqual([]);
  });
});
