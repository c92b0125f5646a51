/** The canvas over the graph: kept in step with it, and painted only with what is in view. */
import type { Core, EdgeSingular } from 'cytoscape';
import { bubblesOf } from './bubbles.ts';
import { type Detail, NAME_BUDGET } from './detail.ts';
import { badgeOf } from './facts.ts';
import {
  type Badge,
  type Bubble,
  type Mark,
  paintBadges,
  paintBubbles,
  paintFocus,
  paintMarks,
} from './paint.ts';
import { along, type Line, signPlaces } from './sign-places.ts';
import { type EdgeLook, focusRadius, lookOf, NODE_SIZE, type Tokens } from './style.ts';
import type { View, VisibleEdge } from './visible.ts';

interface Content {
  view: View;
  near: readonly VisibleEdge[];
  detail: Detail;
  focus: string | undefined;
}

/** On the screen in pixels: below it a badge is not readable, above it a bubble hides more than it says. */
const LEAST_BADGE = 14;
const LARGEST_BUBBLE = 110;

export class Overlay {
  readonly #cy: Core;
  readonly #canvas: HTMLCanvasElement;
  #tokens: Tokens;
  #content: Content = {
    view: { nodes: [], edges: [], filtered: 0, hidden: 0 },
    near: [],
    detail: 'near',
    focus: undefined,
  };
  #bubbles: { view: View; list: Bubble[] } | undefined;
  #shares: { near: readonly VisibleEdge[]; scale: number; list: number[] } | undefined;
  readonly #paint = () => this.#draw();
  readonly #moved = () => {
    this.#shares = undefined;
  };

  constructor(cy: Core, canvas: HTMLCanvasElement, tokens: Tokens) {
    [this.#cy, this.#canvas, this.#tokens] = [cy, canvas, tokens];
    cy.on('render', this.#paint);
    cy.on('position', this.#moved);
  }

  set(content: Content): void {
    this.#content = content;
    this.#draw();
  }

  recolour(tokens: Tokens): void {
    this.#tokens = tokens;
    this.#draw();
  }

  destroy(): void {
    this.#cy.off('render', this.#paint);
    this.#cy.off('position', this.#moved);
  }

  #draw(): void {
    const { detail, focus } = this.#content;
    const context = this.#cleared();
    if (context === undefined) return;
    this.#canvas.dataset.detail = detail;
    if (detail === 'far') paintBubbles(context, this.#bubblesInView(), this.#tokens);
    else {
      const zoom = this.#cy.zoom();
      paintMarks(context, this.#marks(), Math.min(1, Math.max(0.45, zoom)), this.#tokens);
      if (NODE_SIZE * zoom >= LEAST_BADGE) paintBadges(context, this.#badges(), zoom, this.#tokens);
    }
    const place = focus === undefined ? undefined : this.#cy.getElementById(focus);
    if (place?.nonempty())
      paintFocus(
        context,
        place.isNode() ? place.renderedPosition() : (place as unknown as EdgeSingular).renderedMidpoint(),
        focusRadius(this.#cy.zoom()),
        this.#tokens,
      );
  }

  #cleared(): CanvasRenderingContext2D | undefined {
    const ratio = globalThis.devicePixelRatio;
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    const [pixels, lines] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (this.#canvas.width !== pixels) this.#canvas.width = pixels;
    if (this.#canvas.height !== lines) this.#canvas.height = lines;
    const context = this.#canvas.getContext('2d');
    if (context === null) return undefined;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    return context;
  }

  #isInView({ x, y }: { x: number; y: number }): boolean {
    return x > -40 && y > -40 && x < this.#cy.width() + 40 && y < this.#cy.height() + 40;
  }

  #marks(): Mark[] {
    const bent: Mark[] = [];
    const straight: { line: Line; look: EdgeLook }[] = [];
    for (const { key, from, to, edge, parallel } of this.#content.near) {
      const element = this.#cy.getElementById(key);
      if (element.empty()) continue;
      const look = lookOf(edge);
      if (parallel) bent.push({ ...element.renderedMidpoint(), look });
      else {
        const [a, b] = [this.#cy.getElementById(from), this.#cy.getElementById(to)];
        straight.push({ line: { from: a.renderedPosition(), to: b.renderedPosition() }, look });
      }
    }
    const shares = this.#sharesOf(straight.map(({ line }) => line));
    const marks = straight.map(({ line, look }, index) => ({ ...along(line, shares[index] ?? 0.5), look }));
    return [...bent, ...marks].filter((mark) => this.#isInView(mark));
  }

  /** Found anew when something has moved or the zoom has changed, not on every frame of a pan. */
  #sharesOf(lines: Line[]): number[] {
    const scale = this.#cy.zoom();
    const { near } = this.#content;
    if (this.#shares?.near !== near || this.#shares.scale !== scale)
      this.#shares = {
        ...{ near, scale },
        list: signPlaces(lines, {
          nodes: this.#cy.nodes().map((node) => node.renderedPosition()),
          ...{ scale, named: this.#cy.nodes('.named').nonempty() },
        }),
      };
    return this.#shares.list;
  }

  #badges(): Badge[] {
    const badges: Badge[] = [];
    for (const { id, node, pinned, folded } of this.#content.view.nodes) {
      const element = this.#cy.getElementById(id);
      if (element.empty()) continue;
      const place = element.renderedPosition();
      if (!this.#isInView(place)) continue;
      badges.push({ ...place, text: badgeOf(node), pinned, folded });
      if (badges.length >= NAME_BUDGET) break;
    }
    return badges;
  }

  #bubblesInView(): Bubble[] {
    const { view } = this.#content;
    if (this.#bubbles?.view !== view) {
      const placeOf = (id: string) => {
        const element = this.#cy.getElementById(id);
        return element.empty() ? undefined : element.position();
      };
      this.#bubbles = { view, list: bubblesOf(view, placeOf) };
    }
    const zoom = this.#cy.zoom();
    const pan = this.#cy.pan();
    return this.#bubbles.list
      .map((bubble) => ({
        ...bubble,
        ...{ x: bubble.x * zoom + pan.x, y: bubble.y * zoom + pan.y, radius: bubble.radius * zoom },
      }))
      .filter((bubble) => bubble.radius <= LARGEST_BUBBLE && this.#isInView(bubble));
  }
}
