/** What would turn the verdict on identity data: folded again, the changed categories give the verdict that was aimed at. */
import { describe, expect, test } from 'vitest';
import type { CategoryName, CategoryOutcome, CategoryVerdict } from '../../model/evidence.ts';
import { foldCategories } from './identity.ts';
import { verdictTurns } from './turning.ts';

const NAMES: readonly CategoryName[] = ['NAMES', 'DATE_OF_BIRTH', 'SEX', 'NATIONALITY_PLACE'];
const OUTCOMES: readonly CategoryOutcome[] = ['SAME', 'SIMILAR', 'MISSING', 'DIFFERENT'];
const verdicts = (...outcomes: CategoryOutcome[]): CategoryVerdict[] =>
  outcomes.map((outcome, i) => ({ category: NAMES[i] as CategoryName, outcome, rules: [] }));

describe('a turn', () => {
  test('of every combination of categories gives its verdict, and no fewer categories do', () => {
    for (const names of OUTCOMES)
      for (const born of OUTCOMES)
        for (const sex of ['SAME', 'MISSING', 'DIFFERENT'] as const)
          for (const place of OUTCOMES) {
            const before = verdicts(names, born, sex, place);
            for (const { outcome, changes } of verdictTurns(before)) {
              const after = before.map((one) => ({
                ...one,
                outcome: changes.find(({ category }) => category === one.category)?.to ?? one.outcome,
              }));
              expect(foldCategories(after)).toBe(outcome);
              // Undone one at a time, the verdict is another: no change is there for nothing.
              for (const change of changes) {
                const without = after.map((one) =>
                  one.category === change.category ? { ...one, outcome: change.from } : one,
                );
                expect(foldCategories(without)).not.toBe(outcome);
              }
            }
          }
  });

  test('names category, annex and number: one other date of birth stands between different and same', () => {
    expect(verdictTurns(verdicts('SAME', 'DIFFERENT', 'SAME', 'SAME'))).toEqual([
      {
        outcome: 'SAME',
        changes: [
          { category: 'DATE_OF_BIRTH', from: 'DIFFERENT', to: 'SAME', article: '2023/332-333 Annex I 3.2' },
        ],
      },
      {
        outcome: 'SIMILAR',
        changes: [
          {
            category: 'DATE_OF_BIRTH',
            from: 'DIFFERENT',
            to: 'SIMILAR',
            article: '2023/332-333 Annex II 3.2',
          },
        ],
      },
    ]);
  });

  test('never asks for similar sexes, of which the annex knows no rule', () => {
    const turns = verdictTurns(verdicts('SAME', 'SAME', 'DIFFERENT', 'SAME'));
    expect(
      turns
        .flatMap(({ changes }) => changes)
        .filter(({ category, to }) => category === 'SEX' && to === 'SIMILAR'),
    ).toEqual([]);
    expect(turns.map(({ outcome }) => outcome)).toEqual(['SAME', 'SIMILAR']);
  });
});
