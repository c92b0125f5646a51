/**
 * Words for a chain of which nothing but the link itself is shown: a result that is refused without a link to name tells
 * that there are links which the reader may not see (Art 9(4)), so the chain must not be called empty. Pure.
 */
import type { Surroundings } from '../model.ts';

export const aloneKey = (preview: Surroundings['preview']): 'review.chain.unseen' | 'review.chain.alone' =>
  preview.some(({ consistent, contradicting }) => !consistent && contradicting.length === 0)
    ? 'review.chain.unseen'
    : 'review.chain.alone';
