/**
 * Places of the identity groups around a link, on a closed curve: its two sides on top, the groups behind either side
 * further down on that side, those that touch both at the bottom. On a curve no three places lie on one line, so no link
 * runs through a group that it does not touch. The same chain always looks the same. Pure.
 */
import type { Surroundings } from '../model.ts';

export interface Point {
  x: number;
  y: number;
}
export interface ChainLayout {
  /** By group. */
  places: Map<string, Point>;
  /** Where the sign of a link stands on its line, by link. */
  signs: Map<string, Point>;
  width: number;
  height: number;
}

/** Radii and distances in the units of the picture. */
export const GROUP = 20;
export const SIGN = 9;
const MARGIN = 44;
/** From a group to the next one: room for a sign between them. */
const NEXT = 88;
/** From a group to the lines of others: room for their signs. */
const CLEAR = GROUP + SIGN + 3;
/** Groups up to which every line keeps clear of every other group; more would make the picture too small to read. */
const MOST_CLEAR = 16;
/** The picture is wider than high. Stretching never brings a line nearer to a place. */
const STRETCH = 1.4;

export function layoutOf({ groups, links }: Pick<Surroundings, 'groups' | 'links'>): ChainLayout {
  const places = placesOf({ groups, links });
  const [left, top] = [least(places, 'x') - MARGIN, least(places, 'y') - MARGIN];
  for (const [id, { x, y }] of places) places.set(id, { x: x - left, y: y - top });
  return {
    places,
    signs: signsOf(links, places),
    width: most(places, 'x') + MARGIN,
    height: most(places, 'y') + MARGIN,
  };
}

function placesOf({ groups, links }: Pick<Surroundings, 'groups' | 'links'>): Map<string, Point> {
  const self = links.find((link) => link.self);
  const [a, b] = (self?.groups ?? groups.slice(0, 2).map(({ id }) => id)) as [string?, string?];
  const [fromA, fromB] = [stepsFrom(a, b, links), stepsFrom(b, a, links)];
  const far = Number.POSITIVE_INFINITY;
  const ofA: string[] = [];
  const ofB: string[] = [];
  const common: string[] = [];
  for (const { id } of groups) {
    const [toA, toB] = [fromA.get(id) ?? far, fromB.get(id) ?? far];
    (toA < toB ? ofA : toB < toA ? ofB : common).push(id);
  }
  const outwards = (steps: Map<string, number>) => (x: string, y: string) =>
    (steps.get(x) ?? far) - (steps.get(y) ?? far);
  ofA.sort(outwards(fromA));
  ofB.sort(outwards(fromB));

  const slots = Math.max(2 * Math.max(ofA.length, ofB.length) + common.length, 2);
  const step = (2 * Math.PI) / slots;
  const radius = radiusOf(slots, step);
  const place = (angle: number): Point => ({
    x: STRETCH * radius * Math.sin(angle),
    y: -radius * Math.cos(angle),
  });
  return new Map([
    ...ofA.map((id, at) => [id, place(-(at + 0.5) * step)] as const),
    ...ofB.map((id, at) => [id, place((at + 0.5) * step)] as const),
    ...common.map((id, at) => [id, place(Math.PI - (at - (common.length - 1) / 2) * step)] as const),
  ]);
}

/** Of the circle before it is stretched. */
function radiusOf(slots: number, step: number): number {
  const sine = Math.sin(step / 2);
  const cleared = Math.sin(Math.max(step, (2 * Math.PI) / MOST_CLEAR) / 2);
  return Math.max(NEXT / (2 * sine), slots > 2 ? CLEAR / (2 * cleared ** 2) : 0);
}

/** Parts of a line at which its sign may stand, the middle first. */
const PARTS = [0.5, 0.44, 0.56, 0.4, 0.6, 0.36, 0.64, 0.32, 0.68, 0.28, 0.72];

/** The sign of the link itself comes first; each next one goes where it covers no sign, no group and no other line. */
function signsOf(links: Surroundings['links'], places: Map<string, Point>): Map<string, Point> {
  const lines = links
    .toSorted((x, y) => Number(y.self) - Number(x.self))
    .flatMap(({ id, groups }) => {
      const [from, to] = groups.map((group) => places.get(group));
      return from === undefined || to === undefined ? [] : [{ id, from, to }];
    });
  const signs = new Map<string, Point>();
  for (const { id, from, to } of lines) {
    const others = lines.filter((line) => line.id !== id);
    const burden = (at: Point) =>
      [...signs.values()].filter((sign) => distance(sign, at) < 2 * SIGN + 2).length * 100 +
      [...places.values()].filter((place) => distance(place, at) < GROUP + SIGN + 1).length * 100 +
      others.filter((line) => fromLine(at, line.from, line.to) < SIGN + 1).length;
    const [best] = PARTS.map((part) => ({
      x: from.x + (to.x - from.x) * part,
      y: from.y + (to.y - from.y) * part,
    })).toSorted((x, y) => burden(x) - burden(y));
    if (best !== undefined) signs.set(id, best);
  }
  return signs;
}

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Distance of a point from the line between two others, in the units of the picture. */
export function fromLine(point: Point, from: Point, to: Point): number {
  const [x, y] = [to.x - from.x, to.y - from.y];
  const along = ((point.x - from.x) * x + (point.y - from.y) * y) / (x * x + y * y || 1);
  const part = Math.min(Math.max(along, 0), 1);
  return distance(point, { x: from.x + x * part, y: from.y + y * part });
}

const values = (places: Map<string, Point>, axis: keyof Point) =>
  [...places.values()].map((place) => place[axis]);
const least = (places: Map<string, Point>, axis: keyof Point) => Math.min(...values(places, axis));
const most = (places: Map<string, Point>, axis: keyof Point) => Math.max(...values(places, axis));

/** Steps from one side to every group, not through the other side. */
function stepsFrom(
  start: string | undefined,
  other: string | undefined,
  links: Surroundings['links'],
): Map<string, number> {
  const steps = new Map<string, number>();
  if (start === undefined) return steps;
  steps.set(start, 0);
  for (const id of steps.keys())
    for (const { groups, self } of links) {
      const next = groups[0] === id ? groups[1] : groups[1] === id ? groups[0] : undefined;
      if (self || next === undefined || next === other || steps.has(next)) continue;
      steps.set(next, (steps.get(id) ?? 0) + 1);
    }
  return steps;
}
