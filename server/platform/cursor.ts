/** Page cursors: opaque to the client, nothing but the position inside. */
import { problem } from '../errors.ts';

export function writeCursor(position: string): string {
  return Buffer.from(position).toString('base64url');
}

/** Position of a cursor of ours; SYM_INVALID_CURSOR for anything else. */
export function readCursor(cursor: string): string {
  const position = Buffer.from(cursor, 'base64url').toString();
  if (!/^[\w:.|@-]{1,200}$/.test(position)) throw problem('SYM_INVALID_CURSOR');
  return position;
}
