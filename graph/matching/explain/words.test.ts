/** What sentences of evidence say where little agrees. */
import { expect, test } from 'vitest';
import type { IdentityVerdict } from '../../model/evidence.ts';
import { explainedScore, identitySentences } from './words.ts';

test.each([
  [-8.25, 'Two members of one household would explain the agreement as well: −8.3 bits.'],
  [0.0137, 'No other explanation fits: +0.0 bits.'],
])('other explanations of %s bits', (bits, sentence) => {
  const features = [{ feature: 'other explanations', level: 'one household', bits }];
  const { features: said } = explainedScore({ bits, probability: 0.5, modelVersion: 'm', features });
  expect(said.map((one) => one.sentence)).toEqual([sentence]);
});

test('names of which a side leaves out a part are not said to be missing, for what both state is told next', () => {
  const family = { value: 'KEITA' };
  const rules = [{ rule: 'I.1', article: '2023/332-333 Annex I 3.1', field: 'FAMILY', a: family, b: family }];
  const categories = [{ category: 'NAMES', outcome: 'MISSING', rules }];
  const verdict = { outcome: 'UNDETERMINED', misused: false, categories } as unknown as IdentityVerdict;
  expect(identitySentences(verdict).slice(0, 2)).toEqual([
    'The names cannot be judged: at least one side leaves out all or a part of them.',
    'Family names “KEITA” and “KEITA” are equal (2023/332-333 Annex I 3.1).',
  ]);
});
