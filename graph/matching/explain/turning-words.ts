/** In sentences: what would turn the outcome of a pair, by score and by rule, and why there is no match edge. */
import type { KeyKind } from '../candidates/index.ts';
import type { TurningPoint } from '../score/index.ts';
import type { VerdictTurn } from '../verdict/index.ts';
import { CATEGORIES, featureName, signed } from './words.ts';

const POINTS: Record<TurningPoint['at'], string> = {
  FLOOR: 'the floor from which a match edge is kept',
  THRESHOLD: 'the threshold from which two count as one person in statistics',
};

export type SaidTurningPoint = TurningPoint & { sentence: string };

export const saidTurningPoint = (point: TurningPoint): SaidTurningPoint => ({
  ...point,
  sentence: turningSentence(point),
});

function turningSentence({ at, probability, reached, distance, change }: TurningPoint): string {
  const where = `${POINTS[at]} (probability ${probability})`;
  const stands = reached
    ? `The pair is ${distance.toFixed(1)} bits above ${where}.`
    : `The pair lacks ${distance.toFixed(1)} bits to ${where}.`;
  if (change === undefined)
    return `${stands} No change of up to three features would take it to the other side.`;
  const changes = change.changes.map(
    ({ feature, from, to }) => `${lower(featureName(feature))} were “${to}” instead of “${from}”`,
  );
  const rest = `it would have ${signed(change.bits)} bits and be ${reached ? 'below' : 'above'} it`;
  return `${stands} If ${joined(changes)}, ${rest}.`;
}

const OUTCOMES: Record<VerdictTurn['outcome'], string> = {
  SAME: 'the same',
  SIMILAR: 'similar',
  DIFFERENT: 'different',
  UNDETERMINED: 'undetermined',
};
const BECOMING: Record<string, string> = {
  SAME: 'were the same',
  SIMILAR: 'were similar',
  DIFFERENT: 'were different',
};

export type SaidVerdictTurn = VerdictTurn & { sentence: string };

export const saidVerdictTurn = (turn: VerdictTurn): SaidVerdictTurn => ({
  ...turn,
  sentence: turnSentence(turn),
});

function turnSentence({ outcome, changes }: VerdictTurn): string {
  const parts = changes.map(
    ({ category, to, article }) => `${lower(CATEGORIES[category])} ${BECOMING[to]} (${article})`,
  );
  return `The identity data would be ${OUTCOMES[outcome]} if ${joined(parts)}.`;
}

const joined = (parts: readonly string[]) =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
const lower = (text: string) => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

/** What two records must have in common for a blocking key of each kind. */
export const KEY_WORDS: Record<KeyKind, string> = {
  joined: 'the whole name, however it is cut',
  soundPair: 'two words of the name by sound',
  metaphonePair: 'two words of the name by metaphone',
  soundYear: 'a word of the name by sound and the year of birth',
  metaphoneYear: 'a word of the name by metaphone and the year of birth',
  soundDay: 'a word of the name by sound and day and month of birth',
  initialDate: 'an initial and the date of birth',
  soundPlace: 'a word of the name by sound and the place',
  soundPostcode: 'a word of the name by sound and the postcode',
  soundAddress: 'a word of the name by sound and a word of the address',
  datePlace: 'the date of birth and the place',
  datePostcode: 'the date of birth and the postcode',
  addressPair: 'two words of the address, or one with the postcode',
  addressDate: 'a word of the address and the date of birth',
  number: 'the national number, or half of it',
  document: 'the document number, or half of it',
  phone: 'the telephone number, or half of it',
  email: 'the e-mail address',
  local: 'the e-mail address up to the host',
  oneSound: 'the only word of the name by sound',
  soundEmail: 'the beginning of the e-mail address and a word of the name by sound',
  dateNationality: 'the date of birth and the nationality',
  undatedSound: 'a word of the name by sound and the nationality, where a side has no certain date of birth',
  undatedBeginning: 'the beginning of a name and the nationality, where a side has no certain date of birth',
};

/** Why there is no match edge between two identities, or why it is not what would be found now. */
export const NO_EDGE_REASONS = [
  ...(['SAME_SYSTEM', 'TAKES_NO_PART', 'DETECTION_OPEN', 'DETECTION_FAILED', 'BELOW_FLOOR'] as const),
  ...(['NO_SHARED_KEY', 'CUT_OFF', 'CAPPED_KEYS', 'OTHER_MODEL', 'NOT_FOUND'] as const),
] as const;
export type NoEdgeReason = (typeof NO_EDGE_REASONS)[number];

const REASONS: Record<NoEdgeReason, string> = {
  SAME_SYSTEM: 'Both stand in one system: records of one system are never compared (Art 27(5)).',
  TAKES_NO_PART: 'A record is of a kind that takes no part in detection.',
  DETECTION_OPEN: 'Detection of a record in its present version has not ended yet.',
  DETECTION_FAILED: 'Detection of a record failed too often: it is an open case of the operators.',
  BELOW_FLOOR: 'The score stays below the floor, and no rule makes the identity data same or similar.',
  NO_SHARED_KEY:
    'The records share neither a blocking key nor a legal ground: they were never brought together.',
  CUT_OFF: 'A record had more candidates than are scored: the search was cut off and said so.',
  CAPPED_KEYS:
    'They would match as they stand now; when they were searched, keys of theirs were too common to be walked.',
  OTHER_MODEL:
    'The edge was scored by another model than the present one: it is scored anew behind new records.',
  NOT_FOUND:
    'They would match as they stand now, but were not found when they were searched: better candidates came first, or the model was another one.',
};

export const reasonSentence = (reason: NoEdgeReason) => REASONS[reason];
