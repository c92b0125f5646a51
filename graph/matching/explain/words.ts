/**
 * Evidence in sentences, one for each rule, with its article (Delegated Regulations (EU) 2023/332-333 Annexes I, II;
 * Regulation (EU) 2019/817 Art 30-33). Plain English for the officer who has to answer for a decision.
 */
import type {
  CategoryVerdict,
  IdentityVerdict,
  MatchScore,
  RuleFired,
  ScoredFeature,
} from '../../model/evidence.ts';
import { CALIBRATION_FEATURE, LIMIT_FEATURE, OTHERS_FEATURE } from '../score/index.ts';
import { noteWords, strengthWords } from './codes.ts';

export const CATEGORIES: Record<CategoryVerdict['category'], string> = {
  NAMES: 'The names',
  DATE_OF_BIRTH: 'The dates of birth',
  SEX: 'The sexes',
  NATIONALITY_PLACE: 'Nationality and place of birth',
};
const CATEGORY_OUTCOMES: Record<CategoryVerdict['outcome'], string> = {
  SAME: 'are the same',
  SIMILAR: 'are similar',
  MISSING: 'cannot be compared: at least one side states nothing usable',
  DIFFERENT: 'are different: no rule makes them the same or similar',
};

/** Names are left out in part as well: the part that both sides state may be alike. */
const outcomeWords = ({ category, outcome }: CategoryVerdict) =>
  category === 'NAMES' && outcome === 'MISSING'
    ? 'cannot be judged: at least one side leaves out all or a part of them'
    : CATEGORY_OUTCOMES[outcome];

/** What a rule says of the two values, by the letter of the Annexes. */
const RULES: Record<string, string> = {
  'I.1': 'are equal',
  'I.2': 'are equal',
  'I.3': 'are equal',
  'I.4': 'are equal',
  'II.3.1(a)': 'are known transliterations of each other',
  'II.3.1(b)': 'are family and given names inverted',
  'II.3.1(c)': 'are family and given names grouped in one field',
  'II.3.1(d)': 'differ by two words that changed places',
  'II.3.1(e)': 'differ by two letters that changed places',
  'II.3.1(f)': 'differ by one single character',
  'II.3.1(g)': 'differ by a hyphen, comma or apostrophe only',
  'II.3.1(h)': 'are one name of which one side is cut off',
  'II.3.2(a)': 'are equal when day and month change places',
  'II.3.2(b)': 'are equal after a known conversion of calendars',
  'II.3.2(c)': 'differ by one single character',
  'II.3.4(a)': 'are known transliterations of each other',
  'II.3.4(b)': 'differ by one single character',
  'II.3.4(c)': 'are names of one place or country that was renamed',
};
const FIELDS: Record<string, string> = {
  FAMILY: 'Family names',
  GIVEN: 'Given names',
  'FAMILY+GIVEN': 'Family and given names together',
  DATE_OF_BIRTH: 'Dates of birth',
  SEX: 'Sexes',
  NATIONALITY: 'Nationalities',
  TOWN: 'Towns of birth',
  COUNTRY_OF_BIRTH: 'Countries of birth',
};

export function ruleSentence({ rule, article, field, a, b, table }: RuleFired): string {
  const says = RULES[rule] ?? `meet rule ${rule}`;
  const by = table === undefined ? '' : `, by table ${table}`;
  return `${FIELDS[field] ?? field} “${a.value}” and “${b.value}” ${says} (${article}${by}).`;
}

export function identitySentences({ outcome, misused, categories }: IdentityVerdict): string[] {
  const sentences = categories.flatMap((one) => [
    `${CATEGORIES[one.category]} ${outcomeWords(one)}.`,
    ...one.rules.map(ruleSentence),
  ]);
  sentences.push(IDENTITY_OUTCOMES[outcome]);
  if (misused)
    sentences.push('What makes the two sides alike belongs to a misused identity, whose holder is a victim.');
  return sentences;
}

const IDENTITY_OUTCOMES: Record<IdentityVerdict['outcome'], string> = {
  SAME: 'Taken together the identity data are the same (2023/332-333 Annex I).',
  SIMILAR: 'Taken together the identity data are similar (2023/332-333 Annex II).',
  UNDETERMINED:
    'Taken together the identity data are undetermined: a category is absent, all the rest is alike.',
  DIFFERENT: 'Taken together the identity data are different (2023/332-333 Annexes I and II).',
};

export function scoreSentence({ bits, probability, features }: MatchScore): string {
  const strongest = [...features].sort((x, y) => Math.abs(y.bits) - Math.abs(x.bits)).slice(0, 2);
  const carried = strongest
    .map((one) => `${one.feature} (${one.level}, ${signed(one.bits)} bits)`)
    .join(' and ');
  return `The score is ${signed(bits)} bits, a ${strengthWords(probability)}; most weighs ${carried || 'nothing'}. A score ranks and explains, it colours no link.`;
}

/** A score as a waterfall: prior and the bits of all features sum to `bits`, each bar with its sentence. */
export interface ExplainedScore extends Omit<MatchScore, 'features'> {
  prior: number;
  features: (ScoredFeature & { sentence: string })[];
}

/** Bits are kept in steps of 1/1024 (`quantise`), so that the prior found by subtraction is exact. */
export function explainedScore(score: MatchScore): ExplainedScore {
  return {
    ...score,
    prior: score.features.reduce((rest, feature) => rest - feature.bits, score.bits),
    features: score.features.map((feature) => ({ ...feature, sentence: featureSentence(feature) })),
  };
}

