/** Nodes and edges of a view as cytoscape takes them, and what of them changes. */
import type { EdgeSingular, ElementDefinition, NodeSingular } from 'cytoscape';
import { lookOf, shapeOf } from './style.ts';
import type { VisibleEdge, VisibleNode } from './visible.ts';

interface Look {
  labels: boolean;
  label(node: VisibleNode): string;
}

export function nodeElement(node: VisibleNode, options: Look): ElementDefinition {
  return {
    ...{
      group: 'nodes',
      data: { id: node.id, ...nodeData(node, options) },
      classes: nodeClasses(node, options),
    },
    position: { ...(node.at as { x: number; y: number }) },
  };
}

const nodeData = (node: VisibleNode, { label }: Look) => ({
  ...{ label: label(node), shape: shapeOf(node.node.kind).replace('double-', '') },
});

const nodeClasses = ({ node, pinned, onPath }: VisibleNode, { labels }: Look): string[] => [
  ...(labels ? ['named'] : []),
  ...(node.kind === 'GROUP' ? ['double'] : []),
  ...(pinned ? ['pinned'] : []),
  ...(onPath ? ['path'] : []),
  ...(node.kind === 'GROUP' || node.kind === 'IDENTITY' ? [] : ['quiet']),
];

export const isSameNode = (a: VisibleNode, b: VisibleNode) =>
  a.node === b.node &&
  a.at === b.at &&
  a.pinned === b.pinned &&
  a.onPath === b.onPath &&
  a.folded === b.folded;
export const isSameEdge = (a: VisibleEdge, b: VisibleEdge) =>
  a.edge === b.edge && a.onPath === b.onPath && a.weakest === b.weakest && a.parallel === b.parallel;

export function changeNode(
  element: NodeSingular,
  before: VisibleNode,
  node: VisibleNode,
  options: Look,
): void {
  element.data(nodeData(node, options));
  element.classes(nodeClasses(node, options));
  if (before.at !== node.at) element.position({ ...(node.at as { x: number; y: number }) });
}

export function edgeElement(edge: VisibleEdge): ElementDefinition {
  return {
    ...{ group: 'edges', data: { id: edge.key, source: edge.from, target: edge.to, ...edgeData(edge) } },
    classes: edgeClasses(edge),
  };
}

function edgeData({ edge }: VisibleEdge) {
  const { width, farWidth } = lookOf(edge);
  return { width, farWidth };
}

function edgeClasses({ edge, onPath, weakest, parallel }: VisibleEdge): string[] {
  const { dash, cased, stroke } = lookOf(edge);
  return [
    stroke,
    ...(dash === null ? [] : [String(dash)]),
    ...(cased ? ['cased'] : []),
    ...(onPath ? ['path'] : []),
    ...(weakest ? ['weakest'] : []),
    ...(parallel ? ['parallel'] : []),
  ];
}

export function changeEdge(element: EdgeSingular, edge: VisibleEdge): void {
  const near = element.hasClass('near');
  element.data(edgeData(edge));
  element.classes([...edgeClasses(edge), ...(near ? ['near'] : [])]);
}
