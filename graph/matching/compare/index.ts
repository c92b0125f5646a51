/** Comparison of two profiles: one level a feature. No weight decides a level, save which reading of a name is best. */
import {
  ADDRESS,
  COUNTRY,
  DATES,
  DOCUMENT,
  EMAIL,
  GENERATION,
  NAMES,
  NATIONALITY,
  NUMBER,
  PHONE,
  PLACE,
  POSTCODE,
  type ProfileStore,
  SEX,
  sectionEnd,
  sectionStart,
} from '../profile/index.ts';
import { compareDates, exactDate } from './dates.ts';
import * as L from './levels.ts';
import { compareNames, type NameWeights, reading } from './names.ts';
import { compareText, metBits } from './text.ts';
import { compareValues, emailLevel, numberLevel, phoneLevel, postcodeLevel, sameValue } from './values.ts';

export { CONDITIONAL, FEATURES, type Feature, LEVELS, MISSING, plainFeature } from './levels.ts';
export { type NameReading, type NameWeights, reading } from './names.ts';

/** Levels of the pair compared last, one a feature. */
export const levels = new Uint8Array(L.FEATURES.length);
/** What the rarity of a feature is looked up by: a word, a packed date, a value; -1 where rarity says nothing. */
export const rare = new Int32Array(L.FEATURES.length);
/** Bits of the rarest word that place and address share. */
export const met = new Float64Array(L.FEATURES.length);

export interface CompareContext extends NameWeights {
  placeBits(word: number): number;
  addressBits(word: number): number;
}

const intersects = (arena: Int32Array, a0: number, a1: number, b0: number, b1: number): number => {
  for (let i = a0; i < a1; i++)
    for (let j = b0; j < b1; j++) if (arena[i] === arena[j]) return arena[i] as number;
  return -1;
};

/** Compares the profiles of two slots; the result stands in {@link levels}, {@link rare} and {@link met}. */
export function compareProfiles(store: ProfileStore, a: number, b: number, context: CompareContext): void {
  compareAt(store, store.base(a), store.base(b), context);
}

/** The same for the profiles whose first words are `p` and `q`. */
export function compareAt(store: ProfileStore, p: number, q: number, context: CompareContext): void {
  compareFactsAt(store, p, q, context);
  moveConditional();
}

/** The levels of two slots with every feature under its plain name, for who changes them before they are weighed. */
export function compareFacts(store: ProfileStore, a: number, b: number, context: CompareContext): void {
  compareFactsAt(store, store.base(a), store.base(b), context);
}

function compareFactsAt(store: ProfileStore, p: number, q: number, context: CompareContext): void {
  const { arena, words } = store;
  const start = sectionStart;
  const end = sectionEnd;
  levels.fill(0);
  rare.fill(-1);

  compareNames(
    words,
    arena,
    start(arena, p, NAMES),
    end(arena, p, NAMES),
    start(arena, q, NAMES),
    end(arena, q, NAMES),
    context,
  );
  levels[L.FAMILY] = reading.family;
  levels[L.GIVEN] = reading.given;
  levels[L.ORDER] = reading.order;
  rare[L.FAMILY] = reading.familyWord;
  rare[L.GIVEN] = reading.givenWord;

  levels[L.DATE] = compareDates(
    arena,
    start(arena, p, DATES),
    end(arena, p, DATES),
    start(arena, q, DATES),
    end(arena, q, DATES),
  );
  rare[L.DATE] = exactDate === 0 ? -1 : exactDate;

  const sp = start(arena, p, SEX);
  const sq = start(arena, q, SEX);
  if (end(arena, p, SEX) > sp && end(arena, q, SEX) > sq) {
    const x = arena[sp] as number;
    const y = arena[sq] as number;
    levels[L.SEX_FEATURE] = x === y ? 1 : x === 3 || y === 3 ? 2 : 3;
  }
  code(arena, p, q, GENERATION, L.GENERATION_FEATURE);
  code(arena, p, q, NATIONALITY, L.NATIONALITY_FEATURE);
  code(arena, p, q, COUNTRY, L.COUNTRY_FEATURE);

  text(store, p, q, PLACE, L.PLACE_FEATURE, context.placeBits);
  // Identities of the registers state nothing of what follows.
  if (states(arena, p, ADDRESS, EMAIL) && states(arena, q, ADDRESS, EMAIL)) contacts(store, p, q, context);
}

