/** Nodes and edges in words, in the language of the page; what others wrote stands with its hidden signs shown. */
import { linkWordKey, type Messages, visible } from '../frame/index.tsx';
import { type GraphEdge, type GraphNode, nameOf, neighboursOf, type View } from '../graph-view/index.ts';

type Words = Pick<Messages, 't' | 'has' | 'number'>;

/** Neighbours named one by one in a description. */
const NAMED = 8;

export const kindWord = ({ t, has }: Words, kind: string): string =>
  has(`explorer.kind.${kind}`) ? t(`explorer.kind.${kind}`) : kind;

/** What stands under a node, and names it in lists. */
export function titleOf(words: Words, node: GraphNode): string {
  if (node.kind === 'MORE') return node.label ?? '';
  const name = nameOf(node);
  if (name !== '') return visible(name);
  if (node.kind === 'TEMPLATE') return words.t(`explorer.modality.${node.modality ?? 'OTHER'}`);
  return kindWord(words, node.kind);
}

/** "Anna Kovač, identity in VIS". */
export function nodeWords(words: Words, node: GraphNode): string {
  const { t } = words;
  const values = {
    name: titleOf(words, node),
    kind: kindWord(words, node.kind),
    system: node.systems.join(', '),
  };
  return t(node.systems.length === 0 ? 'explorer.node.bare' : 'explorer.node', values);
}

export function edgeWord(words: Words, edge: GraphEdge): string {
  if (edge.colour !== undefined)
    return words.t(linkWordKey({ colour: edge.colour as 'RED', redKind: edge.redKind ?? null }));
  return kindWord(words, edge.kind);
}

/** A node with its neighbours, each with the links between: what a canvas shows, said. */
export function describe(words: Words, view: View, id: string): string {
  const node = view.nodes.find((one) => one.id === id);
  if (node === undefined) return '';
  const around = neighboursOf(view, id);
  const byId = new Map(view.nodes.map((one) => [one.id, one.node]));
  const named = [...around].slice(0, NAMED).flatMap(([other, edges]) => {
    const far = byId.get(other);
    if (far === undefined) return [];
    return words.t('explorer.node.link', {
      link: edges.map(({ edge }) => edgeWord(words, edge)).join(', '),
      other: nodeWords(words, far),
    });
  });
  return [
    nodeWords(words, node.node),
    ...(node.pinned ? [words.t('explorer.node.pinned')] : []),
    ...(node.folded > 0 ? [words.t('explorer.node.folded', { count: node.folded })] : []),
    words.t('explorer.node.links', { count: around.size }),
    ...named,
  ].join('. ');
}
