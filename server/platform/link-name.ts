/** How routes name a link: by its id, or by the single identification number of its file. */
import { readSin } from '../../graph/detector/index.ts';
import { problem } from '../errors.ts';

/** SYM_INVALID_PATH on `/id` for what is neither. */
export function linkNamed(given: string): { linkId: string } | { sin: string } {
  if (/^[0-9a-f]{8}-/.test(given)) return { linkId: given };
  const sin = readSin(given);
  if (sin !== undefined) return { sin };
  throw problem('SYM_INVALID_PATH', {
    errors: [
      { pointer: '/id', code: 'CHECK_DIGIT', detail: 'not an id, nor a number whose check character fits' },
    ],
  });
}
