/** Travel documents of both sides: those that are the same, those with one number that are not, and the rest alone. */
import { candidateDocumentKey, compareTravelDocuments } from '../../matching/verdict/index.ts';
import type { ComparedDocument } from './sides.ts';

export interface DocumentPair {
  verdict: 'SAME' | 'OTHER';
  a: ComparedDocument | null;
  b: ComparedDocument | null;
  notes: string[];
  /** Days on which both are valid; absent where one states no validity or they do not meet. */
  overlap?: { from: string; to: string };
}

export function documentPairs(
  a: readonly ComparedDocument[],
  b: readonly ComparedDocument[],
): DocumentPair[] {
  const same = compareTravelDocuments([...a], [...b]).pairs.map(({ a: i, b: j, notes }): DocumentPair => {
    const [x, y] = [a[i] as ComparedDocument, b[j] as ComparedDocument];
    return { verdict: 'SAME', a: x, b: y, notes, ...overlapOf(x, y) };
  });
  const paired = new Set(same.flatMap((pair) => [pair.a?.id, pair.b?.id]));
  const alone = (document: ComparedDocument) => !paired.has(document.id);
  const near = a.filter(alone).flatMap((x): DocumentPair[] => {
    const key = candidateDocumentKey(x.number);
    const twins = b.filter((y) => alone(y) && key !== '' && candidateDocumentKey(y.number) === key);
    return twins.map((y) => ({ verdict: 'OTHER', a: x, b: y, notes: ['SAME_NUMBER_OTHER_DOCUMENT'] }));
  });
  for (const pair of near) for (const one of [pair.a, pair.b]) if (one !== null) paired.add(one.id);
  return [
    ...same,
    ...near,
    ...a.filter(alone).map((x): DocumentPair => ({ verdict: 'OTHER', a: x, b: null, notes: [] })),
    ...b.filter(alone).map((y): DocumentPair => ({ verdict: 'OTHER', a: null, b: y, notes: [] })),
  ];
}

function overlapOf(x: ComparedDocument, y: ComparedDocument): { overlap?: { from: string; to: string } } {
  const [from] = [x.issueDate, y.issueDate].sort().reverse();
  const [to] = [x.expiryDate, y.expiryDate].sort();
  const complete = [x, y].every((one) => one.issueDate !== undefined && one.expiryDate !== undefined);
  return complete && from !== undefined && to !== undefined && from <= to ? { overlap: { from, to } } : {};
}
