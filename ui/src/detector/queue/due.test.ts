/** Time left to verify, at its borders. */
import { describe, expect, it } from 'vitest';
import { dueOf } from './due.ts';

const NOW = Date.parse('2026-05-04T12:00:00Z');

describe('time left', () => {
  it.each([
    ['2026-05-04T23:59:59Z', { state: 'LATER', hours: 11, minutes: 59 }],
    ['2026-05-04T14:00:01Z', { state: 'LATER', hours: 2, minutes: 0 }],
    ['2026-05-04T14:00:00Z', { state: 'SOON', hours: 2, minutes: 0 }],
    ['2026-05-04T12:00:30Z', { state: 'SOON', hours: 0, minutes: 0 }],
    ['2026-05-04T12:00:00Z', { state: 'OVERDUE', hours: 0, minutes: 0 }],
    ['2026-05-04T10:29:00Z', { state: 'OVERDUE', hours: 1, minutes: 31 }],
  ])('%s', (dueAt, due) => expect(dueOf(dueAt, NOW)).toEqual(due));

  it('is none where the law sets no hours', () => expect(dueOf(null, NOW)).toBeUndefined());
});
