/** The rows of the tables and of CSV: the same view that the canvas shows, in words. */
import type { Messages } from '../frame/index.tsx';
import type { GraphEdge, View } from '../graph-view/index.ts';
import { edgeWord, kindWord, nodeWords, titleOf } from './words.ts';

type Words = Pick<Messages, 't' | 'has' | 'number'>;

export interface NodeRow {
  id: string;
  name: string;
  kind: string;
  systems: string;
  /** What it states beside its name. */
  stated: string;
  links: number;
  marks: string;
}

export function nodeRows(words: Words, view: View): NodeRow[] {
  const links = new Map<string, number>();
  for (const { from, to } of view.edges) for (const id of [from, to]) links.set(id, (links.get(id) ?? 0) + 1);
  return view.nodes
    .filter(({ node }) => node.kind !== 'MORE')
    .map(({ id, node, pinned, folded, onPath }) => ({
      ...{
        id,
        name: titleOf(words, node),
        kind: kindWord(words, node.kind),
        systems: node.systems.join(' '),
      },
      stated: [node.dateOfBirth, node.docType, node.issuingCountry, node.recordKind]
        .filter((part) => part !== undefined)
        .join(' · '),
      links: links.get(id) ?? 0,
      marks: [
        ...(pinned ? [words.t('explorer.node.pinned')] : []),
        ...(folded > 0 ? [words.t('explorer.node.folded', { count: folded })] : []),
        ...(onPath ? [words.t('explorer.path.on')] : []),
      ].join(', '),
    }));
}

export interface EdgeRow {
  id: string;
  edge: GraphEdge;
  word: string;
  from: string;
  to: string;
  probability: number | undefined;
  /** Day in the user's zone, `YYYY-MM-DD`; empty where it is not known. */
  since: string;
  marks: string;
}

/** The day of a moment in the user's own zone, `YYYY-MM-DD`: it sorts, and a spreadsheet reads it. */
export function localDay(iso: string): string {
  const moment = new Date(iso);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

export function edgeRows(words: Words, view: View): EdgeRow[] {
  const byId = new Map(view.nodes.map(({ id, node }) => [id, node]));
  const name = (id: string) => {
    const node = byId.get(id);
    return node === undefined ? id : nodeWords(words, node);
  };
  return view.edges
    .filter(({ edge }) => edge.kind !== 'MORE')
    .map(({ key, edge, from, to, onPath, weakest }) => ({
      ...{ id: key, edge, word: edgeWord(words, edge), from: name(from), to: name(to) },
      ...{ probability: edge.probability, since: edge.since == null ? '' : localDay(edge.since) },
      marks: [
        ...(edge.automatic === false ? [words.t('frame.link.manual')] : []),
        ...(weakest ? [words.t('explorer.path.weakest-mark')] : onPath ? [words.t('explorer.path.on')] : []),
      ].join(', '),
    }));
}