const FEATURES: Record<string, string> = {
  'family name': 'Family names',
  'given name': 'Given names',
  'order of names': 'Order of the names',
  'date of birth': 'Dates of birth',
  sex: 'Sexes',
  generation: 'Generations',
  nationality: 'Nationalities',
  'country of birth': 'Countries of birth',
  place: 'Places of birth',
  'given name under one family name': 'Given names of namesakes',
  'sex under one given name': 'Sexes, which the given name tells in large part',
  'nationality under one name': 'Nationalities, which the names tell in large part',
  'place under one nationality': 'Places of birth within one nationality',
  'country of birth under one nationality': 'Countries of birth, which the nationality tells in large part',
  'place at one address or postcode': 'Places, which the address tells in large part',
};

const OTHERS: Record<string, string> = {
  'one household': 'Two members of one household',
  'strangers of one origin': 'Two strangers of one origin',
};

export const featureName = (feature: string) =>
  FEATURES[feature] ?? `${feature.charAt(0).toUpperCase()}${feature.slice(1)}`;

/** One bar in words: what was compared, how near it is, what it weighs. */
function featureSentence({ feature, level, bits, a, b }: ScoredFeature): string {
  if (feature === LIMIT_FEATURE) return `A limit holds (${level}): ${signed(bits)} bits.`;
  if (feature === OTHERS_FEATURE && bits > 0) return `No other explanation fits: ${signed(bits)} bits.`;
  if (feature === OTHERS_FEATURE)
    return `${OTHERS[level] ?? level} would explain the agreement as well: ${signed(bits)} bits.`;
  if (feature === CALIBRATION_FEATURE) return `Put right by links that people decided: ${signed(bits)} bits.`;
  const name = featureName(feature);
  if (level === 'missing') return `${name}: at least one side states none; this weighs nothing.`;
  const values = a === undefined || b === undefined ? '' : ` “${a}” and “${b}”`;
  const weight =
    bits === 0 ? 'weighs nothing' : `${signed(bits)} bits ${bits > 0 ? 'for' : 'against'} one person`;
  return `${name}${values}: ${level}; ${weight}.`;
}

export const signed = (bits: number) => `${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(1)}`;

const MODALITIES: Record<string, string> = {
  HIT: 'reach the hit threshold',
  REVIEW: 'lie between the review threshold and the hit threshold',
  MISS: 'stay below the review threshold',
  INCOMPARABLE: 'cannot be compared: no common position, or none of sufficient quality',
};

export function modalitySentence({
  modality,
  outcome,
  engine,
}: {
  modality: string;
  outcome: string;
  engine: string;
}): string {
  const what = modality === 'FACE' ? 'The faces' : 'The fingers';
  return `${what} ${MODALITIES[outcome] ?? outcome.toLowerCase()} (engine ${engine}).`;
}

const BIO_OUTCOMES: Record<string, string> = {
  SAME: 'The biometric data are the same.',
  DIFFERENT: 'The biometric data are different.',
  NONE: 'At least one side holds no biometric data.',
  INCOMPARABLE: 'Both sides hold biometric data that cannot be compared with each other.',
  CONTRADICTORY: 'The biometric data contradict each other: one modality hits, another fails.',
};

export function documentSentences(
  outcome: string,
  pairs: readonly { numbers: string[]; notes: string[] }[],
): string[] {
  if (outcome !== 'SAME') return ['The two sides share no travel document.'];
  return pairs.map(({ numbers, notes }) => {
    const number = numbers[0] === undefined ? '' : ` ${[...new Set(numbers)].join(' / ')}`;
    return `Both sides cite the same travel document${[number, ...notes.map((note) => `; ${noteWords(note)}`)].join('')}.`;
  });
}

interface PairEvidence {
  bio: { outcome: string; modalities: { modality: string; outcome: string; engine: string }[] };
  identity: IdentityVerdict;
  document: { outcome: string; pairs: { numbers: string[]; notes: string[] }[] };
  misused: boolean;
  colour: string | null;
  basis: string | null;
}

/** Biometrics, identity data, documents, then what the rule table makes of the three. */
export function pairSentences({ bio, identity, document, misused, colour, basis }: PairEvidence): string[] {
  return [
    BIO_OUTCOMES[bio.outcome] ?? '',
    ...bio.modalities.map(modalitySentence),
    ...identitySentences(identity),
    ...documentSentences(document.outcome, document.pairs),
    tableSentence(colour, basis, misused, bio.outcome),
  ];
}

/** The three comparisons of a pair and what the rule table makes of them, without a value of the record. */
export function stepSentences(pair: {
  bio: string;
  id: IdentityVerdict['outcome'];
  doc: string;
  misused: boolean;
  colour: string | null;
  basis: string | null;
}): { bio: string; id: string; doc: string; table: string } {
  return {
    bio: BIO_OUTCOMES[pair.bio] ?? '',
    id: IDENTITY_OUTCOMES[pair.id],
    doc:
      pair.doc === 'SAME'
        ? 'Both sides cite the same travel document.'
        : 'The two sides share no travel document.',
    table: tableSentence(pair.colour, pair.basis, pair.misused, pair.bio),
  };
}

function tableSentence(colour: string | null, basis: string | null, misused: boolean, bio: string): string {
  if (colour === null) return 'For this pair alone the rule table gives no link.';
  if (basis !== null)
    return `For this pair alone the rule table gives a ${colour.toLowerCase()} link (Art ${basis}).`;
  const reason = misused
    ? 'because a misused identity is involved'
    : bio === 'INCOMPARABLE' || bio === 'CONTRADICTORY'
      ? 'because the biometric data leave it open'
      : 'because the evidence is in discrepancy';
  return `For this pair alone a ${colour.toLowerCase()} link is proposed, ${reason}: a person decides (Art 29).`;
}
