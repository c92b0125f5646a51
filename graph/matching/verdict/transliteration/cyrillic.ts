/**
 * Cyrillic to Latin: ICAO Doc 9303-3 §6.B with its national variations, and the systems by which passports and
 * registers of the states concerned romanise or romanised names. Marked (?) where the source could not be checked.
 */
import { letters, type ScriptTables, type Table } from './table.ts';

const ICAO = letters(
  'А A,Б B,В V,Г G,Д D,Е E,Ё E,Ж ZH,З Z,И I,І I,Й I,К K,Л L,М M,Н N,О O,П P,Р R,С S,Т T,У U,Ф F,Х KH,Ц TS,Ч CH,' +
    'Ш SH,Щ SHCH,Ъ IE,Ы Y,Ь,Э E,Ю IU,Я IA,Ґ G,Є IE,Ї I,Ў U,Ђ D,Ѓ G,Ѕ DZ,Ј J,Љ LJ,Њ NJ,Ћ C,Ќ K,Џ DZ,Ѣ E,' +
    'Ә A,Ғ G,Қ K,Ң N,Ө O,Ұ U,Ү U,Һ H,Ҳ KH,Ӣ I,Ӯ U,Ҷ J',
);

const VOWEL_OR_SIGN = 'АЕЁИОУЫЭЮЯІЇЄЪЬ';
/** Е at the beginning of a word, after a vowel or after a sign. */
const IOTATED_E: [RegExp, string] = [new RegExp(`(^|[ \\-'’]|[${VOWEL_OR_SIGN}])Е`, 'gu'), '$1YE'];
const KS: [RegExp, string] = [/КС/gu, 'X'];
const FINAL_IY: [RegExp, string] = [/[ИЫ]Й(?=$|[ -])/gu, 'Y'];
const START = "(^|[ \\-'’])";

const RUSSIAN_1997 = letters('Ё E,Й Y,Ъ,Ю YU,Я YA', ICAO);
const RUSSIAN_1997_YE = letters('Ё YE,Э E', RUSSIAN_1997);
const UKRAINIAN = letters('Г H,Ґ G,И Y,Є IE,Ї I,Й I,Ю IU,Я IA,Ь,Ъ', ICAO);
const SERBIAN = letters('Ж Ž,Х H,Ц C,Ч Č,Ш Š,Ђ Đ,Ћ Ć,Џ DŽ,Љ LJ,Њ NJ,Ј J', ICAO);
const UZBEK = letters("Ў O',Ғ G',Қ Q,Ҳ H,Х X,Ж J,Й Y,Ё YO,Ю YU,Я YA,Ъ '", ICAO);

const TABLES: Table[] = [
  { id: 'icao-9303-3-cyrillic', letters: ICAO },
  { id: 'icao-9303-3-cyrillic-ukr', letters: UKRAINIAN },
  { id: 'icao-9303-3-cyrillic-bel', letters: letters('Г H,Ё IO', ICAO) },
  { id: 'icao-9303-3-cyrillic-bul', letters: letters('Щ SHT', ICAO) },
  { id: 'icao-9303-3-cyrillic-srp', letters: letters('Ж Z,Х H,Ц C,Ч C,Ш S', ICAO) },
  { id: 'icao-9303-3-cyrillic-mkd', letters: letters('Х H,Ц C,Ѓ GJ,Ќ KJ,Џ DJ', ICAO) },
  { id: 'ru-mvd-310-1997', letters: RUSSIAN_1997 },
  { id: 'ru-mvd-310-1997', letters: RUSSIAN_1997, before: [KS] },
  { id: 'ru-mvd-310-1997', letters: RUSSIAN_1997_YE, before: [IOTATED_E] },
  { id: 'ru-mvd-310-1997', letters: RUSSIAN_1997, before: [FINAL_IY] },
  { id: 'ru-gost-r-52535-1-2006', letters: letters('Ц TC,Щ SHH,Ъ', ICAO) },
  {
    id: 'ua-cmu-55-2010',
    letters: UKRAINIAN,
    before: [
      [/ЗГ/gu, 'ZGH'],
      [new RegExp(`${START}Є`, 'gu'), '$1YE'],
      [new RegExp(`${START}Ї`, 'gu'), '$1YI'],
      [new RegExp(`${START}Й`, 'gu'), '$1Y'],
      [new RegExp(`${START}Ю`, 'gu'), '$1YU'],
      [new RegExp(`${START}Я`, 'gu'), '$1YA'],
      [/['’ʼ]/gu, ''],
    ],
  },
  {
    id: 'bg-law-2009',
    letters: letters('Щ SHT,Ъ A,Ь Y,Ю YU,Я YA,Й Y,Х H', ICAO),
    before: [[/ИЯ(?=$|[ -])/gu, 'IA']],
  },
  { id: 'by-mvd-2008', letters: letters('Г H,Ё IO,Е IE,Й I,Ў U', ICAO) },
  {
    id: 'by-national-2007',
    letters: letters('Г H,Ж Ž,Х CH,Ц C,Ч Č,Ш Š,Е IE,Ё IO,Й J,Ў Ŭ', ICAO),
    bare: true,
  },
  { id: 'sr-gajica', letters: SERBIAN, bare: true },
  { id: 'sr-gajica', letters: letters('Ђ DJ', SERBIAN), bare: true },
  { id: 'mk-passport', letters: letters('Х H,Ц C,Ѓ GJ,Ќ KJ,Џ DZH', ICAO) },
  // (?) UN 1977 and Macedonian academy form.
  { id: 'mk-academy', letters: letters('Ж Ž,Х H,Ц C,Ч Č,Ш Š,Ѓ Ǵ,Ќ Ḱ,Џ DŽ', ICAO), bare: true },
  // (?) With the apostrophe of the letters oʻ and gʻ, and without it.
  { id: 'uz-1995', letters: UZBEK, bare: true },
  { id: 'iso-9-1995', letters: letters('Ж Ž,Х H,Ц C,Ч Č,Ш Š,Щ Ŝ,Ъ,Ё Ë,Э È,Ю Û,Я Â,Й J', ICAO), bare: true },
  {
    id: 'iso-r-9-1968',
    letters: letters('Ж Ž,Х CH,Ц C,Ч Č,Ш Š,Щ ŠČ,Ъ,Ё Ë,Э Ė,Ю JU,Я JA,Й J', ICAO),
    bare: true,
  },
  // (?) French form of Soviet passports until the 1990s.
  {
    id: 'su-passport-french',
    letters: letters('Ж J,У OU,Ч TCH,Ш CH,Щ CHTCH,Ю IOU,Ъ', ICAO),
    before: [[/ИН(?=$|[ -])/gu, 'INE']],
  },
  { id: 'de-duden', letters: letters('В W,Ж SCH,З S,Х CH,Ц Z,Ч TSCH,Ш SCH,Щ SCHTSCH,Ю JU,Я JA,Й I,Ъ', ICAO) },
];

export const CYRILLIC: ScriptTables = { letters: /\p{Script=Cyrillic}/u, tables: TABLES };
