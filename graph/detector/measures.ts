/**
 * Pace and agreement of officers, computed from what they decided: for each officer alone, and for a lead as bands over
 * all of them without names. Pure; thresholds are choices of this service.
 */
import type { OptionKind } from '../model/link.ts';
import { sayingOf } from './consistency.ts';
import { colourOf } from './lifecycle.ts';
import type { Judgement } from './policy.ts';

/** After as long as a claim lasts without a decision an officer counts as having done something else. */
const BREAK_MS = 15 * 60_000;
/** Fewest officers of a band: with fewer, a lead could tell who is who. */
const FEWEST_OFFICERS = 3;

export interface ReviewAct {
  linkId: string;
  decision: {
    by: string;
    at: string;
    option: OptionKind;
    state: 'CONFIRMED' | 'PROPOSED' | 'OVERRULED';
    confirmedAt?: string | null;
    dueAt?: string | null;
    secondLookBy?: string | null;
    secondLookOption?: OptionKind | null;
    secondLookAt?: string | null;
  };
  /** `key` ends with the officer; see `judgementKey`. */
  judgements: { key: string; at: string; answer: Judgement }[];
  /** The link was opened again, contested, rectified or erased by a person after the decision. */
  reopened: boolean;
}

/** Each null where nothing was counted for it; shares and kappa are 0 to 1, kappa below 0 where officers disagree by rule. */
export interface Measures {
  /** Decisions and second looks. */
  decisions: number;
  /** Between a decision and the one before it, breaks left out. */
  medianSeconds: number | null;
  /** Decisions an hour of active time. */
  perHour: number | null;
  /** Longest time from a decision to a later one with no break between: how long the officer has gone without one. */
  unbrokenMinutes: number | null;
  /** Share of the decisions with a time limit that kept it. */
  onTime: number | null;
  /** Share of the decisions that say another thing than the officer's first judgement. */
  flips: number | null;
  /** Cohen's kappa over links that two officers judged, by the result that each chose. */
  kappa: number | null;
  /** Share of the decisions in force after which the link was opened again or erased by a person. */
  reopened: number | null;
}

export function measuresOf(acts: readonly ReviewAct[], by: string): Measures {
  const own = acts.filter(({ decision }) => decision.by === by);
  const seconds = acts.filter(({ decision }) => decision.secondLookBy === by);
  const moments = [
    ...own.map(({ decision }) => decision.at),
    ...seconds.flatMap(({ decision }) => decision.secondLookAt ?? []),
  ]
    .map((at) => Date.parse(at))
    .sort((x, y) => x - y);
  const gaps = moments
    .slice(1)
    .map((at, index) => at - (moments[index] as number))
    .filter((gap) => gap <= BREAK_MS);
  const active = gaps.reduce((sum, gap) => sum + gap, 0);
  const median = quantile(gaps, 0.5);
  const limited = own.filter(({ decision }) => decision.dueAt != null);
  const judged = own.flatMap((act) => flip(act, by) ?? []);
  const confirmed = own.filter(({ decision }) => decision.state === 'CONFIRMED');
  return {
    decisions: moments.length,
    medianSeconds: median === null ? null : median / 1000,
    perHour: active === 0 ? null : gaps.length / (active / 3_600_000),
    unbrokenMinutes: longestRun(moments),
    onTime: share(limited, ({ decision }) => decision.at <= (decision.dueAt ?? '')),
    flips: share(judged, (flipped) => flipped),
    kappa: kappaOf(
      [...own, ...seconds].flatMap(({ decision: { option, secondLookOption } }) =>
        secondLookOption == null ? [] : [[option, secondLookOption] as const],
      ),
    ),
    reopened: share(confirmed, ({ reopened }) => reopened),
  };
}

/** Minutes of the longest stretch of work without a break; null where no two moments belong to one stretch. */
function longestRun(moments: readonly number[]): number | null {
  let longest = 0;
  let run = 0;
  for (const [index, at] of moments.entries()) {
    const gap = index === 0 ? 0 : at - (moments[index - 1] as number);
    run = gap > BREAK_MS ? 0 : run + gap;
    longest = Math.max(longest, run);
  }
  return longest === 0 ? null : longest / 60_000;
}

/** Whether a decision says another thing than its officer held first; undefined where either says nothing. */
function flip({ decision, judgements }: ReviewAct, by: string): boolean | undefined {
  const first = judgements.find(({ key, at }) => key.endsWith(`|${by}`) && at <= decision.at);
  const { colour, redKind } = colourOf(decision.option);
  if (first === undefined || first.answer === 'CANNOT_TELL' || colour === null) return undefined;
  return sayingOf(colour, redKind) !== first.answer;
}

/** Cohen's kappa of pairs of results; null without pairs, or where chance alone agrees always. */
export function kappaOf(pairs: readonly (readonly [string, string])[]): number | null {
  if (pairs.length === 0) return null;
  const shareOf = (side: 0 | 1, result: string) =>
    pairs.filter((pair) => pair[side] === result).length / pairs.length;
  const agreed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const results = new Set(pairs.flat());
  const byChance = [...results].reduce((sum, result) => sum + shareOf(0, result) * shareOf(1, result), 0);
  return byChance === 1 ? null : (agreed - byChance) / (1 - byChance);
}

export interface Band {
  /** Quartiles over officers. */
  low: number;
  middle: number;
  high: number;
}
export type Bands = Record<keyof Measures, Band | null>;

/** Quartiles of each measure over officers, without names; null where fewer than three have a value. */
export function bandsOf(acts: readonly ReviewAct[]): { officers: number; bands: Bands } {
  const names = new Set(acts.flatMap(({ decision }) => [decision.by, decision.secondLookBy ?? decision.by]));
  const each = [...names].map((by) => measuresOf(acts, by));
  const band = (measure: keyof Measures): Band | null => {
    const values = each.flatMap((one) => one[measure] ?? []);
    if (values.length < FEWEST_OFFICERS) return null;
    const [low, middle, high] = [0.25, 0.5, 0.75].map((part) => quantile(values, part) as number);
    return { low, middle, high } as Band;
  };
  return {
    officers: names.size,
    bands: {
      ...{ decisions: band('decisions'), medianSeconds: band('medianSeconds'), perHour: band('perHour') },
      unbrokenMinutes: band('unbrokenMinutes'),
      ...{ onTime: band('onTime'), flips: band('flips'), kappa: band('kappa'), reopened: band('reopened') },
    },
  };
}

function share<Item>(items: readonly Item[], counts: (item: Item) => boolean): number | null {
  return items.length === 0 ? null : items.filter(counts).length / items.length;
}

/** Linear between the two values around the place; null of nothing. */
function quantile(values: readonly number[], part: number): number | null {
  const sorted = [...values].sort((x, y) => x - y);
  const place = (sorted.length - 1) * part;
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below === undefined || above === undefined ? null : below + (above - below) * (place % 1);
}
