/** A chain is not called empty right above a contradiction with a link that may not be seen. */
import { describe, expect, it } from 'vitest';
import words from '../messages.en.json' with { type: 'json' };
import { aloneKey } from './chain-alone.ts';

describe('a chain without visible links', () => {
  it('is told from an empty one where a hidden link stands against a result', () => {
    expect(aloneKey([{ option: 'GREEN', consistent: false, contradicting: [], files: null }])).toBe(
      'review.chain.unseen',
    );
    expect(aloneKey([{ option: 'GREEN', consistent: true, contradicting: [], files: null }])).toBe(
      'review.chain.alone',
    );
    expect(aloneKey([])).toBe('review.chain.alone');
  });

  it('never claims more than the reader sees', () => {
    expect(words['review.chain.alone']).toContain('that you may see');
    expect(words['review.chain.unseen']).not.toMatch(/^No /);
  });
});
