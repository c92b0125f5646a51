/** Rows of the tables and of CSV state days of the user's own zone. */
import { describe, expect, it } from 'vitest';
import { localDay } from './rows.ts';

describe('the day of a moment', () => {
  it('is the one of the user’s zone', () => {
    const zone = process.env.TZ;
    try {
      for (const [name, written] of [
        ['Pacific/Auckland', '2026-03-02'],
        ['America/Los_Angeles', '2026-03-01'],
      ]) {
        process.env.TZ = name;
        expect(localDay('2026-03-01T20:30:00.000Z')).toBe(written);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
