/** A test that proves a rule of `rules.ts`. */
import { test } from 'vitest';
import { ruleOf } from './rules.ts';

/**
 * `law(1, 'nothing is compared inside one system', async () => { … })` is the test
 * `rule 1 · Art 27(5): nothing is compared inside one system`. The number is written as such, since the page of legal
 * bases finds it there; several tests may prove one rule. A rule that is registered as open has no test.
 * @param ms limit, where that of the project is too short
 */
export function law(number: number, text: string, proof: () => void | Promise<void>, ms?: number): void {
  const { articles, open } = ruleOf(number);
  if (open !== undefined)
    throw new Error(
      `rule ${number} is open in tests/law/rules.ts: take its reason out when a test proves it`,
    );
  test(`rule ${number} · ${articles}: ${text}`, proof, ms);
}
