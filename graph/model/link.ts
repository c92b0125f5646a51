/**
 * Multiple-identity links, their proposals and the decisions on them
 * (Regulation (EU) 2019/817 Art 28-36; state machine in `graph/detector/lifecycle.ts`).
 */
import type { BioOutcome, DocumentOutcome, IdentityOutcome } from './evidence.ts';

export type Colour = 'YELLOW' | 'WHITE' | 'GREEN' | 'RED';
/** A red link says one person (MERGE, Art 32(1)(a),(d)) or two persons (SPLIT, Art 32(1)(b),(c)). */
export type RedKind = 'MERGE' | 'SPLIT';
export type YellowCause = 'CRITERIA' | 'DISCREPANCY' | 'SURROUNDING' | 'MISUSED';

export interface Proposal {
  bio: BioOutcome;
  id: IdentityOutcome;
  doc: DocumentOutcome;
  misused: boolean;
}

/** What the rule table gives without a person: never green, red or a manual white. */
export type AutomaticColour =
  | { colour: 'WHITE'; basis: string }
  | { colour: 'YELLOW'; cause: YellowCause; basis?: string }
  | { colour: null };

export type OptionKind = 'WHITE' | 'GREEN' | 'RED_MERGE' | 'RED_SPLIT' | 'ERASE';

/** One thing that an officer may lawfully decide on a link, or may not and why. */
export interface LawfulOption {
  option: OptionKind;
  lawful: boolean;
  /** Basis of a lawful option, such as `31(1)(a)`. */
  basis?: string;
  /** Article and reason of a refusal. */
  refusal?: { article: string; reason: string };
}

/** OVERRULED: a second and a third officer decided otherwise. */
export type DecisionState = 'PROPOSED' | 'CONFIRMED' | 'WITHDRAWN' | 'OVERRULED';
/** Whom an open decision waits for: its proposer, a second officer, or a third one because the two differ. */
export type DecisionStage = 'GRACE' | 'SECOND_LOOK' | 'ADJUDICATION';

/** TRANSITION: before the start of operations, biometrics alone are compared and one unit verifies (Art 69). */
export type DetectorMode = 'OPERATION' | 'TRANSITION';
