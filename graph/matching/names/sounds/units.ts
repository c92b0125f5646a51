/**
 * A word of any script as units that a table knows: letters of Cyrillic and Arabic, syllables of Han, and for every
 * other script the letters of its romanisation. Letters that a table has not are read as their next relation in it.
 */
import anyAscii from 'any-ascii';

/**
 * Tables of sounds, those first whose romanisation says least: of two words, the one of the first table keeps its own
 * letters. `other` serves every script that has no table of its own, by its romanisation.
 */
export const TABLES = ['arabic', 'han', 'other', 'cyrillic', 'latin'] as const;
export type TableName = (typeof TABLES)[number];

/** Letters of other languages and of Hebrew, as the letters of Russian and Arabic that sound most like them. */
const RELATED = new Map<string, string>();
function relate(pairs: string): void {
  for (const pair of pairs.split(' ')) RELATED.set(pair[0] as string, pair.slice(1));
}
// Ukrainian, Belarusian, Serbian, Macedonian, Kazakh, Tatar.
relate('іи їи єе ґг ўу јй љль њнь ћч ђдж џдж ѓг ќк ѕдз әа ғг қк ңн өо ұу үу һх җж ѐе ѝи ѵи ѣе');
// Persian, Urdu, Pashto, Kurdish, Uyghur, and presentation forms that NFKC leaves.
relate(
  'پب چش ژج گك کك یي ىي ےي ېي ۍي ئي ؤو ھه ہه ەه ةه ٹت ټت ڈد ډد ړر ڑر ڕر ښش ڼن ںن ڵل ۆو ۇو ۋف ۀه ٱا إا أا ڤف ڨق ڭن ݣك',
);
// Hebrew, whose letters are the cousins of the Arabic ones; final forms too.
relate('אا בب גج דد הه וو זز חح טط יي כك ךك לل מم םم נن ןن סس עع פف ףف צص ץص קق רر שش תت');

const LETTERS = /[\p{L}]/u;
const ARABIC = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const LATIN = /\p{Script=Latin}/u;
const HAN = /\p{Script=Han}/u;

/** Longer words are data faults: the rest is not compared. */
const MAX_UNITS = 32;

const KANA = /[\u3041-\u30ff]/;
const SMALL_VOWEL = /([\u30a1-\u30fa])([ァィゥェォャュョ])/g;
const SMALL_AS_LARGE = new Map(
  [...'ァィゥェォャュョ'].map((small, i) => [small, 'アイウエオヤユヨ'[i] as string]),
);

/** Katakana as it is spoken: ヴィ is vi, キャ kya, ッ and ー are silent. */
function spokenKana(text: string): string {
  return text
    .replace(/[\u3041-\u3096]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[ッー・]/g, '')
    .replace(SMALL_VOWEL, (_, base: string, small: string) => {
      const vowel = anyAscii(SMALL_AS_LARGE.get(small) as string);
      return anyAscii(base).replace(/[aeiou]+$/i, '') + vowel;
    });
}

/** Letters a-z of a romanised text. */
export function latinOf(text: string): string {
  return anyAscii(KANA.test(text) ? spokenKana(text) : text)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

/** The table that reads a word, by its first letter that has one. */
export function tableOf(word: string): TableName {
  for (const letter of word) {
    if (CYRILLIC.test(letter)) return 'cyrillic';
    if (ARABIC.test(letter)) return 'arabic';
    if (HAN.test(letter)) return 'han';
    if (LETTERS.test(letter)) return LATIN.test(letter) ? 'latin' : 'other';
  }
  return 'latin';
}

/**
 * Units of a word in lower case, NFC, for its table. Arabic keeps hamza seats apart only where the table has them
 * (`known`), and loses its vowel marks; words of the tables `latin` and `other` are
 * their letters a-z.
 */
export function unitsOf(word: string, table: TableName, known: (unit: string) => boolean): string[] {
  if (table === 'latin' || table === 'other') return [...latinOf(word)].slice(0, MAX_UNITS);
  const units: string[] = [];
  for (const letter of word) {
    if (!LETTERS.test(letter)) continue;
    if (known(letter)) units.push(letter);
    else if (table === 'han') units.push(latinOf(letter));
    else units.push(...(RELATED.get(letter) ?? letter));
  }
  return units.slice(0, MAX_UNITS);
}
