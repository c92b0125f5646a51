/** What would turn the outcome of a pair, and why two have no match edge, in the language of the page. */
import { articleWords } from './article.ts';
import { levelWords } from './levels.ts';
import { listed, type Words } from './marks.ts';
import { featureName, signedBits } from './score.ts';

export interface TurningPoint {
  at: 'FLOOR' | 'THRESHOLD';
  probability: number;
  reached: boolean;
  /** Bits that are missing, or that are there to spare. */
  distance: number;
  change?: { changes: readonly { feature: string; from: string; to: string }[]; bits: number } | undefined;
}

export interface VerdictTurn {
  outcome: string;
  changes: readonly { category: string; to: string; article: string }[];
}

/** Where the pair stands, and the smallest change of evidence that would take it to the other side. */
export function turningSentences(
  words: Words,
  { at, probability, reached, distance, change }: TurningPoint,
): string[] {
  const { t, number } = words;
  const where = t(`evidence.turning.${at}`, { percent: number(probability * 100, 1) });
  const values = { where, bits: number(distance, 1), reached: String(reached) };
  const stands = t('evidence.turning.stands', values);
  if (change === undefined) return [stands, t('evidence.turning.none')];
  const changes = change.changes.map(({ feature, from, to }) =>
    t('evidence.turning.change', {
      feature: featureName(words, feature),
      ...{ from: levelWords(words, from), to: levelWords(words, to) },
    }),
  );
  const what = listed(words, changes);
  return [
    stands,
    t('evidence.turning.if', { what, bits: signedBits(words, change.bits), reached: String(reached) }),
  ];
}

export function verdictTurnSentence(words: Words, { outcome, changes }: VerdictTurn): string {
  const { t } = words;
  const what = changes.map(({ category, to, article }) =>
    t(`evidence.turn.${category}`, { to, article: articleWords(words, article) }),
  );
  return t('evidence.turn', { outcome, what: listed(words, what) });
}

export const reasonSentence = ({ t, has }: Words, reason: string): string =>
  has(`evidence.reason.${reason}`) ? t(`evidence.reason.${reason}`) : t('evidence.unknown');

export const keyWords = ({ t, has }: Words, kind: string): string =>
  has(`evidence.key.${kind}`) ? t(`evidence.key.${kind}`) : t('evidence.unknown');