/** Brings features that another one tells in large part under their conditional names, by the levels as they stand. */
export function moveConditional(): void {
  const family = levels[L.FAMILY] as number;
  const given = levels[L.GIVEN] as number;
  const nationality = levels[L.NATIONALITY_FEATURE] as number;
  if (isBetween(given, L.N_EXACT, L.N_VARIANT)) move(L.SEX_FEATURE, L.SEX_UNDER_GIVEN);
  if (isBetween(family, L.N_EXACT, L.N_VARIANT) || family === L.N_PARTLY) {
    if (isBetween(given, L.N_EXACT, L.N_LOOSE)) move(L.NATIONALITY_FEATURE, L.NATIONALITY_UNDER_NAME);
    rare[L.GIVEN_UNDER_FAMILY] = rare[L.GIVEN] as number;
    move(L.GIVEN, L.GIVEN_UNDER_FAMILY);
  }
  if (nationality === 1) move(L.COUNTRY_FEATURE, L.COUNTRY_UNDER_NATIONALITY);
  const oneAddress = isBetween(levels[L.ADDRESS_FEATURE] as number, 1, 2);
  if (oneAddress || levels[L.POSTCODE_FEATURE] === 1) move(L.PLACE_FEATURE, L.PLACE_THERE);
  else if (nationality === 1) move(L.PLACE_FEATURE, L.PLACE_UNDER_NATIONALITY);
  if (oneAddress) move(L.POSTCODE_FEATURE, L.POSTCODE_THERE);
}

/** Whether a profile has a word in the sections `from` to `to`. */
const states = (arena: Int32Array, base: number, from: number, to: number) =>
  sectionEnd(arena, base, to) > sectionStart(arena, base, from);

function contacts(store: ProfileStore, p: number, q: number, context: CompareContext): void {
  text(store, p, q, ADDRESS, L.ADDRESS_FEATURE, context.addressBits);
  value(store, p, q, POSTCODE, L.POSTCODE_FEATURE, postcodeLevel);
  value(store, p, q, NUMBER, L.NUMBER_FEATURE, numberLevel);
  value(store, p, q, DOCUMENT, L.DOCUMENT_FEATURE, numberLevel);
  value(store, p, q, PHONE, L.PHONE_FEATURE, phoneLevel);
  value(store, p, q, EMAIL, L.EMAIL_FEATURE, emailLevel);
}

const isBetween = (level: number, low: number, high: number) => level >= low && level <= high;

/** The feature counts under its conditional name; its rarity is told by the other. */
function move(from: number, to: number): void {
  levels[to] = levels[from] as number;
  levels[from] = L.MISSING;
  rare[from] = -1;
  met[to] = met[from] as number;
}

function text(
  { arena, words }: ProfileStore,
  p: number,
  q: number,
  section: number,
  feature: number,
  bits: (word: number) => number,
): void {
  const a0 = sectionStart(arena, p, section);
  const a1 = sectionEnd(arena, p, section);
  const b0 = sectionStart(arena, q, section);
  levels[feature] = compareText(words, arena, a0, a1, b0, sectionEnd(arena, q, section), bits);
  met[feature] = metBits;
}

function value(
  { arena, values }: ProfileStore,
  p: number,
  q: number,
  section: number,
  feature: number,
  level: (x: string, y: string) => number,
): void {
  const a0 = sectionStart(arena, p, section);
  const a1 = sectionEnd(arena, p, section);
  const b0 = sectionStart(arena, q, section);
  levels[feature] = compareValues(values, arena, a0, a1, b0, sectionEnd(arena, q, section), level);
  rare[feature] = sameValue;
}

function code(arena: Int32Array, p: number, q: number, section: number, feature: number): void {
  const a0 = sectionStart(arena, p, section);
  const a1 = sectionEnd(arena, p, section);
  const b0 = sectionStart(arena, q, section);
  const b1 = sectionEnd(arena, q, section);
  if (a0 === a1 || b0 === b1) return;
  const shared = intersects(arena, a0, a1, b0, b1);
  levels[feature] = shared >= 0 ? 1 : 2;
  rare[feature] = shared;
}
