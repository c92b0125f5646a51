/** Levels of two words do not depend on which of them stands first, nor on what was compared before. */
import { expect, test } from 'vitest';
import { tokenise } from '../normalise/index.ts';
import { levelOfWords, TOKEN_LEVELS, wordLevel } from './words.ts';

/** Words whose variants sound otherwise than they do, beside usual ones, in several scripts. */
const WORDS = [
  ...'Müller Mueller Muller Yusuf Jusuf Josef Jürgen Juergen Jurgen Øst Oest Ost Al-Amin Amin Elamin De-Au Deau'.split(
    ' ',
  ),
  ...'Jo Yo Joe Ea Ai Lee Julia Anna Juan Jane Hassan Hussein Abdul-Aziz Abdelaziz محمد Mohammed Mehmet الأمين يوسف Щербаков Scherbakow'.split(
    ' ',
  ),
  ...'van-der-Ö vandero derö ö oe aoe Jää Jaeae Æa Aea a b ab ba abc'.split(' '),
].flatMap(tokenise);

test('two words reach the same level whichever stands first', () => {
  for (const a of WORDS)
    for (const b of WORDS) {
      const forth = levelOfWords(a, b);
      expect([a.text, b.text, TOKEN_LEVELS[forth]]).toEqual([
        a.text,
        b.text,
        TOKEN_LEVELS[levelOfWords(b, a)],
      ]);
      expect(wordLevel(a, b)).toBe(forth);
      expect(wordLevel(b, a)).toBe(forth);
    }
});
