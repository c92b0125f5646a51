/**
 * A full name as words that can be aligned by sound: any script, articles and particles left out, compound heads (abd,
 * abu) joined with what follows. Every distinct word and name is made ready once.
 */
import { cleanName } from '../normalise/clean.ts';
import { PARTICLES } from '../normalise/particles.ts';
import { isPlaceholder } from '../normalise/placeholders.ts';
import { variantGroups } from '../normalise/variants/index.ts';
import { type SoundWord, soundWord } from './sounds/align.ts';

export interface NameWord extends SoundWord {
  /** Grows with each new word; equal ids are equal words. */
  readonly id: number;
  /** Lower case, as compared. */
  readonly text: string;
  readonly groups: readonly number[];
  /** True for scripts that write no blanks between the words of a name. */
  readonly run: boolean;
}

const MAX_WORDS = 12;
/** Words and names held before the dictionaries are emptied. */
const WORDS_HELD = 100_000;
const NAMES_HELD = 50_000;

/** Particles in other scripts, as far as they may be left out. */
const FOREIGN_PARTICLES: ReadonlySet<string> = new Set(
  'بن ابن بنت آل ال دي دو فان فون اوغلو ван фон де ла дер дель бин ибн аль эль оглы кызы угли бен בן בת אל ван'.split(
    ' ',
  ),
);
/** Joined with the next word; the article between is dropped. */
const HEADS = /^(?:abd(?:[aeou]+[lrsnzdt]?)?|ab[ou]+|abi|umm|عبد|[اأ]ب[وي]|[اأ]م)$/u;
/** `abdurrahman`, `abdelaziz`, `عبدالعزيز`: the same compound written in one, but for Abdullah itself. */
const COMPOUND = /^(?:abd[aeou]+(?:l(?!l?ah?$)|([rsnzdt])(?=\1))|عبدال(?!له$))(?=\p{L}{3})/u;
const OF_GOD = /^(?:abd[aeou]+ll?ah?|عبدالله)$/u;
const ARTICLE = /^(?:al|el|ul|ال)$/u;
/** Written together with its word: `التكريتي`, also `l-` and `ul-` forms that hyphens have parted already. */
const ARABIC_ARTICLE = /^ال(?!له$)(?=\p{L}{3})/u;
const ARABIC = /\p{Script=Arabic}/u;
const RUN =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/u;
const CUTS = /[^\p{L}\p{M}\p{N}]+/u;

const words = new Map<string, NameWord>();
const names = new Map<string, readonly NameWord[]>();
let nextId = 1;

/** The word made ready; `text` in lower case, NFC. */
export function nameWord(text: string): NameWord {
  const known = words.get(text);
  if (known) return known;
  const sound = soundWord(text);
  const word: NameWord = {
    ...sound,
    id: nextId++,
    text,
    groups: variantGroups(text, sound.latin),
    run: RUN.test(text),
  };
  if (words.size >= WORDS_HELD) words.clear();
  words.set(text, word);
  return word;
}

/** Words of a name in the order written, at most 12; those without a letter, or that state nothing, are left out. */
export function wordsOf(full: string): readonly NameWord[] {
  const known = names.get(full);
  if (known) return known;
  const parts = isPlaceholder(full, 'name') ? [] : withoutPlaceholders(cut(full));
  const kept: string[] = [];
  let head = '';
  for (const [i, part] of parts.entries()) {
    const last = i === parts.length - 1;
    if (!last && HEADS.test(part)) {
      head += part.startsWith('abd') ? 'abd' : part;
      continue;
    }
    if (head !== '' && ARTICLE.test(part) && !last) continue;
    if (head === '' && (PARTICLES.has(part) || FOREIGN_PARTICLES.has(part)) && parts.length > 1) continue;
    kept.push(compound(head + (ARABIC.test(part) ? part.replace(ARABIC_ARTICLE, '') : part)));
    head = '';
  }
  const found = (kept.length > 0 ? kept : parts).slice(0, MAX_WORDS).map(nameWord);
  const usable = found.filter((word) => word.latin !== '');
  if (names.size >= NAMES_HELD) names.clear();
  names.set(full, usable);
  return usable;
}

/** `FNU Ahmed` is Ahmed. */
function withoutPlaceholders(parts: string[]): string[] {
  return parts.length > 1 ? parts.filter((part) => !isPlaceholder(part, 'name')) : parts;
}

function compound(word: string): string {
  if (OF_GOD.test(word)) return word.startsWith('a') ? 'abdallah' : word;
  return word.replace(COMPOUND, (start) => (start.startsWith('a') ? 'abd' : 'عبد'));
}

function cut(full: string): string[] {
  const clean = cleanName(full).toLowerCase().normalize('NFD');
  // Marks of Latin, Greek and Cyrillic letters belong to them; vowel marks of Arabic and Hebrew are optional.
  return clean
    .replace(
      /(?<=[\p{Script=Arabic}\p{Script=Hebrew}][\u064b-\u0652\u0670\u0591-\u05c7]*)[\u064b-\u0652\u0670\u0591-\u05c7]/gu,
      '',
    )
    .normalize('NFC')
    .replace(/[\u0640'’‘ʼʻ`´ʿʾ]/gu, '')
    .split(CUTS)
    .filter((part) => part !== '');
}
