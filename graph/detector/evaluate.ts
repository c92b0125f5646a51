/**
 * Compares two identity groups of different systems (Art 27(2)-(5), 28): one biometric verdict for the groups, one
 * identity and one document verdict for each pair of their records; the proposals are what the rule table folds.
 *
 * A record is the participant that the law compares: alias identities fill the alias fields of their record, so every
 * value of one record meets every value of the other (`docs/decisions/0003-proposal-per-record-pair.md`).
 */
import { type BiometricEngine, compareBiometrics } from '../biometrics/index.ts';
import { compareIdentityData, compareTravelDocuments } from '../matching/verdict/index.ts';
import type { BioVerdict, DocumentVerdict, IdentityVerdict } from '../model/evidence.ts';
import type { AutomaticColour, DetectorMode, Proposal } from '../model/link.ts';
import type { StoredRecord } from '../model/stored.ts';
import { automaticColour, foldProposals } from './colour.ts';

export interface EvaluatedProposal extends Proposal {
  /** Smaller record id, bar, larger record id. */
  key: string;
  from: StoredRecord;
  to: StoredRecord;
  colour: AutomaticColour;
  identity: IdentityVerdict;
  documents: DocumentVerdict;
}

export interface Evaluation {
  /** Smaller group id, bar, larger group id. */
  key: string;
  a: string;
  b: string;
  bio: BioVerdict;
  proposals: EvaluatedProposal[];
  /** The records that were compared, both sides; none where the pair is not compared. */
  records: readonly StoredRecord[];
  fold: AutomaticColour;
  /** Every record version that was looked at: equal fingerprints mean equal evidence. */
  fingerprint: string;
  /** False where fewer than two systems hold the data any more (Art 35). */
  held: boolean;
}

/** Unordered pair of ids as one key: the smaller id comes first. */
export const pairKey = (one: string, two: string) => (one < two ? `${one}|${two}` : `${two}|${one}`);

/**
 * Evaluates the group of `one` against the group of `two`; both hold at least one record and differ in system. Before the
 * start of operations nothing but the same biometric data makes a link (Art 69(1)).
 */
export function evaluateGroups(
  one: readonly StoredRecord[],
  two: readonly StoredRecord[],
  engines: readonly BiometricEngine[],
  mode: DetectorMode = 'OPERATION',
): Evaluation {
  const [left, right] =
    (one[0] as StoredRecord).groupId < (two[0] as StoredRecord).groupId ? [one, two] : [two, one];
  const a = (left[0] as StoredRecord).groupId;
  const b = (right[0] as StoredRecord).groupId;
  const bio = compareBiometrics(
    left.flatMap((record) => record.templates),
    right.flatMap((record) => record.templates),
    engines,
  );
  if (mode === 'TRANSITION' && bio.outcome !== 'SAME' && bio.outcome !== 'CONTRADICTORY')
    return { ...emptyEvaluation(a, b, [...left, ...right], true), bio };
  const proposals: EvaluatedProposal[] = [];
  for (const leftRecord of left)
    for (const rightRecord of right) {
      const [from, to] =
        leftRecord.id < rightRecord.id ? [leftRecord, rightRecord] : [rightRecord, leftRecord];
      const identity = compareIdentityData(from.identities, to.identities);
      const documents = compareTravelDocuments(from.documents, to.documents);
      const proposal = {
        bio: bio.outcome,
        id: identity.outcome,
        doc: documents.outcome,
        misused: identity.misused,
      };
      proposals.push({
        ...proposal,
        key: pairKey(from.id, to.id),
        from,
        to,
        colour: automaticColour(proposal),
        identity,
        documents,
      });
    }
  proposals.sort((x, y) => (x.key < y.key ? -1 : 1));
  const fold = foldProposals(proposals);
  const records = [...left, ...right];
  const fingerprint = fingerprintOf(records);
  return { key: pairKey(a, b), a, b, bio, proposals, records, fold, fingerprint, held: true };
}

/** What is found where a pair is not compared: a side holds no record that takes part, or both are of one system. */
export function emptyEvaluation(
  one: string,
  two: string,
  records: readonly StoredRecord[],
  held: boolean,
): Evaluation {
  const [a, b] = one < two ? [one, two] : [two, one];
  return {
    ...{ key: pairKey(a, b), a, b },
    bio: { outcome: 'NONE', modalities: [], review: false },
    proposals: [],
    records: [],
    fold: { colour: null },
    fingerprint: fingerprintOf(records),
    held,
  };
}

/**
 * Every record version of a pair of groups: equal fingerprints mean equal evidence. A record whose samples wait equals
 * nothing that was compared.
 */
export function fingerprintOf(
  records: readonly { id: string; version: number; revision?: number | null; waits?: boolean | null }[],
): string {
  return records
    .map(
      ({ id, version, revision, waits }) =>
        `${id}@${version}${revision ? `.${revision}` : ''}${waits ? '~' : ''}`,
    )
    .sort()
    .join(' ');
}

/**
 * True for a comparison that goes into the log though it gives no colour: identity data alike or nearly so (rows 10,
 * 14 and 16). Plain strangers leave nothing.
 */
export function isNotable(proposal: EvaluatedProposal): boolean {
  return (
    proposal.colour.colour !== null ||
    proposal.id !== 'DIFFERENT' ||
    proposal.bio === 'SAME' ||
    proposal.doc === 'SAME'
  );
}
