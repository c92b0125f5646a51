/**
 * Where two texts differ, sign by sign as people see signs (grapheme clusters), so that an accent is never torn from
 * its letter. Texts that have little in common are not taken apart: marks everywhere would say nothing.
 */
import { diffArrays } from 'diff';

export interface Piece {
  text: string;
  /** True where the other side has something else, or nothing. */
  differs: boolean;
}
export interface Difference {
  a: Piece[];
  b: Piece[];
  /** What stands on either side at each place of difference. */
  changes: { a: string; b: string }[];
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const signsOf = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
const alike = (x: string, y: string) => x.normalize('NFC') === y.normalize('NFC');
const LITTLE_IN_COMMON = 0.5;

/** Undefined where the texts are the same, or too different to be laid over each other. */
export function differenceOf(a: string, b: string): Difference | undefined {
  const [signsA, signsB] = [signsOf(a), signsOf(b)];
  const parts = diffArrays(signsA, signsB, { comparator: alike });
  const kept = parts.reduce((sum, part) => (part.added || part.removed ? sum : sum + part.value.length), 0);
  if ((2 * kept) / (signsA.length + signsB.length) < LITTLE_IN_COMMON) return undefined;

  const difference: Difference = { a: [], b: [], changes: [] };
  let open: { a: string; b: string } | undefined;
  let atB = 0;
  for (const { value, added, removed } of parts) {
    const text = value.join('');
    if (!added && !removed) {
      difference.a.push({ text, differs: false });
      // The comparison gives one side's spelling; each side keeps its own.
      difference.b.push({ text: signsB.slice(atB, atB + value.length).join(''), differs: false });
      open = undefined;
    } else {
      if (open === undefined) {
        open = { a: '', b: '' };
        difference.changes.push(open);
      }
      const side = removed ? 'a' : 'b';
      open[side] += text;
      difference[side].push({ text, differs: true });
    }
    if (!removed) atB += value.length;
  }
  return difference.changes.length === 0 ? undefined : difference;
}

/** Share of signs that two texts have in common, in order: 1 for equal ones. */
function likeness(a: string, b: string): number {
  const [signsA, signsB] = [signsOf(a), signsOf(b)];
  const kept = diffArrays(signsA, signsB, { comparator: alike }).reduce(
    (sum, part) => (part.added || part.removed ? sum : sum + part.value.length),
    0,
  );
  return signsA.length + signsB.length === 0 ? 1 : (2 * kept) / (signsA.length + signsB.length);
}

/** The value of `others` that is most like `text`. */
export function nearest<Item>(
  text: string,
  others: readonly Item[],
  textOf: (item: Item) => string,
): Item | undefined {
  let best: { item: Item; likeness: number } | undefined;
  for (const item of others) {
    const like = likeness(text, textOf(item));
    if (best === undefined || like > best.likeness) best = { item, likeness: like };
  }
  return best?.item;
}
