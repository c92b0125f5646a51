/** Weights of a score in words: every bar with what was compared, how near it is and what it weighs, in bits. */
import { levelWords } from './levels.ts';
import { code, listed, quoted, type Words } from './marks.ts';

export interface Feature {
  /** Name of what was compared, such as `date of birth`. */
  feature: string;
  level: string;
  bits: number;
  /** What the two sides state; absent where a side states nothing. */
  a?: string | undefined;
  b?: string | undefined;
}
export interface Scored {
  bits: number;
  /** 0 to 1, made by the service: charts and sentences show this one number. */
  probability: number;
  features: readonly Feature[];
}

/** `+3.4` or `−0.5`, the same in every text direction. */
export const signedBits = ({ number }: Words, bits: number): string =>
  code(`${bits < 0 ? '−' : '+'}${number(Math.abs(bits), 1)}`);

/** Beyond these one digit after the point would say 0 or 100 %. */
const [MOST, LEAST] = [99.9, 0.1];

/** A probability, 0 to 1, in percent without the sign; never 0 or 100, since no score makes certain. */
export function percentWords({ t, number }: Words, probability: number): string {
  const percent = probability * 100;
  if (percent > MOST) return t('evidence.percent.above', { percent: number(MOST, 1) });
  if (percent < LEAST) return t('evidence.percent.below', { percent: number(LEAST, 1) });
  return number(percent, 1);
}

export function featureName({ t, has }: Words, feature: string): string {
  const key = `evidence.feature.${feature.replace(/[^a-z]+/g, '-')}`;
  return has(key) ? t(key) : t('evidence.unknown');
}

export function featureSentence(words: Words, { feature, level, bits, a, b }: Feature): string {
  const { t } = words;
  const values = {
    ...{ feature: featureName(words, feature), level: levelWords(words, level) },
    bits: signedBits(words, bits),
  };
  if (feature === 'limit') return t('evidence.score.guard', values);
  if (feature === 'calibration') return t('evidence.score.calibration', values);
  if (feature === 'other explanations')
    return t(bits > 0 ? 'evidence.score.no-others' : 'evidence.score.others', values);
  if (level === 'missing') return t('evidence.score.missing', values);
  const weight = bits === 0 ? 'none' : bits > 0 ? 'for' : 'against';
  const all = { ...values, weight: t(`evidence.weight.${weight}`, values) };
  return a === undefined || b === undefined
    ? t('evidence.score.bare', all)
    : t('evidence.score.both', { ...all, a: quoted(words, a), b: quoted(words, b) });
}

const NAMED = 2;

export function scoreSentence(words: Words, { bits, probability, features }: Scored): string {
  const { t } = words;
  const strongest = [...features]
    .filter((one) => one.bits !== 0)
    .sort((x, y) => Math.abs(y.bits) - Math.abs(x.bits))
    .slice(0, NAMED)
    .map((one) =>
      t('evidence.score.part', {
        ...{ feature: featureName(words, one.feature), level: levelWords(words, one.level) },
        bits: signedBits(words, one.bits),
      }),
    );
  return t('evidence.score', {
    ...{ bits: signedBits(words, bits), percent: percentWords(words, probability) },
    strongest:
      strongest.length === 0 ? '' : t('evidence.score.strongest', { what: listed(words, strongest) }),
  });
}
