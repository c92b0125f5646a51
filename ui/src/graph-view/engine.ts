/**
 * The one cytoscape instance of a canvas: takes what is to be shown, compares it with what stands, and changes only
 * that. Everything else of the interface knows scenes and views, never cytoscape.
 */
import cytoscape, { type Core, type EdgeSingular, type NodeSingular } from 'cytoscape';
import { BUBBLE_SIZE, type Choice, chooseDetail, difference, type Line } from './detail.ts';
import { changeEdge, changeNode, edgeElement, isSameEdge, isSameNode, nodeElement } from './elements.ts';
import { Overlay } from './overlay.ts';
import { setTouchable, suitSize } from './renderer.ts';
import type { Position } from './scene.ts';
import { NODE_SIZE, sheetOf, type Tokens } from './style.ts';
import type { View, VisibleEdge, VisibleNode } from './visible.ts';

export interface EngineEvents {
  select(ids: string[]): void;
  move(positions: Position[]): void;
  /** Opened by a double click. */
  open(id: string): void;
  menu(id: string): void;
  hover(id: string | undefined): void;
}

export interface ShowOptions {
  selection: ReadonlySet<string>;
  focus: string | undefined;
  patterns: boolean;
  labels: boolean;
  /** True: nodes cannot be dragged. */
  fixed: boolean;
  /** Text under a node. */
  label(node: VisibleNode): string;
}

/** Wait after the last step of panning or zooming, in milliseconds, before the level of detail is chosen anew. */
const SETTLE_MS = 60;
const FIT_PADDING = 48;

