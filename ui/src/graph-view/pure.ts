/** The part of the graph view that needs no page: for drawing, exporting and tests. */
export {
  badgeOf,
  colourCode,
  type Facts,
  type GraphEdge,
  type GraphNode,
  NO_FACTS,
  nameOf,
  withFacts,
} from './facts.ts';
export { placeQuickly } from './free-places.ts';
export * from './history.ts';
export type { Filter, Operation, Position, Scene, SceneEdge } from './scene.ts';
export { SHAPE_PATHS } from './shapes.ts';
export { along, signPlaces } from './sign-places.ts';
export { type EdgeLook, LIGHT, lookOf, NODE_SIZE, shapeOf } from './style.ts';
export {
  countsOf,
  linksOf,
  neighboursOf,
  type View,
  type VisibleEdge,
  type VisibleNode,
  viewOf,
} from './visible.ts';
export { weakestOf } from './weakest.ts';
