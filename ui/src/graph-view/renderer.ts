/**
 * What is asked of cytoscape's renderer beyond its public interface, in one place: both are fields that it reads on
 * every frame or event, and that its own WebGL mode replaces in the same way (3.34).
 */
import type { Core } from 'cytoscape';

interface Renderer {
  textureOnViewport: boolean;
  findNearestElements(x: number, y: number, interactive: boolean, touch: boolean): unknown[];
}
const rendererOf = (cy: Core) => (cy as unknown as { renderer(): Renderer }).renderer();

/** Past this many edges a moving view is drawn from a picture of itself: each frame anew takes longer than a frame lasts. */
const PICTURE_EDGES = 3_000;

export function suitSize(cy: Core, edges: number): void {
  rendererOf(cy).textureOnViewport = edges > PICTURE_EDGES;
}

/**
 * From very far a node is a few pixels: it would be hit by accident, and every move of the mouse would look for one among
 * all. Then nothing is hit, and a drag always moves the view.
 */
export function setTouchable(cy: Core, touchable: boolean): void {
  const renderer = rendererOf(cy);
  if (touchable) delete (renderer as Partial<Renderer>).findNearestElements;
  else renderer.findNearestElements = () => [];
}
