/** Dates are written as the user's region writes them, with digits that stand in documents. */
import { describe, expect, it } from 'vitest';
import { localeOf } from './messages.tsx';

const day = (locale: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' }).format(Date.UTC(2026, 1, 3));

describe('the region of the browser', () => {
  it.each([
    ['en', ['en-GB', 'en'], '03/02/2026'],
    ['en', ['en-US'], '2/3/26'],
    ['en', ['de-DE', 'en'], '03/02/2026'],
    ['en', ['fr-CA', 'en-IE'], '03/02/2026'],
  ] as const)('%s for %o writes %s', (language, wishes, written) =>
    expect(day(localeOf(language, wishes))).toBe(written),
  );

  it('changes neither digits nor calendar of Arabic', () => {
    for (const region of ['ar-SA', 'ar-EG', 'ar-AE', 'fa-IR'])
      expect(day(localeOf('ar', [region])).replaceAll(/[^\d/]/g, '')).toMatch(/^0?3\/0?2\/(20)?26$/);
  });

  it('may be missing or nonsense', () => {
    expect(localeOf('en', [])).toBe('en-u-ca-gregory-nu-latn');
    expect(localeOf('en', ['not a tag', 'ar'])).toBe('en-u-ca-gregory-nu-latn');
  });
});
