/** Page cursors: opaque to the client, nothing but the position inside. */
import { type Problem, problem } from '../errors.ts';

export function writeCursor(position: string): string {
  return Buffer.from(position).toString('base64url');
}

/** Position of a cursor of ours; SYM_INVALID_CURSOR for anything else. */
export function readCursor(cursor: string): string {
  const position = Buffer.from(cursor, 'base64url').toString();
  if (!/^[\w:.|@-]{1,200}$/.test(position)) throw foreignCursor();
  return position;
}

/** For a cursor whose position is none of the list that is read. */
export function foreignCursor(): Problem {
  return problem('SYM_INVALID_CURSOR', {
    errors: [
      { pointer: '/cursor', code: 'CURSOR', detail: 'must be a cursor that an answer of this list gave' },
    ],
  });
}
