/**
 * The operations of which a scene is the log. Ids, positions and codes only: what the nodes say is asked for by each
 * reader under their own rights.
 */
import type { Colour } from '../model/link.ts';
import type { FoldedKind } from './facts.ts';

export interface SceneEdge {
  key: string;
  kind: FoldedKind;
  from: string;
  to: string;
}

/** Node id, x, y. */
export type ScenePosition = [id: string, x: number, y: number];

export type SceneOperation = { at?: string; label?: string } & (
  | { op: 'add'; nodes: string[]; edges: SceneEdge[] }
  | { op: 'remove' | 'pin' | 'unpin' | 'hide' | 'show'; nodes: string[] }
  | { op: 'move' | 'layout'; positions: ScenePosition[] }
  | {
      op: 'filter';
      /** What is switched off. */
      filter: { colours?: Colour[]; kinds?: string[]; systems?: string[]; minProbability?: number };
    }
  | { op: 'collapse' | 'expand-group'; group: string }
  | {
      op: 'path';
      nodes: string[];
      edges: string[];
      /** Key of the edge that the path stands or falls with; absent when the search named none. */
      weakest?: string;
      /** False when the search met a limit, so that there may be another path. */
      complete?: boolean;
    }
  | { op: 'style'; patterns?: boolean; labels?: boolean }
  /** The scene as known on a date (ISO 8601); null: as it is now. */
  | { op: 'time'; date: string | null }
);

/** Ids of all nodes that an operation names, stubs included; ends of edges as well. */
export function nodesOf(operation: SceneOperation): string[] {
  switch (operation.op) {
    case 'add':
      return [...operation.nodes, ...operation.edges.flatMap((edge) => [edge.from, edge.to])];
    case 'move':
    case 'layout':
      return operation.positions.map(([id]) => id);
    case 'collapse':
    case 'expand-group':
      return [operation.group];
    case 'filter':
    case 'style':
    case 'time':
      return [];
    default:
      return operation.nodes;
  }
}

/** What may be seen of a scene. */
export interface SceneSight {
  node(id: string): boolean;
  edge(edge: SceneEdge): boolean;
  key(key: string): boolean;
}

/** The operation without what is not seen; undefined when nothing of it is left. */
export function cutOperation(operation: SceneOperation, sees: SceneSight): SceneOperation | undefined {
  switch (operation.op) {
    case 'add': {
      const nodes = operation.nodes.filter(sees.node);
      const edges = operation.edges.filter(sees.edge);
      return nodes.length + edges.length === 0 ? undefined : { ...operation, nodes, edges };
    }
    case 'move':
    case 'layout': {
      const positions = operation.positions.filter(([id]) => sees.node(id));
      return positions.length === 0 ? undefined : { ...operation, positions };
    }
    case 'collapse':
    case 'expand-group':
      return sees.node(operation.group) ? operation : undefined;
    case 'filter':
    case 'style':
    case 'time':
      return operation;
    case 'path': {
      const nodes = operation.nodes.filter(sees.node);
      const edges = operation.edges.filter(sees.key);
      if (nodes.length === 0) return undefined;
      const { weakest, ...path } = operation;
      const named = weakest !== undefined && edges.includes(weakest) ? { weakest } : {};
      return { ...path, nodes, edges, ...named };
    }
    default: {
      const nodes = operation.nodes.filter(sees.node);
      return nodes.length === 0 ? undefined : { ...operation, nodes };
    }
  }
}
