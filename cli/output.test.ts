/** What commands say of numbers. */
import { expect, test } from 'vitest';
import { probability } from './output.ts';

test.each([
  [0.999861, '>0.999'],
  [0.99262, '0.993'],
  [1.09e-10, '1.09e-10'],
])('a probability of %s is said to be %s', (value, said) => expect(probability(value)).toBe(said));
