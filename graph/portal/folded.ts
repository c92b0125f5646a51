/** first form */
import type { Colour } from '../model/link.ts';
import type { FoldedKind, GraphNode } from './facts.ts';
import type { Sight } from './sight.ts';

export interface FoldedNode {
  id: string;
  kind: 'RECORD' | 'IDENTITY' | 'DOCUMENT' | 'TEMPLATE' | 'GROUP' | 'WITHHELD';
  systems: string[];
  [field: string]: unknown;
}
export interface FoldedEdge {
  key: string;
  kind: FoldedKind;
  from: string;
  to: string;
  words: string;
  bits?: number;
  probability?: number;
  colour?: Colour;
  visibility?: 'FULL' | 'NAMES_ONLY';
}
export interface FoldedOptions {
  kinds?: readonly FoldedKind[];
  colours?: readonly Colour[];
  systems?: readonly string[];
  minProbability?: number;
  after?: string;
  limit: number;
}
export function foldedNode(_node: GraphNode): FoldedNode {
  throw new Error('unfinished');
}
export async function expandFolded(
  _sight: Sight,
  _nodes: readonly GraphNode[],
  _options: FoldedOptions,
): Promise<Map<string, { found: { node: GraphNode; edge: FoldedEdge; at: string }[]; more: boolean }>> {
  throw new Error('unfinished');
}
export async function degreesOf(
  _sight: Sight,
  _node: GraphNode,
): Promise<{
  kinds: Record<string, number>;
  colours: Record<string, number>;
  systems: Record<string, number>;
  capped: boolean;
}> {
  throw new Error('unfinished');
}
export async function nodesAmong(
  _sight: Sight,
  _ids: readonly string[],
  _options: { stubs: boolean },
): Promise<{ nodes: FoldedNode[]; edges: FoldedEdge[] }> {
  throw new Error('unfinished');
}
export async function sampleChains(_sight: Sight): Promise<{ nodes: FoldedNode[]; edges: FoldedEdge[] }> {
  throw new Error('unfinished');
}
export async function findPath(
  _sight: Sight,
  _from: GraphNode,
  _to: GraphNode,
  _options: { maxLength: number; by: 'shortest' | 'strongest'; over: 'any' | 'person' },
): Promise<{
  path: { nodes: GraphNode[]; edges: FoldedEdge[] } | null;
  weakest: FoldedEdge | null;
  complete: boolean;
}> {
  throw new Error('unfinished');
}
export interface Suggestion {
  kind: 'NAME' | 'DOCUMENT' | 'REFERENCE';
  value: string;
  personId: string;
  systems: string[];
  detail?: string;
}
export async function suggest(_sight: Sight, _text: string): Promise<Suggestion[]> {
  throw new Error('unfinished');
}
export interface HistoryItem {
  id: string;
  at: string;
  kind: 'RECORD_VERSION' | 'LINK';
  event: string;
  words: string;
  system?: string;
  recordId?: string;
  version?: number;
  changed?: string[];
  linkId?: string;
  systems?: string[];
  colour?: Colour;
  colourBefore?: Colour;
  cause?: string;
  basis?: string;
}
export async function personHistory(
  _sight: Sight,
  _groupId: string,
  _page: { before: string | undefined; limit: number },
): Promise<{ items: HistoryItem[]; next: string | null } | undefined> {
  throw new Error('unfinished');
}
