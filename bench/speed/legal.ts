/**
 * Legal candidates of the index against brute force: every pair of records of two systems that the verdict calls the same
 * by identity data or by document must be among them. Identity data of two birth dates are never the same, so only pairs
 * that state one date are put to the verdict; documents are compared for every pair.
 */
import { MemoryCandidateIndex } from '../../graph/matching/candidates/index.ts';
import {
  candidateDocumentKey,
  compareIdentityData,
  compareTravelDocuments,
  legalKeys,
} from '../../graph/matching/verdict/index.ts';
import type { StoredRecord } from '../../graph/model/stored.ts';

export interface LegalFigures {
  records: number;
  pairsCompared: number;
  /** Pairs that the verdict calls the same. */
  same: number;
  /** Of these, missing among the candidates: 0 or the law is broken. */
  missing: number;
}

export async function measureLegal(records: readonly StoredRecord[]): Promise<LegalFigures> {
  const index = new MemoryCandidateIndex({ legalKeys, documentKey: candidateDocumentKey });
  await index.apply(records.map((record) => ({ record })));
  const answers = await index.find(records);
  const legal = answers.map(({ legal: found }) => new Set(found.map(({ recordId }) => recordId)));
  const figures: LegalFigures = { records: records.length, pairsCompared: 0, same: 0, missing: 0 };
  for (const [at, one] of records.entries()) {
    for (const two of records.slice(at + 1)) {
      if (one.system === two.system) continue;
      figures.pairsCompared += 1;
      if (!isSame(one, two)) continue;
      figures.same += 1;
      if (legal[at]?.has(two.id) !== true) figures.missing += 1;
    }
  }
  return figures;
}

function isSame(one: StoredRecord, two: StoredRecord): boolean {
  const date = (record: StoredRecord) => record.identities[0]?.dateOfBirth?.value;
  if (
    one.documents.length > 0 &&
    two.documents.length > 0 &&
    compareTravelDocuments(one.documents, two.documents).outcome === 'SAME'
  )
    return true;
  return date(one) === date(two) && compareIdentityData(one.identities, two.identities).outcome === 'SAME';
}
