/** The door of the graph view: scenes and their history, what is visible, and the components that draw it. */
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
export { GraphCanvas, type GraphHandle, type MenuAction, preloadGraph } from './GraphCanvas.tsx';
export * from './history.ts';
export type { LayoutTask } from './layout.ts';
export { layoutInThread } from './layout-thread.ts';
export type { Filter, Operation, Position, Scene, SceneEdge } from './scene.ts';
export { LIGHT, lookOf, MATCH_STEPS, NODE_SIZE, SHAPES, shapeOf } from './style.ts';
export { countsOf, neighboursOf, type View, type VisibleEdge, type VisibleNode, viewOf } from './visible.ts';
