/**
 * What can be decided on a link, as the service says: the options that the law allows, and for every other one why not,
 * with the article or the surrounding link that stands against it (Art 29(6), 31-33).
 */
import type { Link, OptionKind, Surroundings } from '../model.ts';

export interface Choice {
  option: OptionKind;
  open: boolean;
  /** Article that allows it, or that it fails. */
  article: string;
  /** Why it is not open: by law, because of the links around, or because neither of two officers has chosen it. */
  refusal?: { by: 'LAW'; matched?: true } | { by: 'CHAIN'; links: string[] } | { by: 'TWO' };
}

/** While a question of the decision bar is open, only the keys that it shows are on. */
export const LAYER = 'decision';

/** Article of the refusal of a red link that would rest on an absent field alone. */
export const ABSENCE = '37, 48(6)';

/**
 * `matched` stands with a refused green where the biometrics match: only then can that match be false.
 * @param among the two results of which a third officer chooses one; absent where all are asked for
 */
export function choicesOf(
  { options = [], proposals = [] }: Pick<Link, 'options' | 'proposals'>,
  preview: Surroundings['preview'] | undefined,
  among?: readonly OptionKind[],
): Choice[] {
  const matched = proposals.some(({ bio }) => bio === 'SAME');
  return options.map(({ option, lawful, basis = '', refusal }) => {
    if (!lawful)
      return {
        ...{ option, open: false, article: refusal?.article ?? '' },
        refusal: { by: 'LAW', ...(option === 'GREEN' && matched ? { matched } : {}) },
      };
    if (among !== undefined && !among.includes(option))
      return { option, open: false, article: '29(3)', refusal: { by: 'TWO' } };
    const chain = preview?.find((one) => one.option === option);
    if (chain !== undefined && !chain.consistent)
      return {
        ...{ option, open: false, article: '29(6)' },
        refusal: { by: 'CHAIN', links: chain.contradicting },
      };
    return { option, open: true, article: basis };
  });
}

/** What a choice may rest on beside the data that are compared. */
export const EVIDENCE = ['BIOMETRIC_COMPARISON', 'DOCUMENT_INSPECTION', 'HEARING_IN_PERSON'] as const;
export type EvidenceCode = (typeof EVIDENCE)[number];

/** Reasons that fit an option, in the order of the digits that choose them. */
export const REASONS = {
  WHITE: ['SAME_PERSON_LAWFUL_CHANGE', 'SAME_PERSON_DATA_ERROR', 'OTHER'],
  GREEN: ['DIFFERENT_PERSONS', 'OTHER'],
  RED_MERGE: ['SAME_PERSON_UNJUSTIFIED', 'OTHER'],
  RED_SPLIT: ['DIFFERENT_PERSONS_UNJUSTIFIED', 'OTHER'],
  ERASE: ['INCORRECT_LINK', 'OTHER'],
} as const satisfies Record<OptionKind, readonly string[]>;
export type ReasonCode = (typeof REASONS)[OptionKind][number];

const EXPLAINED = 15;

/**
 * Fewest letters of the reason: accusing somebody, erasing, and whatever is not on the list take words of one's own.
 */
export const fewestLetters = (option: OptionKind, reason: ReasonCode | undefined): number =>
  option.startsWith('RED') || option === 'ERASE' || reason === 'OTHER' ? EXPLAINED : 0;

/** An erased link cannot be decided anew, and nobody else confirms it: whoever erases says so once more. */
export const needsConfirmation = (option: string): boolean => option === 'ERASE';

/** A red link takes a second person (Art 32; design of this service). */
export const needsSecondPerson = (option: string): boolean => option.startsWith('RED');