export class GraphEngine {
  readonly #cy: Core;
  readonly #events: EngineEvents;
  readonly #overlay: Overlay;
  #view: View = { nodes: [], edges: [], filtered: 0, hidden: 0 };
  #nodes = new Map<string, VisibleNode>();
  #edges = new Map<string, VisibleEdge>();
  #links: VisibleEdge[] = [];
  #choice: Choice = { detail: 'near', near: new Set() };
  #options: ShowOptions | undefined;
  readonly #watchers = new Set<() => void>();
  #quiet = false;
  /** True once the user has moved the view: from then on it is moved by nobody else. */
  #steered = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(container: HTMLElement, canvas: HTMLCanvasElement, tokens: Tokens, events: EngineEvents) {
    this.#events = events;
    this.#cy = cytoscape({
      container,
      style: sheetOf(tokens),
      ...{ minZoom: 0.02, maxZoom: 4, boxSelectionEnabled: true, selectionType: 'single' },
    });
    this.#overlay = new Overlay(this.#cy, canvas, tokens);
    this.#listen();
  }

  #listen(): void {
    const cy = this.#cy;
    let pending = false;
    cy.on('select unselect', () => {
      if (this.#quiet || pending) return;
      // A box selects one by one: told once.
      pending = true;
      queueMicrotask(() => {
        pending = false;
        this.#events.select(cy.$(':selected').map((one) => one.id()));
      });
    });
    cy.on('dragfreeon', 'node', () => {
      const moved = cy
        .nodes()
        .toArray()
        .filter((node) => {
          const at = this.#nodes.get(node.id())?.at;
          const { x, y } = node.position();
          return at !== undefined && (at.x !== x || at.y !== y);
        });
      if (moved.length === 0) return;
      this.#events.move(
        moved.map((node): Position => [node.id(), round(node.position().x), round(node.position().y)]),
      );
    });
    cy.on('dbltap', 'node', ({ target }) => this.#events.open((target as NodeSingular).id()));
    cy.on('cxttap', 'node, edge', ({ target }) => this.#events.menu((target as NodeSingular).id()));
    cy.on('mouseover', 'node', ({ target }) => this.#events.hover((target as NodeSingular).id()));
    cy.on('mouseout', 'node', () => this.#events.hover(undefined));
    cy.on('dragpan pinchzoom scrollzoom', () => {
      this.#steered = true;
    });
    cy.on('resize', () => {
      if (!this.#steered) this.fit();
    });
    cy.on('viewport resize', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#settle(), SETTLE_MS);
      for (const moved of this.#watchers) moved();
    });
  }

  /** Brings the canvas to a view. Nodes without a place wait until they have one. */
  show(view: View, options: ShowOptions): void {
    const cy = this.#cy;
    cy.autoungrabify(options.fixed);
    const first = this.#nodes.size === 0;
    const relabel = this.#options?.labels !== options.labels || this.#options.label !== options.label;
    const nodes = new Map(view.nodes.filter(({ at }) => at !== undefined).map((node) => [node.id, node]));
    const edges = new Map(
      view.edges.filter(({ from, to }) => nodes.has(from) && nodes.has(to)).map((edge) => [edge.key, edge]),
    );
    this.#options = options;
    this.#quiet = true;
    const fresh: cytoscape.ElementDefinition[] = [];
    cy.batch(() => {
      const gone = [
        ...[...this.#edges.values()].filter(({ key, from, to }) => {
          const now = edges.get(key);
          return now === undefined || now.from !== from || now.to !== to;
        }),
        ...[...this.#nodes.values()].filter(({ id }) => !nodes.has(id)),
      ];
      for (const one of gone) cy.getElementById('key' in one ? one.key : one.id).remove();
      for (const node of nodes.values()) {
        const before = this.#nodes.get(node.id);
        if (before === undefined) fresh.push(nodeElement(node, options));
        else if (!isSameNode(before, node) || relabel)
          changeNode(cy.getElementById(node.id), before, node, options);
      }
      for (const edge of edges.values()) {
        const before = this.#edges.get(edge.key);
        if (before === undefined || before.from !== edge.from || before.to !== edge.to)
          fresh.push(edgeElement(edge));
        else if (!isSameEdge(before, edge)) changeEdge(cy.getElementById(edge.key), edge);
      }
      if (fresh.length > 0) cy.add(fresh);
      for (const one of cy.$(':selected')) if (!options.selection.has(one.id())) one.unselect();
      for (const id of options.selection) cy.getElementById(id).select();
    });
    this.#quiet = false;
    [this.#view, this.#nodes, this.#edges] = [view, nodes, edges];
    suitSize(cy, edges.size);
    this.#links = [...edges.values()].filter(({ edge }) => edge.colour !== undefined);
    // Removed and re-added edges have lost their class.
    this.#choice = { ...this.#choice, near: new Set([...this.#choice.near].filter((key) => this.#has(key))) };
    if (first && nodes.size > 0) cy.one('render', () => performance.mark('graph-shown'));
    if (first ? nodes.size > 0 : !this.#steered && this.#isOutside(fresh)) this.fit();
    this.#settle();
  }

  #isOutside(elements: readonly cytoscape.ElementDefinition[]): boolean {
    const { x1, y1, x2, y2 } = this.#cy.extent();
    return elements.some(
      ({ position }) =>
        position !== undefined && (position.x < x1 || position.x > x2 || position.y < y1 || position.y > y2),
    );
  }

  #has(key: string): boolean {
    return this.#cy.getElementById(key).hasClass('near');
  }

  /** Chooses the level of detail for what is in view now. */
  #settle(): void {
    const cy = this.#cy;
    if (cy.destroyed()) return;
    const { x1, y1, x2, y2 } = cy.extent();
    const size = NODE_SIZE * cy.zoom();
    const patterns = this.#options?.patterns ?? false;
    const lines = size < BUBBLE_SIZE && !patterns ? [] : this.#lines();
    const choice = chooseDetail(lines, { x1, y1, x2, y2 }, size, patterns);
    const { on, off } = difference(this.#choice.near, choice.near);
    if (on.length + off.length > 0)
      cy.batch(() => {
        for (const key of off) cy.getElementById(key).removeClass('near');
        for (const key of on) cy.getElementById(key).addClass('near');
      });
    this.#choice = choice;
    setTouchable(cy, choice.detail !== 'far');
    this.#overlay.set({
      ...{ view: this.#view, near: this.#links.filter(({ key }) => choice.near.has(key)) },
      ...{ detail: choice.detail, focus: this.#options?.focus },
    });
  }

  #lines(): Line[] {
    return this.#links.map(({ key, from, to }) => {
      const [a, b] = [this.#cy.getElementById(from).position(), this.#cy.getElementById(to).position()];
      return { key, x1: a.x, y1: a.y, x2: b.x, y2: b.y };
    });
  }

  recolour(tokens: Tokens): void {
    this.#cy.style(sheetOf(tokens));
    this.#overlay.recolour(tokens);
  }

  fit(ids?: readonly string[]): void {
    const chosen = new Set(ids);
    const all = this.#cy.elements();
    const wanted = ids === undefined ? all : all.filter((one) => chosen.has(one.id()));
    if (wanted.length === 0) return;
    this.#cy.fit(wanted, FIT_PADDING);
    // One node alone is not blown up to the whole window.
    if (this.#cy.zoom() > 1.5) {
      this.#cy.zoom(1.5);
      this.#cy.center(wanted);
    }
  }

  zoomBy(factor: number): void {
    const cy = this.#cy;
    this.#steered = true;
    cy.zoom({
      ...{ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } },
    });
  }

  /** Moves the view just so far that a node is in it. */
  reveal(id: string): void {
    const place = this.placeOf(id);
    if (place === undefined) return;
    const cy = this.#cy;
    const margin = 60;
    const dx = Math.max(margin - place.x, 0) + Math.min(cy.width() - margin - place.x, 0);
    const dy = Math.max(margin - place.y, 0) + Math.min(cy.height() - margin - place.y, 0);
    if (dx === 0 && dy === 0) return;
    this.#steered = true;
    cy.panBy({ x: dx, y: dy });
  }

  panTo(x: number, y: number): void {
    const cy = this.#cy;
    this.#steered = true;
    const zoom = cy.zoom();
    cy.pan({ x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom });
  }

  /** Place on the screen, in pixels from the corner of the canvas; of an edge its middle. */
  placeOf(id: string): { x: number; y: number } | undefined {
    const element = this.#cy.getElementById(id);
    if (element.empty()) return undefined;
    return element.isNode() ? element.renderedPosition() : (element as EdgeSingular).renderedMidpoint();
  }

  /** Calls `moved` whenever the view is moved or zoomed. */
  watch(moved: () => void): () => void {
    this.#watchers.add(moved);
    return () => this.#watchers.delete(moved);
  }

  /** What is in view, in the units of the scene. */
  extent() {
    return this.#cy.extent();
  }

  state() {
    const cy = this.#cy;
    return {
      ...{ zoom: cy.zoom(), detail: this.#choice.detail, near: this.#choice.near.size },
      // Counted on the canvas itself, not on what was asked of it.
      dashed: cy.edges('.near').filter((edge) => edge.style('line-style') === 'dashed').length,
      ...{ nodes: cy.nodes().length, edges: cy.edges().length },
    };
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#overlay.destroy();
    this.#cy.destroy();
  }
}

const round = (value: number) => Math.round(value * 10) / 10;
