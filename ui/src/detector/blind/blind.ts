/**
 * Blind first, then reveal: whoever is to decide says what he or she sees before score, rule, strength and the links
 * around are shown, so that the machine's word cannot lead the officer's. Pure, but for the cases shown at once.
 */
import type { Link, OptionKind } from '../model.ts';

export const JUDGEMENTS = ['SAME', 'DIFFERENT', 'CANNOT_TELL'] as const;
export type Judgement = (typeof JUDGEMENTS)[number];

/** True where the link waits for a first judgement of an officer who may decide or look a second time. */
export const isBlind = (link: Link, step: 'PROPOSE' | 'SECOND_LOOK' | 'ADJUDICATION' | undefined): boolean =>
  link.colour === 'YELLOW' && link.judgement === null && (step === 'PROPOSE' || step === 'SECOND_LOOK');

const SAYING: Record<OptionKind, Judgement | undefined> = {
  ...{ WHITE: 'SAME', RED_MERGE: 'SAME', GREEN: 'DIFFERENT', RED_SPLIT: 'DIFFERENT', ERASE: undefined },
};

/** Whether a decision says another thing than the first judgement: then a second officer looks. */
export const differsFrom = (judgement: Judgement | undefined, option: OptionKind): boolean =>
  judgement !== undefined &&
  judgement !== 'CANNOT_TELL' &&
  SAYING[option] !== undefined &&
  SAYING[option] !== judgement;

/** Cases of this page that were shown at once; ids only. */
export const shownAtOnce = new Set<string>();
