/**
 * Letters of another script that look like the script of their word, and digits that stand for letters: a Cyrillic а
 * in a Latin word, a Latin a in a Cyrillic one, `R0bert`, `Sm1th`. Full-width and mathematical letters are taken care
 * of by NFKC. Pairs after Unicode Technical Standard 39 (confusables), those of Latin, Cyrillic, Greek and Armenian.
 */

const CYRILLIC = 'аеорсухіјѕһԁԛԝкмнтвАВСЕНІЈКМОРЅТХУԚԜ';
const CYRILLIC_AS_LATIN = 'aeopcyxijshdqwkmhtbABCEHIJKMOPSTXYQW';
const GREEK = 'οανρυικτχωΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const GREEK_AS_LATIN = 'oavpuiktxwABEZHIKMNOPTYX';
const ARMENIAN = 'օհսոցք';
const ARMENIAN_AS_LATIN = 'ohunqp';

const TO_LATIN = new Map<string, string>();
const TO_CYRILLIC = new Map<string, string>();
const TO_GREEK = new Map<string, string>();

function pair(foreign: string, latin: string, back: Map<string, string>): void {
  for (let i = 0; i < foreign.length; i++) {
    const [letter, like] = [foreign[i] as string, latin[i] as string];
    TO_LATIN.set(letter, like);
    if (!back.has(like)) back.set(like, letter);
  }
}
pair(CYRILLIC, CYRILLIC_AS_LATIN, TO_CYRILLIC);
pair(GREEK, GREEK_AS_LATIN, TO_GREEK);
pair(ARMENIAN, ARMENIAN_AS_LATIN, new Map());

const LATIN_LETTER = /\p{Script=Latin}/u;
const LOOKALIKE_SCRIPT = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;
const WORD = /[\p{L}\p{M}]+/gu;

function mapAll(word: string, table: ReadonlyMap<string, string>, foreign: RegExp): string | undefined {
  let text = '';
  for (const letter of word) {
    if (!foreign.test(letter)) text += letter;
    else {
      const like = table.get(letter);
      if (like === undefined) return undefined;
      text += like;
    }
  }
  return text;
}

/** A word of two scripts in the one of them whose letters cannot all be strays. */
function foldWord(word: string): string {
  const asLatin = mapAll(word, TO_LATIN, LOOKALIKE_SCRIPT);
  const cyrillic = CYRILLIC_LETTER.test(word);
  const asOther = mapAll(word, cyrillic ? TO_CYRILLIC : TO_GREEK, LATIN_LETTER);
  if (asLatin === undefined) return asOther ?? word;
  if (asOther === undefined) return asLatin;
  let latin = 0;
  let others = 0;
  for (const letter of word) {
    if (LATIN_LETTER.test(letter)) latin++;
    else if (LOOKALIKE_SCRIPT.test(letter)) others++;
  }
  return latin >= others ? asLatin : asOther;
}

/**
 * Every word in one script. A word of lookalikes only stays in its script (Сара is Sara) unless all other words of the
 * text are Latin. Text of one script is returned as it is.
 */
export function foldHomoglyphs(text: string): string {
  if (!LOOKALIKE_SCRIPT.test(text) || !LATIN_LETTER.test(text)) return text;
  const folded = text.replace(WORD, (word) =>
    LOOKALIKE_SCRIPT.test(word) && LATIN_LETTER.test(word) ? foldWord(word) : word,
  );
  const words = folded.match(WORD) ?? [];
  const foreign = words.filter((word) => LOOKALIKE_SCRIPT.test(word));
  if (foreign.length === 0 || foreign.length * 2 > words.length) return folded;
  const likes = new Map(foreign.map((word) => [word, mapAll(word, TO_LATIN, LOOKALIKE_SCRIPT)]));
  if ([...likes.values()].includes(undefined)) return folded;
  return folded.replace(WORD, (word) => likes.get(word) ?? word);
}

const DIGIT_IN_WORD = /(?<![\p{L}\p{N}])[\p{L}\d]*\p{L}\d+[\p{L}\d]*|\d+\p{L}[\p{L}\d]*/gu;
const ORDINAL = /^\d+(?:st|nd|rd|th|er|e|o|a)$/i;
const PLAIN_DIGITS: Readonly<Record<string, string>> = { '0': 'o', '3': 'e', '4': 'a', '5': 's' };
const VOWEL = /[aeiouy034]/i;

/**
 * Digits that stand for letters in a word of a name: 0 is o, 3 e, 4 a, 5 s, and 1 is i or l by its neighbours. Only in
 * words with at most half as many digits as letters, all of them among these: `2nd`, `X1` and house numbers stay.
 */
export function lettersForDigits(text: string): string {
  if (!/\d/.test(text)) return text;
  return text.replace(DIGIT_IN_WORD, (word) => {
    const digits = word.replace(/\D/g, '');
    const letters = word.length - digits.length;
    const inside = /^\p{L}[01]\p{L}+$/u.test(word);
    if (
      (letters < 3 && !inside) ||
      digits.length * 2 > letters ||
      /[26789]/.test(digits) ||
      ORDINAL.test(word)
    )
      return word;
    let result = '';
    for (let i = 0; i < word.length; i++) {
      const sign = word[i] as string;
      if (sign === '1' && (word[i - 1] === '1' || word[i + 1] === '1')) result += 'l';
      else if (sign === '1') {
        const before = i > 0 && !VOWEL.test(word[i - 1] as string);
        const after = i + 1 < word.length && !VOWEL.test(word[i + 1] as string);
        // Sm1th, Mar1a, 1saac: i. A1i, B1air, Pau1: l.
        const vowel = (before && after) || (before && i > 1 && i + 1 < word.length) || (i === 0 && after);
        result += vowel ? 'i' : 'l';
      } else result += PLAIN_DIGITS[sign] ?? sign;
    }
    return word === word.toUpperCase() ? result.toUpperCase() : result;
  });
}
