/** Search, persons, exploring and explanations, as one viewer sees them: the reading side of the graph (Art 6-9, 26). */

export { degreesOf, nodesAmong } from './among.ts';
export { type KnownLink, type KnownPerson, personAsKnown } from './as-known.ts';
export {
  type ClusterChange,
  type ClusterView,
  clusterAround,
  clusterById,
  clusterChanges,
  followsClusters,
} from './cluster.ts';
export type { ConflictField } from './conflicts.ts';
export { type EdgeExplanation, explainEdge } from './explain.ts';
export { explainLink, type LinkExplanation } from './explain-link.ts';
export { explainPair, type PairExplanation } from './explain-pair.ts';
export {
  EDGE_KINDS,
  type EdgeKind,
  FOLDED_KINDS,
  type FoldedKind,
  type GraphNode,
  NODE_KINDS,
  type NodeKind,
} from './facts.ts';
export { expandFolded, foldedNode } from './folded.ts';
export { changesAround, graphAsKnown } from './graph-as-known.ts';
export { personHistory } from './history.ts';
export { linkAsKnown } from './link-as-known.ts';
export { expand, type Neighbours } from './neighbours.ts';
export { findPath, MAX_PATH_LENGTH, type PathAnswer } from './paths.ts';
export { type LinkView, type PersonView, readPerson } from './person.ts';
export { sampleChains } from './sample.ts';
export type { SceneOperation } from './scene-operations.ts';
export { Scenes } from './scenes.ts';
export {
  comparePositions,
  isSearchableNumber,
  type Position,
  type Question,
  type SearchHit,
  search,
} from './search.ts';
export { type ShownEdge, type ShownNode, shownNode } from './shown.ts';
export { Sight } from './sight.ts';
export { type Suggestion, suggest } from './suggest.ts';
export { warmPlans } from './warm.ts';
