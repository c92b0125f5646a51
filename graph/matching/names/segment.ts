/**
 * A full name that its source does not split, cut into given and family names by what its layout tells: comma, machine-
 * readable zone, capitals, script, known family names that stand first, patronymics, double surnames. Where nothing
 * tells, the last word is the family name and the cut is not certain.
 */
import { cleanName } from '../normalise/clean.ts';
import { HEADS, PARTICLES } from '../normalise/particles.ts';
import { type Token, tokenise } from '../normalise/tokens.ts';
import {
  FIRST_STANDING,
  HAN_DOUBLE,
  HAN_FORMS,
  HANGUL_DOUBLE,
  HUNGARIAN_FAMILY,
  HUNGARIAN_GIVEN,
  ORGANISATION_FORMS,
  PATRONYMIC,
  SHORT_FORMS,
  SUFFIXES,
  TITLES,
} from './segment-words.ts';

export interface SegmentedName {
  kind: 'person' | 'organisation';
  given: Token[];
  /** Of an organisation: its words without the legal form. */
  family: Token[];
  /** Generation: JR, SR, II, III, IV; '' where none is stated. Father and son of one name differ by it. */
  suffix: string;
  /** Harmonised forms of an organisation (LTD, GMBH), in the order written. */
  forms: string[];
  /** True where the layout leaves no doubt which part is the family name. */
  certain: boolean;
}

const bare = (word: string) => word.toLowerCase().replace(/\.(?=.*\.)|\.$/g, '');
const plain = (word: string) => word.toLowerCase().replaceAll('.', '');
const HAN_ONLY = /^\p{Script=Han}{2,4}$/u;
const HANGUL_ONLY = /^\p{Script=Hangul}{2,5}$/u;
/** Nguyen Van An, Tran Thi Mai. */
const VIETNAMESE_MIDDLE = /^(?:van|văn|thi|thị)(?: |$)/;
/** Endings of family names in Spanish and Portuguese, for three words of which two may be surnames. */
const IBERIAN = /(?:ez|éz|es|és|ía|ia|illo|ero|osa|oso|eira|inho|ales|ana|osta|ilva|rado|orales)$/u;

function person(given: string, family: string, suffix: string, certain: boolean): SegmentedName {
  return { kind: 'person', given: tokenise(given), family: tokenise(family), suffix, forms: [], certain };
}

function organisation(words: readonly string[], text: string): SegmentedName | undefined {
  const forms: string[] = [];
  const rest: string[] = [];
  for (const [i, word] of words.entries()) {
    const last = i === words.length - 1 && i > 0;
    const short = word.replaceAll('.', '');
    const form =
      ORGANISATION_FORMS.get(bare(word)) ??
      ORGANISATION_FORMS.get(plain(word)) ??
      (last && SHORT_FORMS.has(short) && words.some((other) => other !== other.toUpperCase())
        ? short
        : undefined);
    if (form === undefined) rest.push(word);
    else forms.push(form);
  }
  if (forms.length === 0 && !HAN_FORMS.test(text)) return undefined;
  const named = HAN_FORMS.test(text) ? text.replace(HAN_FORMS, '') : rest.join(' ');
  return { kind: 'organisation', given: [], family: tokenise(named), suffix: '', forms, certain: true };
}

/** Words with particles and compound heads put to the word that they belong to: `van der Berg`, `abd al-Rahman`. */
function groupWords(words: readonly string[]): string[] {
  const groups: string[] = [];
  let pending = '';
  for (const [i, word] of words.entries()) {
    const low = plain(word);
    const next = i + 1 < words.length;
    if (next && (PARTICLES.has(low) || HEADS.has(low))) {
      pending += `${word} `;
      continue;
    }
    // Ortega y Gasset: both are of the family name.
    if (next && (low === 'y' || low === 'e') && groups.length > 1 && pending === '') {
      pending = `${groups.pop()} ${word} `;
      continue;
    }
    groups.push(pending + word);
    pending = '';
  }
  return groups;
}

/** Takes titles and the generation out of a list of words. */
function strip(words: string[]): { words: string[]; suffix: string } {
  let suffix = '';
  let rest = [...words];
  while (rest.length > 1) {
    const found = SUFFIXES.get(plain(rest[rest.length - 1] as string));
    if (found === undefined) break;
    suffix = found;
    rest.pop();
  }
  const titled = rest.filter((word) => !TITLES.has(plain(word)));
  if (titled.length > 0) rest = titled;
  // `Sr García`: in front it is a title.
  if (rest.length > 1 && /^(?:sr|sra|m|fr|st)\.?$/i.test(rest[0] as string) && rest.length > 2)
    rest = rest.slice(1);
  return { words: rest, suffix };
}

