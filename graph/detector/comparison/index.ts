/**
 * What was compared under a link, for the person who has to judge it: both sides, identities field by field, documents,
 * biometrics, and the way of each pair of records to its colour. All of it is what the detector stored or what its own
 * rules say of the same data; values of records that the viewer may not see are left out (Art 21, 26).
 */
import type { Viewer } from '../../access/index.ts';
import { pairSentences } from '../../matching/explain/index.ts';
import type { BioVerdict, DocumentVerdict, IdentityVerdict } from '../../model/evidence.ts';
import type { Proposal } from '../../model/link.ts';
import type { Transaction } from '../../store/index.ts';
import type { LinkDetail } from '../link-detail.ts';
import { modelInUse } from '../models.ts';
import { type BiometricEvidence, biometricEvidence, type StoredHit } from './biometrics.ts';
import { type DocumentPair, documentPairs } from './documents.ts';
import { type ComparedPair, comparedPairs } from './pairs.ts';
import { type RulePath, rulePath } from './rule-path.ts';
import { type ComparedSide, type ComparedSides, readSides } from './sides.ts';

export type { ComparedDocument, ComparedRecord } from './sides.ts';

export interface LinkComparison {
  /** Scores, strengths and the machine's way to the colour are left out until the viewer has judged. */
  covered: boolean;
  outdated: boolean;
  withheld: boolean;
  sides: [ComparedSide, ComparedSide];
  /** Without score while they are covered. */
  pairs: (Omit<ComparedPair, 'score'> & Partial<Pick<ComparedPair, 'score'>>)[];
  truncated: boolean;
  documents: DocumentPair[];
  biometrics: BiometricEvidence;
  rulePath: RulePath[];
  sentences: string[];
}

interface StoredComparison extends Proposal {
  key: string;
  colour: string | null;
  basis: string | null;
  versions: number[];
  explanation: string;
}

interface Explanation {
  biometrics: BioVerdict;
  identity: IdentityVerdict;
  documents: DocumentVerdict;
}

const NOTHING: BioVerdict = { outcome: 'NONE', modalities: [], review: false };

/** Undefined where the link has lost a side meanwhile. The caller has asked whether the viewer may read the evidence. */
export async function compareLink(
  tx: Transaction,
  viewer: Viewer,
  link: LinkDetail,
  { takesPart, covered }: { takesPart: (system: string, recordKind: string) => boolean; covered: boolean },
): Promise<LinkComparison | undefined> {
  const sides = await readSides(tx, viewer, link, takesPart);
  if (sides === undefined) return undefined;
  const { a, b, outdated, withheld } = sides;
  const stored = await tx.run<StoredComparison>('detector/link-comparisons', { id: link.id });
  const hits = await tx.run<StoredHit>('detector/template-matches', { a: a.groupId, b: b.groupId });
  const [first] = stored;
  const verdict = first === undefined ? NOTHING : (JSON.parse(first.explanation) as Explanation).biometrics;
  const { pairs, truncated } = comparedPairs(a.identities, b.identities, await modelInUse(tx));
  const biometrics = biometricEvidence(verdict, sides, withheld ? [] : hits);
  const compared = {
    ...{ outdated, withheld, covered, sides: [a, b] as [ComparedSide, ComparedSide], truncated },
    documents: documentPairs(a.documents, b.documents),
  };
  if (covered)
    return {
      ...compared,
      pairs: pairs.map(withoutScore),
      biometrics: {
        ...biometrics,
        comparisons: biometrics.comparisons.map((one) => ({ ...one, strength: null })),
      },
      ...{ rulePath: [], sentences: [] },
    };
  return {
    ...{ ...compared, pairs, biometrics },
    rulePath: stored.map(rulePath),
    sentences: [...new Set(stored.flatMap((one) => sentencesOf(one, sides)))],
  };
}

const withoutScore = ({ score: _, rows, ...pair }: ComparedPair) => ({
  ...pair,
  rows: rows.map(({ bits: __, ...row }) => row),
});

/** Sentences quote what records state: those of pairs of which the viewer sees both records. */
function sentencesOf(stored: StoredComparison, { a, b }: ComparedSides): string[] {
  const ids = stored.key.split('|');
  const records = ids.map((id) => [...a.records, ...b.records].find((record) => record.id === id));
  if (records.includes(undefined)) return [];
  const { biometrics, identity, documents } = JSON.parse(stored.explanation) as Explanation;
  const { misused, colour, basis } = stored;
  const numbers = ids.map((id, side) => {
    // The comparison numbers the documents of the version that it saw.
    if (records[side]?.version !== stored.versions[side]) return [];
    const cited = [...a.documents, ...b.documents].filter((document) => document.recordId === id);
    return cited.map((document) => document.number);
  });
  const pairs = documents.pairs.map(({ a: i, b: j, notes }) => {
    const two = [numbers[0]?.[i], numbers[1]?.[j]];
    return { numbers: two.filter((number) => number !== undefined), notes };
  });
  return pairSentences({
    ...{ bio: biometrics, identity, misused, colour: colour ?? null, basis: basis ?? null },
    document: { outcome: documents.outcome, pairs },
  });
}
