/**
 * A proposed model and the report that those who approve it read: on how many labels it rests, what it moves, how it does
 * on the frozen benchmark and on the newest match edges, and why it is refused where it is. Counts and shares only.
 */
import {
  benchmark,
  guardRails,
  type Objection,
  RECIPE,
  type Shadow,
  shadow,
} from '../matching/benchmark/index.ts';
import { bitsOfPairs, type DecidedPair, learnDecided } from '../matching/learn/index.ts';
import { differences, type Model, probabilityOf } from '../matching/model/index.ts';
import {
  FLOOR_PROBABILITY,
  factsOfIdentity,
  SHOW_PROBABILITY,
  STRONG_PROBABILITY,
} from '../matching/score/index.ts';
import type { Identity } from '../model/record.ts';
import type { Graph } from '../store/index.ts';
import { type ReadLink, readDecidedLinks } from './decided-links.ts';
import { type Labels, labelsOf } from './labels.ts';

/** Labels of one person that a proposal needs: as many as the pairs that the model in use counts as (matching rules §6). */
const LEAST_LABELS = 200;
/** Newest match edges that are scored beside. */
const EDGES = 10_000;

export interface ProposalReport {
  parent: string;
  /** Decisions confirmed until then. */
  cutOff: string;
  labels: {
    same: number;
    different: number;
    heldOut: number;
    decisions: number;
    comparisons: number;
    byReason: Record<string, number>;
    left: Labels['left'];
  };
  /** Labels of one person that are needed; present where there are too few. */
  needed?: number;
  /** Absent where there are too few labels. */
  moved?: { feature: string; level: string; before: number; after: number }[];
  calibration?: { slope: number; shift: number } | null;
  benchmark?: { recipe: typeof RECIPE; before: Shadow; after: Shadow };
  edges?: { scored: number; meanMoved: number; bands: Record<'before' | 'after', Bands> };
  /** Share of held-out pairs that each model calls one person at the strong threshold, by what was decided. */
  heldOut?: Record<'before' | 'after', { same: number | null; different: number | null }>;
  objections: Objection[];
}

export interface Bands {
  strong: number;
  shown: number;
  kept: number;
  below: number;
}

export type Proposal = { report: ProposalReport; model?: Model };

export interface ProposalOptions {
  parent: Model;
  cutOff: string;
  name: string;
  least?: number;
  progress: (stage: string, share: number) => Promise<void>;
}

export async function proposeModel(graph: Graph, options: ProposalOptions): Promise<Proposal> {
  const { parent, cutOff, name, least = LEAST_LABELS, progress } = options;
  await progress('LABELS', 0);
  const { pairs, labels } = await labelledPairs(graph, cutOff);
  const head = { parent: parent.version, cutOff, labels };
  if (labels.same < least) return { report: { ...head, needed: least, objections: [] } };
  await progress('TRAINING', 0);
  const model = learnDecided(parent, pairs, {
    name,
    trainedOn: `${parent.version}, then ${pairs.length} pairs that were decided or compared until ${cutOff.slice(0, 10)}`,
  });
  await progress('BENCHMARK', 0);
  const invented = benchmark();
  const before = shadow(parent, invented);
  await progress('BENCHMARK', 0.5);
  const after = shadow(model, invented);
  await progress('EDGES', 0);
  const edges = await shadowEdges(graph, parent, model);
  const heldOut = pairs.filter((pair) => pair.heldOut);
  const report: ProposalReport = {
    ...head,
    moved: differences(parent, model).map(({ feature, level, one, two }) => ({
      ...{ feature, level, before: one, after: two },
    })),
    calibration: model.calibration ?? null,
    benchmark: { recipe: RECIPE, before, after },
    edges,
    heldOut: { before: strongShares(parent, heldOut), after: strongShares(model, heldOut) },
    objections: guardRails(parent, model, before, after),
  };
  return { report, model };
}

async function labelledPairs(
  graph: Graph,
  cutOff: string,
): Promise<{ pairs: DecidedPair[]; labels: ProposalReport['labels'] }> {
  const links = new Map<string, ReadLink>();
  for await (const link of readDecidedLinks(graph))
    if (!link.decisions.some(({ confirmedAt }) => confirmedAt != null && confirmedAt > cutOff))
      links.set(link.id, link);
  const { labels, left } = labelsOf([...links.values()]);
  const pairs = labels.flatMap(({ linkId, saying, weight, heldOut, cluster }): DecidedPair[] => {
    const [one, two] = (links.get(linkId) as ReadLink).identities;
    const [a, b] = [factsOfOwn(one), factsOfOwn(two)];
    return a.length === 0 || b.length === 0
      ? []
      : [{ id: linkId, a, b, same: saying === 'SAME', weight, heldOut, cluster }];
  });
  const count = (wanted: (label: (typeof labels)[number]) => boolean) => labels.filter(wanted).length;
  const byReason: Record<string, number> = {};
  for (const { reasonCode } of labels)
    if (reasonCode !== null) byReason[reasonCode] = (byReason[reasonCode] ?? 0) + 1;
  return {
    pairs,
    labels: {
      same: count(({ saying }) => saying === 'SAME'),
      different: count(({ saying }) => saying === 'DIFFERENT'),
      heldOut: count((label) => label.heldOut),
      decisions: count(({ source }) => source === 'DECISION'),
      comparisons: count(({ source }) => source === 'COMPARISON'),
      ...{ byReason, left },
    },
  };
}

/** A misused identity belongs to a victim: it says nothing of the person of the record. */
const factsOfOwn = (identities: readonly Identity[]) =>
  identities.filter(({ category }) => category !== 'MISUSED').map(factsOfIdentity);

async function shadowEdges(
  graph: Graph,
  parent: Model,
  model: Model,
): Promise<NonNullable<ProposalReport['edges']>> {
  const rows = await graph.read((tx) =>
    tx.run<{ a: string; b: string }>('detector/newest-matches', { limit: EDGES }),
  );
  const pairs = rows.map((row) => {
    const [a, b] = [row.a, row.b].map((content) => [factsOfIdentity(JSON.parse(content) as Identity)]);
    return { a: a as DecidedPair['a'], b: b as DecidedPair['b'] };
  });
  const [was, is] = [bitsOfPairs(parent, pairs), bitsOfPairs(model, pairs)];
  const moved = was.reduce((sum, bits, i) => sum + Math.abs((is[i] as number) - bits), 0);
  return {
    scored: pairs.length,
    meanMoved: pairs.length === 0 ? 0 : moved / pairs.length,
    bands: { before: bandsOf(was), after: bandsOf(is) },
  };
}

function bandsOf(bits: readonly number[]): Bands {
  const bands: Bands = { strong: 0, shown: 0, kept: 0, below: 0 };
  for (const one of bits) {
    const p = probabilityOf(one);
    if (p >= STRONG_PROBABILITY) bands.strong += 1;
    else if (p >= SHOW_PROBABILITY) bands.shown += 1;
    else if (p >= FLOOR_PROBABILITY) bands.kept += 1;
    else bands.below += 1;
  }
  return bands;
}

function strongShares(model: Model, pairs: readonly DecidedPair[]) {
  const share = (same: boolean) => {
    const own = pairs.filter((pair) => pair.same === same);
    const strong = bitsOfPairs(model, own).filter((bits) => probabilityOf(bits) >= STRONG_PROBABILITY);
    return own.length === 0 ? null : strong.length / own.length;
  };
  return { same: share(true), different: share(false) };
}
