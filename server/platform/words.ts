/**
 * Free text of a person: kept, shown to colleagues and printed in letters. Line ends and tabs belong to it; other control
 * characters, halves of surrogate pairs and characters that turn the direction of what follows do not.
 */
import { Type } from 'typebox';

const TEXT = '(?:[\\t\\n\\r]|[^\\p{Cc}\\p{Cs}\\u202a-\\u202e])*';
const SOMETHING = '(?=[\\s\\S]*[\\p{L}\\p{N}])';

interface Limits {
  minLength?: number;
  maxLength: number;
  description?: string;
}

/** Text that says something: at least one letter or digit. */
export const words = (limits: Limits) => Type.String({ ...limits, pattern: `^${SOMETHING}${TEXT}$` });

/** Text that may be empty. */
export const wordsOrNone = (limits: Limits) => Type.String({ ...limits, pattern: `^${TEXT}$` });
