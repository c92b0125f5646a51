/** Values inside of sentences: what others wrote keeps its own direction, codes read from left to right in any text. */
import { type Messages, visible } from '../frame/index.tsx';

export type Words = Pick<Messages, 't' | 'has' | 'number'>;

/** A code such as `30(1)(a)` or a number with its sign (Unicode left-to-right isolate). */
export const code = (text: string): string => `\u2066${text}\u2069`;

/** A value of a record in quotation marks, its hidden signs shown (first strong isolate). */
export const quoted = ({ t }: Words, value: string): string =>
  t('evidence.quoted', { value: `\u2068${visible(value)}\u2069` });

/** Several short texts in a row. */
export const listed = ({ t }: Words, texts: readonly string[]): string =>
  texts.reduce((first, second) => (first === '' ? second : t('evidence.and-also', { first, second })), '');
