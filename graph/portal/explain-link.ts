/**
 * What a link rests on: the comparisons of record pairs under it, as far as the viewer may see them, with rules, articles
 * and sentences (Regulation (EU) 2019/817 Art 26-28, 30-34).
 */
import type { Visibility } from '../access/index.ts';
import { pairSentences } from '../matching/explain/index.ts';
import type { BioVerdict, DocumentVerdict, IdentityVerdict } from '../model/evidence.ts';
import type { Colour } from '../model/link.ts';
import { type BiometricPart, both } from './explain.ts';
import type { GraphNode } from './facts.ts';
import { type ShownNode, shownNode } from './shown.ts';
import type { Sight } from './sight.ts';

export interface PairExplanation {
  key: string;
  records: [ShownNode, ShownNode];
  bio: { outcome: string; review: boolean; modalities: BiometricPart[] };
  identity: IdentityVerdict;
  document: { outcome: string; pairs: { numbers: string[]; notes: string[] }[] };
  misused: boolean;
  /** What the rule table gives for this pair alone; null for no link, and while it is covered. */
  colour: string | null;
  basis: string | null;
  /** The viewer is to judge first: colour, basis and sentences are told afterwards. */
  covered?: true;
  comparedAt: string;
  sentences: string[];
}

/** Of a link known by name only nothing but colour and systems is there. */
export interface LinkHead {
  id: string;
  kind: 'LINK';
  systems: string[];
  colour: Colour;
  visibility: 'FULL' | 'NAMES_ONLY';
  redKind?: string;
  basis?: string;
  since?: string;
  automatic?: boolean;
  cause?: string;
}

export interface LinkExplanation {
  link: LinkHead;
  pairs: PairExplanation[];
  /** Position of a next page; null at the end. */
  next: string | null;
}

interface ComparisonRow {
  key: string;
  bio: string;
  misused: boolean;
  colour: string | null;
  basis: string | null;
  explanation: string;
  versions: number[];
  at: string;
}

/**
 * The comparisons under a link, those between records that the viewer sees and whose matches it may see. Undefined
 * where the link is hidden, or where it is known by name only and none of its comparisons may be seen.
 */
export async function explainLink(
  sight: Sight,
  linkId: string,
  page: { after: string; limit: number },
): Promise<LinkExplanation | undefined> {
  const node = (await sight.nodes([{ id: linkId, kind: 'LINK' }])).get(linkId);
  if (node?.link === undefined || node.link === null) return undefined;
  const visibility = sight.linkVisibility(node.link);
  const pairs: PairExplanation[] = [];
  let { after } = page;
  for (let open = true; open && pairs.length <= page.limit; ) {
    const rows = await sight.run<ComparisonRow>('portal/comparisons-of-link', {
      linkId,
      after,
      limit: page.limit + 1,
    });
    pairs.push(...(await visiblePairs(sight, rows)));
    open = rows.length > page.limit;
    after = rows.at(-1)?.key ?? after;
  }
  if (visibility !== 'FULL' && pairs.length === 0) return undefined;
  const shown = pairs.slice(0, page.limit);
  return {
    link: linkHead(node, visibility),
    pairs: shown,
    next: pairs.length > page.limit ? (shown.at(-1)?.key ?? null) : null,
  };
}

function linkHead(node: GraphNode, visibility: Visibility): LinkHead {
  const { automatic, cause } = node.shown as { automatic: boolean; cause: string | null };
  const log = visibility === 'FULL' ? { automatic, ...(cause === null ? {} : { cause }) } : {};
  return { ...(shownNode(node, visibility) as unknown as LinkHead), ...log };
}

async function visiblePairs(sight: Sight, rows: readonly ComparisonRow[]): Promise<PairExplanation[]> {
  const ids = rows.map(({ key }) => key.split('|') as [string, string]);
  const seen = await sight.nodes(ids.flat().map((id) => ({ id, kind: 'RECORD' as const })));
  const open = rows.flatMap((row, index) => {
    const [a, b] = (ids[index] as [string, string]).map((id) => seen.get(id));
    return a === undefined || b === undefined ? [] : [{ row, a, b }];
  });
  const answers = await sight.matches(open);
  const visible = open.filter((_, index) => answers[index]);
  const covers = await sight.covers(visible);
  const documents = await citedDocuments(
    sight,
    visible.flatMap(({ a, b }) => [a.id, b.id]),
  );
  return visible.map(({ row, a, b }, index) => pairOf(row, a, b, documents, covers[index] === true));
}

type Cited = Map<string, { version: number; documents: { id: string; number: string }[] }>;

async function citedDocuments(sight: Sight, recordIds: string[]): Promise<Cited> {
  if (recordIds.length === 0) return new Map();
  const rows = await sight.run<{
    recordId: string;
    version: number;
    documents: { id: string; number: string }[];
  }>('portal/documents-of-records', { recordIds: [...new Set(recordIds)] });
  return new Map(rows.map((row) => [row.recordId, row]));
}

function pairOf(
  row: ComparisonRow,
  a: GraphNode,
  b: GraphNode,
  documents: Cited,
  covered: boolean,
): PairExplanation {
  const stored = JSON.parse(row.explanation) as {
    biometrics: BioVerdict;
    identity: IdentityVerdict;
    documents: DocumentVerdict;
  };
  const { outcome, review, modalities } = stored.biometrics;
  const pair = {
    key: row.key,
    records: both(a, b),
    bio: {
      ...{ outcome, review },
      modalities: modalities.map((one) => ({
        ...{ modality: one.modality, outcome: one.outcome, engine: one.engine, threshold: 'HIT' as const },
      })),
    },
    identity: stored.identity,
    document: {
      outcome: stored.documents.outcome,
      pairs: stored.documents.pairs.map((two) => ({
        numbers: numbersOf(row, [a.id, b.id], [two.a, two.b], documents),
        notes: two.notes,
      })),
    },
    ...{ misused: row.misused, comparedAt: row.at },
  };
  if (covered) return { ...pair, covered, colour: null, basis: null, sentences: [] };
  const { colour, basis } = row;
  return { ...pair, colour, basis, sentences: pairSentences({ ...pair, colour, basis }) };
}

/** Numbers of the documents compared; none where a record has another version by now. */
function numbersOf(
  row: ComparisonRow,
  ids: [string, string],
  indexes: [number, number],
  documents: Cited,
): string[] {
  const numbers = ids.map((id, side) => {
    const cited = documents.get(id);
    return cited?.version === row.versions[side]
      ? cited?.documents[indexes[side] as number]?.number
      : undefined;
  });
  return numbers.every((number) => number !== undefined) ? numbers : [];
}
