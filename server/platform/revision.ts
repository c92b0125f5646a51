/** Whoever changes something names what was seen of it: the revision in If-Match. */
import { problem } from '../errors.ts';

/**
 * `"7"` → 7. A change without If-Match could undo what the sender has not seen.
 * @param what the number is called, for the refusal
 */
export function revisionOf(header: string | undefined, what = 'the revision'): number {
  if (header === undefined) throw problem('SYM_PRECONDITION_REQUIRED');
  const revision = /^"(\d{1,10})"$/.exec(header.trim())?.[1];
  if (revision === undefined)
    throw problem('SYM_INVALID_HEADER', {
      errors: [{ pointer: '/If-Match', code: 'FORMAT', detail: `${what} in quotes, such as "3"` }],
    });
  return Number(revision);
}
