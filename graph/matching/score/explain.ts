/** The score of the pair compared last, bar by bar, with the forms that were compared. */
import type { MatchScore, ScoredFeature } from '../../model/evidence.ts';
import { FEATURES, type Feature, LEVELS, levels, MISSING, reading } from '../compare/index.ts';
import * as L from '../compare/levels.ts';
import { probabilityOf } from '../model/format.ts';
import { newEvidence, type Weights } from '../model/weights.ts';
import {
  ADDRESS,
  CALENDAR_STEP,
  COUNTRY,
  DATES,
  DOCUMENT,
  EMAIL,
  formFamily,
  formGiven,
  GENERATION,
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

/** Features that an explanation names even where a side states nothing, unless they count under another name. */
const ALWAYS: ReadonlySet<number> = new Set([
  ...[L.FAMILY, L.GIVEN, L.DATE, L.SEX_FEATURE, L.NATIONALITY_FEATURE, L.PLACE_FEATURE],
]);

/** Whether the fact of a plain feature counts under no name at all. */
const isMissing = (plain: number) =>
  FEATURES.every((_, feature) => L.PLAIN_OF[feature] !== plain || levels[feature] === MISSING);

/** What the bar of other explanations is called, and what it names. */
export const OTHERS_FEATURE = 'other explanations';
export const CALIBRATION_FEATURE = 'calibration';
export const LIMIT_FEATURE = 'limit';

/**
 * Explains the pair of slots that was compared last. Bars: one a feature; what strangers of one origin or members of one
 * household would share as well; what the calibration of the model puts right; a limit, where two generations are stated. They sum to the bits with the prior exactly.
 */
export function explainScore(store: ProfileStore, a: number, b: number, weights: Weights): MatchScore {
  const evidence = newEvidence();
  weights.spread(evidence);
  const features: ScoredFeature[] = [];
  let bits = weights.model.priorBits;
  const say = (feature: ScoredFeature) => {
    features.push(feature);
    bits += feature.bits;
  };
  for (const [feature, name] of FEATURES.entries()) {
    const level = levels[feature] as number;
    if (level === MISSING) {
      if (ALWAYS.has(feature) && isMissing(feature)) say({ feature: name, level: 'missing', bits: 0 });
      continue;
    }
    const values = feature === L.ORDER ? {} : valuesOf(store, a, b, feature);
    say({ feature: name, level: wordOf(name, level), bits: evidence.match[feature] as number, ...values });
  }
  const others = weights.othersBits(evidence);
  if (others !== 0) say({ feature: OTHERS_FEATURE, level: weights.strongestOther(evidence), bits: others });
  const calibration = weights.calibrationBits(evidence);
  if (calibration !== 0) say({ feature: CALIBRATION_FEATURE, level: 'by decided links', bits: calibration });
  const total = weights.sum(evidence);
  if (total !== bits) say({ feature: LIMIT_FEATURE, level: 'two generations', bits: total - bits });
  return { bits: total, probability: probabilityOf(total), features, modelVersion: weights.model.version };
}

const wordOf = (feature: Feature, level: number) => LEVELS[feature][level] as string;

const SECTION_OF: Readonly<Record<number, number>> = {
  [L.DATE]: DATES,
  [L.SEX_FEATURE]: SEX,
  [L.GENERATION_FEATURE]: GENERATION,
  [L.NATIONALITY_FEATURE]: NATIONALITY,
  [L.COUNTRY_FEATURE]: COUNTRY,
  [L.PLACE_FEATURE]: PLACE,
  [L.ADDRESS_FEATURE]: ADDRESS,
  [L.POSTCODE_FEATURE]: POSTCODE,
  [L.NUMBER_FEATURE]: NUMBER,
  [L.DOCUMENT_FEATURE]: DOCUMENT,
  [L.PHONE_FEATURE]: PHONE,
  [L.EMAIL_FEATURE]: EMAIL,
};

function valuesOf(store: ProfileStore, a: number, b: number, feature: number): { a?: string; b?: string } {
  const plain = L.PLAIN_OF[feature] as number;
  if (plain === L.FAMILY || plain === L.GIVEN) {
    const [x, y] = [nameOf(store, reading.formA, plain), nameOf(store, reading.formB, plain)];
    return { a: x, b: y };
  }
  return { a: textOf(store, a, plain), b: textOf(store, b, plain) };
}

/** Words of one side of the form that was read, as written; of the whole name where that side is empty. */
function nameOf({ arena, words }: ProfileStore, form: number, side: number): string {
  const head = arena[form] as number;
  const family = formFamily(head);
  const all = family + formGiven(head);
  const [from, to] = side === L.FAMILY ? [0, family] : [family, all];
  const list: string[] = [];
  for (let i = from === to ? 0 : from; i < (from === to ? all : to); i++)
    list.push(words.at(arena[form + 1 + i] as number).original);
  return list.join(' ');
}

const SEXES = ['', 'M', 'F', 'X'];

function textOf(store: ProfileStore, slot: number, feature: number): string {
  const { arena, words, values } = store;
  const section = SECTION_OF[feature] as number;
  const at = store.base(slot);
  const list: string[] = [];
  for (let i = sectionStart(arena, at, section); i < sectionEnd(arena, at, section); i++) {
    const id = arena[i] as number;
    if (section === DATES) list.push(dateText(id));
    else if (section === SEX) list.push(SEXES[id] as string);
    else if (section === PLACE || section === ADDRESS) list.push(words.at(id).original);
    else list.push(values.at(id));
  }
  return list.join(section === DATES ? ', ' : ' ');
}

function dateText(packed: number): string {
  const date = packed % CALENDAR_STEP;
  const two = (part: number) => (part === 0 ? '' : `-${String(part).padStart(2, '0')}`);
  return `${String(Math.floor(date / 10_000)).padStart(4, '0')}${two(Math.floor(date / 100) % 100)}${two(date % 100)}`;
}
