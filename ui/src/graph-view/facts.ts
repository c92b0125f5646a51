/**
 * What the service says about the ids of a scene: asked for by the reader's own rights, kept apart from the log. A link
 * between two identity groups is one edge here; a link that the reader knows by name only ends in a WITHHELD node
 * (Regulation (EU) 2019/817 Art 26(2)).
 */
export interface GraphNode {
  id: string;
  kind: string;
  systems: string[];
  names?: string[] | undefined;
  label?: string | undefined;
  reference?: string | undefined;
  number?: string | undefined;
  modality?: string | undefined;
  finger?: string | undefined;
  dateOfBirth?: string | undefined;
  docType?: string | undefined;
  issuingCountry?: string | undefined;
  recordKind?: string | undefined;
  [field: string]: unknown;
}

export interface GraphEdge {
  key: string;
  kind: string;
  from: string;
  to: string;
  /** A sentence of the service, in English. */
  words: string;
  bits?: number | undefined;
  probability?: number | undefined;
  colour?: string | undefined;
  redKind?: string | null | undefined;
  automatic?: boolean | undefined;
  basis?: string | null | undefined;
  cause?: string | null | undefined;
  visibility?: string | undefined;
  since?: string | null | undefined;
}

export interface Facts {
  nodes: ReadonlyMap<string, GraphNode>;
  edges: ReadonlyMap<string, GraphEdge>;
}
export const NO_FACTS: Facts = { nodes: new Map(), edges: new Map() };

/** The same facts with newer ones over them. */
export function withFacts(
  facts: Facts,
  { nodes = [], edges = [] }: { nodes?: readonly GraphNode[]; edges?: readonly GraphEdge[] },
): Facts {
  return {
    nodes: new Map([...facts.nodes, ...nodes.map((node): [string, GraphNode] => [node.id, node])]),
    edges: new Map([...facts.edges, ...edges.map((edge): [string, GraphEdge] => [edge.key, edge])]),
  };
}

/** What a node states that names it best, of a name all its parts; empty where it states nothing: then its kind and system name it. */
export function nameOf(node: GraphNode): string {
  return node.names?.join(' ') ?? node.number ?? node.reference ?? node.label ?? node.finger ?? '';
}

/** Two letters that stand on a node for its system; legend and lists have the whole name. */
const BADGES: Record<string, string> = {
  ...{ SIS: 'SI', VIS: 'VI', EES: 'EE', ETIAS: 'ET', EURODAC: 'ED', ECRIS_TCN: 'EC' },
};
export function badgeOf({ systems, kind }: Pick<GraphNode, 'systems' | 'kind'>): string {
  if (kind === 'MORE') return '+';
  const [system] = systems;
  return system === undefined ? '' : (BADGES[system] ?? system.slice(0, 2));
}

/** Code of a link's colour as the legend lists it: red is one of three, since its kind may be withheld. */
export function colourCode({ colour, redKind }: Pick<GraphEdge, 'colour' | 'redKind'>): string | undefined {
  if (colour === undefined) return undefined;
  return colour === 'RED' && redKind != null ? `RED_${redKind}` : colour;
}
