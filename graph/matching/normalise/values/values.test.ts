/** Keys of fields other than names: one value in its many writings is one key, and what states nothing has none. */
import { describe, expect, test } from 'vitest';
import { countryCode, emailKey, numberKey, parseEmail, phoneKey, postcodeKey, sexCode } from '../index.ts';

describe('keys of values', () => {
  test('a phone number is its last nine digits, without country, trunk zero and extension', () => {
    const keys = ['+44 20 7946 0958', '0044-20-7946-0958', '(020) 7946 0958', '020 7946 0958 ext. 12'].map(
      phoneKey,
    );
    expect(new Set(keys)).toEqual(new Set(['079460958']));
    expect(phoneKey('٠٢٠٧٩٤٦٠٩٥٨')).toBe('079460958');
    for (const nothing of ['', 'N/A', '0000000000', '1234567890', '12345', '999-999-9999'])
      expect(phoneKey(nothing)).toBe('');
  });

  test('an e-mail address is compared in lower case, its tag kept', () => {
    expect(emailKey(' Bob+Shop@Work.COM ')).toBe('bob+shop@work.com');
    expect(emailKey('mailto:bob@work.com')).toBe('bob@work.com');
    expect(parseEmail('bob+a+b@work.com')).toEqual({ local: 'bob', tag: 'a+b', domain: 'work.com' });
    for (const nothing of ['', 'bob', 'bob@', '@x.org', 'none@none.com', 'a b@c'])
      expect(emailKey(nothing)).toBe('');
  });

  test('a number is its letters and digits', () => {
    expect(numberKey('ab-12 34/x')).toBe('AB1234X');
    expect(numberKey('АВ 1234')).toBe('AV1234');
    expect(numberKey('ＡＢ１２３４')).toBe('AB1234');
    for (const nothing of ['', 'N/A', '000-00-0000', '123456789', 'XXX-XX-1234', '-'])
      expect(numberKey(nothing)).toBe('');
  });

  test('a postcode is its letters and digits, without country and delivery route', () => {
    expect(postcodeKey('sw1a 1aa')).toBe('SW1A1AA');
    expect(postcodeKey('89132-1234')).toBe('89132');
    expect(postcodeKey('D-10115')).toBe('10115');
    expect(postcodeKey('2222')).toBe('2222');
    expect(postcodeKey('00000')).toBe('');
  });

  test.each([
    ['M', 'male M Mr homme männlich hombre М мужской ذكر 男 1 Male.'],
    ['F', 'female F w weiblich femme mujer Ж женский أنثى 女 2 kadın'],
    ['X', 'X diverse non-binary'],
    ['', '9 0 UNK ? -'],
  ])('sex %j', (code, words) => {
    for (const word of words.split(' ')) expect([word, sexCode(word)]).toEqual([word, code]);
  });

  test.each([
    ['GBR', 'British|UK|U.K.|United Kingdom|England|GB|gbr|Vereinigtes Königreich'],
    ['DEU', 'German|D|Deutschland|DE|Allemagne|Германия'],
    ['RUS', 'Russian|Russia|Россия|RU|Russian Federation'],
    ['IRQ', 'Iraqi|العراق|IRQ|Irak'],
    ['CIV', 'Ivory Coast|Côte d’Ivoire|CI'],
    ['CHN', '中国|Chinese|China'],
    ['NAM', 'NA|Namibian'],
    ['RKS', 'Kosovo|RKS|XKX|XK|Kosova'],
    ['', 'unknown|XXX|UNK||-|nsw'],
  ])('country %j', (code, words) => {
    for (const word of words.split('|')) expect([word, countryCode(word)]).toEqual([word, code]);
  });
});
