/**
 * What a comparison found and why: every value here travels with its explanation.
 * Regulations (EU) 2019/817 Art 28, 30-33; Delegated Regulations (EU) 2023/332 and 2023/333 Annexes I and II.
 */

/** Outcome of comparing the biometrics of two identity groups (`docs/glossary.md`). */
export type BioOutcome = 'SAME' | 'DIFFERENT' | 'NONE' | 'INCOMPARABLE' | 'CONTRADICTORY';
/** Outcome of comparing identity data by the Annexes. UNDETERMINED: a category is absent, the rest is alike. */
export type IdentityOutcome = 'SAME' | 'SIMILAR' | 'UNDETERMINED' | 'DIFFERENT';
export type DocumentOutcome = 'SAME' | 'OTHER';

export type CategoryName = 'NAMES' | 'DATE_OF_BIRTH' | 'SEX' | 'NATIONALITY_PLACE';
/** MISSING is a level of its own: at least one side states nothing usable. */
export type CategoryOutcome = 'SAME' | 'SIMILAR' | 'MISSING' | 'DIFFERENT';

/** One rule that fired on one pair of fields. `a` and `b` keep the order of the call. */
export interface RuleFired {
  /** Stable id, such as `I.1`, `II.3.1(f)` or `II.3.2(a)`. */
  rule: string;
  /** Where the rule stands, such as `2023/332-333 Annex II 3.1(f)`. */
  article: string;
  /** The field compared: `FAMILY`, `GIVEN`, `FAMILY+GIVEN`, `DATE_OF_BIRTH`, `SEX`, `NATIONALITY`, `TOWN`, `COUNTRY_OF_BIRTH`. */
  field: string;
  a: { identityId: string; value: string };
  b: { identityId: string; value: string };
  /** Versioned table that the rule used, if any, such as `icao-9303-3-cyrillic`. */
  table?: string;
}

export interface CategoryVerdict {
  category: CategoryName;
  outcome: CategoryOutcome;
  rules: RuleFired[];
}

export interface IdentityVerdict {
  outcome: IdentityOutcome;
  /** True when data of a MISUSED identity is what makes the two sides alike. */
  misused: boolean;
  categories: CategoryVerdict[];
}

export interface DocumentVerdict {
  outcome: DocumentOutcome;
  /** Pairs of documents taken as the same, by index into the two lists of the call, with notes such as `COUNTRY_ABSENT`. */
  pairs: { a: number; b: number; notes: string[] }[];
}

export interface ModalityVerdict {
  modality: 'FINGER' | 'FACE';
  outcome: 'HIT' | 'REVIEW' | 'MISS' | 'INCOMPARABLE';
  /** Fused score of the modality in 0..1; absent when incomparable. Never leaves the service's own officers. */
  score?: number;
  threshold: number;
  engine: string;
}

export interface BioVerdict {
  outcome: BioOutcome;
  modalities: ModalityVerdict[];
  /** True when a score lies between the review and the hit threshold: DIFFERENT, with a discrepancy note. */
  review: boolean;
}

/** One bar of the waterfall of a score. Bits of all features and the prior sum to the total. */
export interface ScoredFeature {
  feature: string;
  /** Name of the comparison level reached; `missing` has 0 bits. */
  level: string;
  bits: number;
  a?: string;
  b?: string;
}

/** Fellegi-Sunter score of two identities: explains, ranks and searches, never colours. */
export interface MatchScore {
  bits: number;
  probability: number;
  features: ScoredFeature[];
  modelVersion: string;
}
