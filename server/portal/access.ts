/** Who may call the routes of the portal, and what hidden and absent things answer. */
import { problem } from '../errors.ts';

export const READERS = { roles: ['verifying-officer', 'investigator', 'portal-user'] } as const;
export const EXPLORERS = { roles: ['verifying-officer', 'investigator'] } as const;

/** Hidden and absent answer alike. */
export function seen<T>(found: T | undefined): T {
  if (found === undefined) throw problem('SYM_NOT_FOUND');
  return found;
}