function byCapitals(groups: readonly string[]): number | undefined {
  const capitals = groups.map((group) => {
    const last = group.split(' ').at(-1) as string;
    return (
      last.replace(/[^\p{L}]/gu, '').length > 1 && last === last.toUpperCase() && last !== last.toLowerCase()
    );
  });
  const count = capitals.filter(Boolean).length;
  if (count === 0 || count === groups.length) return undefined;
  if (capitals.slice(0, count).every(Boolean)) return count;
  return capitals.slice(-count).every(Boolean) ? -count : undefined;
}

/** How many groups from the front (positive) or from the end (negative) are the family name, and whether that is sure. */
function familyPart(groups: readonly string[]): { count: number; certain: boolean } {
  const capitals = byCapitals(groups);
  if (capitals !== undefined) return { count: capitals, certain: true };
  const low = groups.map((group) => group.toLowerCase());
  const patronymic = groups.length >= 3 ? low.findIndex((word, i) => i > 0 && PATRONYMIC.test(word)) : -1;
  if (patronymic === groups.length - 1) return { count: 1, certain: true };
  if (patronymic > 0) return { count: -1, certain: true };
  const first = (tokenise(low[0] as string)[0]?.text ?? '').replace(/-/g, '');
  const last = tokenise(low[low.length - 1] as string)[0]?.text ?? '';
  if (HUNGARIAN_FAMILY.has(low[0] as string) && HUNGARIAN_GIVEN.has(low[low.length - 1] as string))
    return { count: 1, certain: true };
  if (FIRST_STANDING.has(first) && !FIRST_STANDING.has(last))
    return { count: 1, certain: low.some((word) => VIETNAMESE_MIDDLE.test(word)) };
  const double =
    groups.length >= 4 || (groups.length === 3 && low.slice(1).every((word) => IBERIAN.test(word)));
  const iberian = double && low.slice(-2).some((word) => IBERIAN.test(word));
  return { count: iberian ? -2 : -1, certain: false };
}

function unseparated(text: string): SegmentedName | undefined {
  if (HAN_ONLY.test(text) || HANGUL_ONLY.test(text)) {
    const letters = [...text];
    const double =
      HAN_DOUBLE.has(letters.slice(0, 2).join('')) || HANGUL_DOUBLE.has(letters.slice(0, 2).join(''));
    const cut = double && letters.length > 2 ? 2 : 1;
    // One token a character: cut after words are made, for the family name is read by its place.
    const tokens = tokenise(text);
    const parts = { given: tokens.slice(cut), family: tokens.slice(0, cut) };
    return { kind: 'person', ...parts, suffix: '', forms: [], certain: true };
  }
  return undefined;
}

/**
 * A full name cut into its parts. Titles are dropped, particles glued. Empty parts when the text holds no letter; one
 * word alone is a family name, not certain. An organisation is told by its legal form.
 */
export function segmentName(full: string): SegmentedName {
  const zone = /^\s*([^<]+(?:<[^<]+)*)<<([^<]+(?:<[^<]+)*)<*\s*$/.exec(full);
  if (zone) return person(cleanName(zone[2] as string), cleanName(zone[1] as string), '', true);
  const text = cleanName(full);
  const whole = unseparated(text);
  if (whole && !HAN_FORMS.test(text)) return whole;
  const words = text.split(/[\s,]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const company = organisation(words, text);
  if (company) return company;
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const behind = parts.length > 1 ? parts.slice(1).join(' ').split(/\s+/) : [];
  if (behind.length > 0 && !behind.every((word) => SUFFIXES.has(plain(word)) || TITLES.has(plain(word)))) {
    const left = strip((parts[0] as string).split(/\s+/));
    const right = strip(behind);
    return person(right.words.join(' '), left.words.join(' '), right.suffix || left.suffix, true);
  }
  const stripped = strip(words);
  // 约翰·史密斯: a foreign name in Han characters, given name first.
  const groups = groupWords(stripped.words.flatMap((word) => word.split(/[·•‧・]/u)));
  if (groups.length <= 1) return person('', groups.join(' '), stripped.suffix, false);
  const { count, certain } = familyPart(groups);
  const family = count > 0 ? groups.slice(0, count) : groups.slice(count);
  const given = count > 0 ? groups.slice(count) : groups.slice(0, count);
  return person(given.join(' '), family.join(' '), stripped.suffix, certain);
}
