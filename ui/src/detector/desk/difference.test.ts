/** Differences of texts are whole signs, and both sides can be read again from their pieces. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, nearest } from './difference.ts';

const changes = (a: string, b: string) => differenceOf(a, b)?.changes;

describe('difference', () => {
  it.each([
    ['Müller', 'Mueller', [{ a: 'ü', b: 'ue' }]],
    [
      'Iwanow',
      'Ivanov',
      [
        { a: 'w', b: 'v' },
        { a: 'w', b: 'v' },
      ],
    ],
    ['1980-05-04', '1980-04-04', [{ a: '5', b: '4' }]],
    ['Anna Maria', 'Anna-Maria', [{ a: ' ', b: '-' }]],
    ['محمد', 'محمود', [{ a: '', b: 'و' }]],
  ])('%s and %s', (a, b, expected) => expect(changes(a, b)).toEqual(expected));

  it('never tears an accent from its letter', () => {
    expect(changes('José', 'Jose')).toEqual([{ a: 'é', b: 'e' }]);
    expect(changes('Jose\u0301', 'Jose')).toEqual([{ a: 'e\u0301', b: 'e' }]);
  });

  it('is none for equal texts, composed or not', () => {
    expect(differenceOf('Żółć', 'Żółć')).toBeUndefined();
    expect(differenceOf('Jos\u00e9', 'Jose\u0301')).toBeUndefined();
  });

  it('is none where little is in common', () => expect(differenceOf('Haddad', 'Petrova')).toBeUndefined());

  it('keeps both texts whole, whatever stands in them', () => {
    const text = fc.string({ unit: 'grapheme-composite', maxLength: 12 });
    fc.assert(
      fc.property(text, text, text, (a, b, common) => {
        const difference = differenceOf(common + a, common + b);
        if (difference === undefined) return;
        expect(difference.a.map((piece) => piece.text).join('')).toBe(common + a);
        expect(difference.b.map((piece) => piece.text).join('')).toBe(common + b);
      }),
    );
  });
});

describe('nearest', () => {
  it('finds the value that is most alike', () =>
    expect(nearest('Iwanow', ['Petrov', 'Ivanov'], (text) => text)).toBe('Ivanov'));
  it('is none among none', () => expect(nearest('x', [], String)).toBeUndefined());
});
