/** Levels of single attributes: dates part by part, texts by what they share. */
import { describe, expect, test } from 'vitest';
import { tokenise } from '../normalise/index.ts';
import { emptyFacts, PLACE, ProfileStore, sectionEnd, sectionStart } from '../profile/index.ts';
import { dateLevel } from './dates.ts';
import { LEVELS } from './levels.ts';
import { compareText } from './text.ts';
import { emailLevel, numberLevel, phoneLevel, postcodeLevel } from './values.ts';

describe('dates', () => {
  const level = (a: number, b: number) => LEVELS['date of birth'][dateLevel(a, b)];
  test.each([
    [19800203, 19800203, 'exact'],
    [19800203, 19800302, 'day and month swapped'],
    [19800203, 19810203, 'one digit'],
    [19800200, 19800203, 'year and month, day unknown'],
    [19800000, 19800203, 'year, rest unknown'],
    [19800101, 19801223, 'year, default day'],
    [19800203, 19800229, 'two parts'],
    [19800203, 19801129, 'same year'],
    [19800000, 19810000, 'near year, partly unknown'],
    [19800203, 19790711, 'within a year'],
    [19800203, 19781129, 'different'],
    // Two estimated dates: only the years were known.
    [19800101, 19810101, 'near year, partly unknown'],
    [19800101, 19900101, 'different'],
    [19800203, 19671129, 'different'],
    [19800203, 100_000_000 + 14000203, 'missing'],
  ])('%i, %i: %s', (a, b, expected) => {
    expect(level(a, b)).toBe(expected);
    expect(level(b, a)).toBe(expected);
  });
});

describe('numbers and addresses of the net', () => {
  test.each([
    [numberLevel('1804974', '1804947'), 2],
    [numberLevel('1804974', '1804988'), 3],
    [numberLevel('1804974', '9911223'), 4],
    [numberLevel('123', '124'), 4],
    [phoneLevel('702919130', '702919131'), 2],
    [phoneLevel('702919130', '555123456'), 3],
    [postcodeLevel('89132', '89123'), 2],
    [postcodeLevel('89132', '89199'), 3],
    [postcodeLevel('89132', '10115'), 4],
    [emailLevel('robert255@smith.net', 'roberta25@smith.net'), 4],
    [emailLevel('anna@a.example', 'anna@b.example'), 2],
    [emailLevel('anna.berg@a.example', 'anna.berg@other.example'), 3],
    [emailLevel('anna@a.example', 'otto@a.example'), 5],
  ])('%#', (found, expected) => expect(found).toBe(expected));
});

describe('places and addresses', () => {
  const store = new ProfileStore();
  const level = (a: string, b: string) => {
    const [x, y] = [a, b].map((text) => store.base(store.add({ ...emptyFacts(), place: tokenise(text) })));
    const { arena } = store;
    const at = (base: number) => [sectionStart(arena, base, PLACE), sectionEnd(arena, base, PLACE)] as const;
    return LEVELS.place[compareText(store.words, arena, ...at(x as number), ...at(y as number), () => 8)];
  };
  test.each([
    ['12 Pridham Street', '12 Pridham Street', 'same'],
    ['12 Pridham Street', '12 Pridhamstreet', 'same'],
    ['12 Pridham Street', 'Street Pridham 12', 'same'],
    ['12 Light Street', '12 Lihgt Street', 'nearly the same'],
    ['12 Light Street', '99 Other Road', 'different'],
    ['Bonn', '', 'missing'],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(level(a, b)).toBe(expected);
    expect(level(b, a)).toBe(expected);
  });
});
