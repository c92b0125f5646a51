/** The door of the graph view: scenes and their history, what is visible, and the components that draw it. */
export { GraphCanvas, type GraphHandle, type MenuAction, preloadGraph } from './GraphCanvas.tsx';
export { layoutInThread } from './layout-thread.ts';
export * from './pure.ts';
