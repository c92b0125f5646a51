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

/** The place in a list whose pages `pageOf` makes; a cursor of another kind of list is refused. */
export function placeOf(cursor: string): { at: string; id: string } {
  const { at, id } = /^(?<at>\d{4}-[\dT:.-]+Z)\|(?<id>[\w:.|@-]+)$/.exec(readCursor(cursor))?.groups ?? {};
  if (at === undefined || id === undefined) throw foreignCursor();
  return { at, id };
}

/**
 * A page of rows that were asked for with one more than its limit, and the cursor behind it: `at|id` of its last row, null
 * at the end.
 */
export function pageOf<Row extends { at: string; id: string }>(rows: readonly Row[], limit: number) {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return {
    items: rows.slice(0, limit),
    next: last === undefined ? null : writeCursor(`${last.at}|${last.id}`),
  };
}
