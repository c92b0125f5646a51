/**
 * How nodes and edges look: colour + line + glyph for every link, shape + two letters for every node. Green says
 * "different persons" and colour is never the only sign (interface, visual language; WCAG 1.4.1, 1.4.11).
 */
import type { StylesheetJson } from 'cytoscape';
import { DASHES, type Glyph, linkLook } from '../frame/link-look/index.ts';
import type { GraphEdge } from './facts.ts';

/** The colours a graph is drawn with, resolved from the tokens of the page. */
export interface Tokens {
  surface: string;
  ink: string;
  'ink-2': string;
  'line-strong': string;
  accent: string;
  raised: string;
  'link-yellow': string;
  'link-green': string;
  'link-red': string;
  'link-white': string;
}

/** Exports are always light: they leave the screen. The same values as in the frame's tokens. */
export const LIGHT: Tokens = {
  ...{ surface: '#ffffff', ink: '#161b22', 'ink-2': '#454f5d', 'line-strong': '#7b8594' },
  ...{ accent: '#1d4fc4', raised: '#ffffff' },
  ...{ 'link-yellow': '#c98500', 'link-green': '#00a878', 'link-red': '#b3001b', 'link-white': '#4f5a68' },
};
export const TOKEN_NAMES = Object.keys(LIGHT) as (keyof Tokens)[];

export interface EdgeLook {
  stroke: keyof Tokens;
  width: number;
  /** Width when seen from far, where no line styles are drawn. */
  farWidth: number;
  /** Name of the line style; null for a solid line. */
  dash: keyof typeof DASHES | null;
  glyph: Glyph | null;
  /** Drawn hollow: a casing around a core of the background. */
  cased: boolean;
  /** Decided by a person. */
  manual: boolean;
}

const STROKES = ['link-yellow', 'link-green', 'link-red', 'link-white'] as const;

const PLAIN = { dash: null, glyph: null, cased: false, manual: false } as const;

/** Weight of a match in three steps of width. */
export const MATCH_STEPS = [
  { from: 0, width: 1 },
  { from: 0.5, width: 2 },
  { from: 0.95, width: 3.5 },
] as const;

export function lookOf(
  edge: Pick<GraphEdge, 'kind' | 'colour' | 'redKind' | 'automatic' | 'probability'>,
): EdgeLook {
  const look = edge.colour === undefined ? undefined : linkLook(edge.colour, edge.redKind);
  return look === undefined ? plainLook(edge) : { ...look, manual: edge.automatic === false };
}

function plainLook({ kind, probability }: Pick<GraphEdge, 'kind' | 'probability'>): EdgeLook {
  const isMatch = kind === 'MATCHES' || kind === 'SAME_DOCUMENT';
  const step = MATCH_STEPS.findLast(({ from }) => (probability ?? 0.5) >= from) ?? MATCH_STEPS[0];
  const width = isMatch ? step.width : 0.75;
  return { ...PLAIN, stroke: 'line-strong', width, farWidth: width };
}

export const NODE_SIZE = 32;
/** Between a node and its name, in units of the scene: room for the ring of the focus. */
export const NAME_GAP = 8;
/** Smallest letters that are drawn, in pixels on the screen: from farther away names are left out. */
export const LEAST_LETTERS = 8;
export const LETTERS = 11;

/** Radius of the ring round the focused node, in pixels: outside of the thickest rim, and above the name. */
export const focusRadius = (zoom: number): number => (NODE_SIZE / 2 + 2.5) * zoom + 2.5;
/** Half the width of that ring with its light edge, in pixels. */
export const FOCUS_HALF_WIDTH = 3;

/** Shape by kind: an identity group is a ring round the ring of its identities. The size is constant: a degree never means suspicion. */
export const SHAPES = {
  GROUP: 'double-ellipse',
  IDENTITY: 'ellipse',
  DOCUMENT: 'round-rectangle',
  TEMPLATE: 'hexagon',
  RECORD: 'pentagon',
  LINK: 'diamond',
  WITHHELD: 'rhomboid',
  MORE: 'round-diamond',
} as const;
export type Shape = (typeof SHAPES)[keyof typeof SHAPES];
export const shapeOf = (kind: string): Shape => SHAPES[kind as keyof typeof SHAPES] ?? 'ellipse';

/**
 * The sheet for cytoscape. Widths and colours stand in the data of an element, not in functions; dashes only on edges of
 * class `near`, of which there are never more than the budget.
 */
export function sheetOf(tokens: Tokens): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)' as 'ellipse',
        width: NODE_SIZE,
        height: NODE_SIZE,
        'background-color': tokens.raised,
        'border-width': 1.5,
        'border-color': tokens['ink-2'],
        color: tokens.ink,
        'font-size': LETTERS,
        'font-family': 'Inter, system-ui, sans-serif',
        'text-valign': 'bottom',
        'text-margin-y': NAME_GAP,
        'text-max-width': '150px',
        'text-wrap': 'ellipsis',
        'text-background-color': tokens.surface,
        'text-background-opacity': 0.85,
        'text-background-padding': '1px',
        'min-zoomed-font-size': LEAST_LETTERS,
        'overlay-opacity': 0,
      },
    },
    { selector: 'node.double', style: { 'border-style': 'double', 'border-width': 5 } },
    { selector: 'node.named', style: { label: 'data(label)' } },
    { selector: 'node.quiet', style: { 'border-width': 1, 'border-color': tokens['line-strong'] } },
    { selector: 'node.pinned', style: { 'border-width': 3 } },
    { selector: 'node.path', style: { 'border-width': 3, 'border-color': tokens.accent } },
    {
      selector: 'node:selected',
      style: { 'border-width': 4, 'border-color': tokens.accent, 'background-color': tokens.surface },
    },
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        width: 'data(farWidth)' as unknown as number,
        'line-color': tokens['line-strong'],
        'overlay-opacity': 0,
      },
    },
    ...STROKES.map((name) => ({ selector: `edge.${name}`, style: { 'line-color': tokens[name] } })),
    { selector: 'edge.parallel', style: { 'curve-style': 'bezier', 'control-point-step-size': 36 } },
    { selector: 'edge.near', style: { width: 'data(width)' as unknown as number } },
    ...Object.entries(DASHES).map(([name, pattern]) => ({
      selector: `edge.near.${name}`,
      style: { 'line-style': 'dashed' as const, 'line-dash-pattern': pattern },
    })),
    {
      selector: 'edge.near.cased',
      style: {
        'line-color': tokens.surface,
        'line-outline-width': 1.5,
        'line-outline-color': tokens['link-white'],
      },
    },
    {
      selector: 'edge.path',
      style: { 'underlay-color': tokens.accent, 'underlay-opacity': 0.35, 'underlay-padding': 5 },
    },
    {
      selector: 'edge.weakest',
      style: { 'underlay-color': tokens.ink, 'underlay-opacity': 0.45, 'underlay-padding': 8 },
    },
    {
      selector: 'edge:selected',
      style: { 'underlay-color': tokens.accent, 'underlay-opacity': 0.5, 'underlay-padding': 6 },
    },
  ];
}
