/** Notices make room for each other, but never at the cost of an undo that still runs. */
import { describe, expect, it } from 'vitest';
import { stacked, type Toast } from './toast-stack.ts';

const plain = (id: number): Toast => ({ id, text: `${id}` });
const undo = (id: number): Toast => ({ id, text: `${id}`, action: { label: 'Undo', run: () => {} } });
const ids = (...toasts: Toast[]) => toasts.reduce<Toast[]>(stacked, []).map(({ id }) => id);

describe('notices', () => {
  it('stand newest first, three at once', () =>
    expect(ids(plain(1), plain(2), plain(3), plain(4))).toEqual([4, 3, 2]));

  it('keep every action that can still be taken', () =>
    expect(ids(undo(1), undo(2), plain(3), plain(4), undo(5), plain(6), plain(7))).toEqual([
      7, 6, 5, 4, 2, 1,
    ]));
});
