/**
 * Guard rails of a proposed model (matching rules §6): it is refused where it is worse on the frozen benchmark, for
 * everybody or for a group of persons, or where it moves far from the model in use. Every objection says by how much.
 */
import { bitsOf } from '../model/describe.ts';
import {
  bitsOfProbability,
  calibrated,
  FLOOR_PROBABILITY,
  type Model,
  STRONG_PROBABILITY,
} from '../model/format.ts';
import type { Shadow } from './shadow.ts';

/** Bits that a weight, or the stated total at the floor and at the strong threshold, may move. */
const MOST_MOVED = 1;
/** Loss of F1 of a group, as a share: one point of a hundred. */
const MOST_LOST = 0.01;
/** True pairs below which a group of the benchmark says nothing. */
const LEAST_PAIRS = 50;

export interface Objection {
  rail: 'PRECISION' | 'WEIGHT' | 'CALIBRATION' | 'GROUP';
  /** What of: `strong threshold`, `feature: level`, `total at the floor`, `script: Arab`. */
  of: string;
  before: number;
  after: number;
  /** Largest change that is let through, in the unit of `before` and `after`. */
  limit: number;
}

export function guardRails(parent: Model, proposed: Model, before: Shadow, after: Shadow): Objection[] {
  const objections: Objection[] = [];
  if (after.strongPrecision < before.strongPrecision)
    objections.push({
      ...{ rail: 'PRECISION', of: 'strong threshold', limit: 0 },
      ...{ before: before.strongPrecision, after: after.strongPrecision },
    });
  const weights = bitsOf(proposed);
  for (const [i, one] of bitsOf(parent).entries()) {
    const moved = (weights[i] as typeof one).bits;
    if (Math.abs(moved - one.bits) > MOST_MOVED)
      objections.push({
        ...{ rail: 'WEIGHT', of: `${one.feature}: ${one.level}` },
        ...{ before: one.bits, after: moved, limit: MOST_MOVED },
      });
  }
  for (const [of, probability] of [
    ['total at the floor', FLOOR_PROBABILITY],
    ['total at the strong threshold', STRONG_PROBABILITY],
  ] as const) {
    const bits = bitsOfProbability(probability);
    const [was, is] = [calibrated(bits, parent.calibration), calibrated(bits, proposed.calibration)];
    if (Math.abs(is - was) > MOST_MOVED)
      objections.push({ rail: 'CALIBRATION', of, before: was, after: is, limit: MOST_MOVED });
  }
  for (const [kind, groups] of Object.entries(before.groups) as [
    keyof Shadow['groups'],
    Shadow['groups']['sex'],
  ][])
    for (const [name, { pairs, f1 }] of Object.entries(groups)) {
      const now = after.groups[kind][name]?.f1 ?? 0;
      if (pairs >= LEAST_PAIRS && f1 - now > MOST_LOST)
        objections.push({ rail: 'GROUP', of: `${kind}: ${name}`, before: f1, after: now, limit: MOST_LOST });
    }
  return objections;
}
