import { expect, test } from 'vitest';
import { isTooDeep } from './body.ts';
import { BASE64, fieldErrors } from './validator.ts';

test('Base64 is what its expression says, whatever stands in the text', () => {
  const errors = fieldErrors({ type: 'string', pattern: BASE64 });
  const digits = ['A', 'z', '0', '+', '/'];
  const others = ['=', '-', '_', ' ', '\n', '\u00e9', '\u0141', '\u{1f600}'];
  const texts = ['', ...digits, ...others];
  for (let length = 1; length < 12; length += 1)
    for (const other of ['', ...others])
      for (let at = 0; at <= length; at += 1)
        for (const end of ['', '=', '==', '===']) {
          const text = Array.from({ length }, (_, n) => digits[(n * 7 + length) % 5]).join('');
          texts.push(text.slice(0, at) + other + text.slice(at) + end);
        }
  const wrong = texts.filter((text) => (errors(text).length === 0) !== new RegExp(BASE64).test(text));
  expect(wrong).toEqual([]);
});

test('lengths are counted in characters, not in units', () => {
  const errors = fieldErrors({ type: 'string', minLength: 2, maxLength: 3 });
  const faults = (text: string) => errors(text).map(({ code }) => code);
  expect(faults('\u{1f600}')).toEqual(['TOO_SHORT']);
  expect(faults('\u{1f600}\u{1f600}')).toEqual([]);
  expect(faults('\u{1f600}\u{1f600}\u{1f600}')).toEqual([]);
  expect(faults('\u{1f600}abc')).toEqual(['TOO_LONG']);
  expect(faults('abcd')).toEqual(['TOO_LONG']);
});

test('brackets inside strings are no depth, whatever is escaped before the end of the string', () => {
  expect(isTooDeep(String.raw`{"a": "[[[\"[[[", "b": "\\\\", "c": []}`, 2)).toBe(false);
  expect(isTooDeep(String.raw`{"b": "\\\\", "c": [[]]}`, 2)).toBe(true);
  expect(isTooDeep('["open [[[', 1)).toBe(false);
});

test('a moment is one that a clock shows', () => {
  const errors = fieldErrors({ type: 'string', format: 'date-time' });
  const wrong = (text: string) => errors(text).map(({ code }) => code);
  for (const text of ['2026-12-31T23:59:59Z', '2024-02-29T10:00:00.123+05:45', '2026-03-29T02:30:00+01:00'])
    expect([text, wrong(text)]).toEqual([text, []]);
  for (const text of [
    ...['2026-12-31T23:59:60Z', '2026-02-30T10:00:00Z', '2026-13-01T10:00:00Z', '2026-06-30T10:00:00+99:99'],
    ...['2026-06-30T10:00:00', '2026-06-30', 'yesterday', ''],
  ])
    expect([text, wrong(text)]).toEqual([text, ['FORMAT']]);
});
