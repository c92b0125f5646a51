/**
 * Decided links as labelled pairs, from which the score may learn: white and red-merge say one person, green and red-split
 * two (Art 31-33). Only what was decided for good counts, and only on evidence outside of the fields that the score
 * compares; else the model would learn its own suggestions. Pure: nothing is kept beside the graph.
 *
 * Officers verify links whose data differ, while alike data give a white link without them. Decisions alone would teach
 * that one person's data differ. Automatic white links with the same evidence stand beside them, and decided ones count
 * for those of their kind that nobody has decided: within a frame (what brought the two together) pairs of one person are
 * then there as often as they occur, whatever their data.
 */
import { createHash } from 'node:crypto';
import type { Colour, OptionKind, Proposal, RedKind } from '../model/link.ts';
import { sayingOf } from './consistency.ts';
import { colourOf } from './lifecycle.ts';

/** What an officer names a decision to rest on, beside the data that are compared. */
export const EVIDENCE_CODES = ['BIOMETRIC_COMPARISON', 'DOCUMENT_INSPECTION', 'HEARING_IN_PERSON'] as const;
export type EvidenceCode = (typeof EVIDENCE_CODES)[number];

export interface DecidedLink {
  id: string;
  /** Identity groups at the ends. */
  a: string;
  b: string;
  colour: Colour;
  redKind: RedKind | null;
  automatic: boolean;
  basis: string | null;
  fingerprint: string;
  proposals: readonly Pick<Proposal, 'bio' | 'id' | 'doc'>[];
  decisions: readonly {
    state: string;
    option: OptionKind;
    reasonCode: string;
    confirmedAt?: string | null;
    /** Record versions decided on; absent where learning was off. */
    fingerprint?: string | null;
    evidence?: readonly EvidenceCode[] | null;
    secondLookEvidence?: readonly EvidenceCode[] | null;
  }[];
}

/** What brought the two sides together. */
export type Frame = 'BIOMETRIC' | 'DOCUMENT';

export interface Label {
  linkId: string;
  a: string;
  b: string;
  saying: 'SAME' | 'DIFFERENT';
  frame: Frame;
  /** DECISION: an officer's; COMPARISON: a white link by the rules, whose evidence a machine compared. */
  source: 'DECISION' | 'COMPARISON';
  reasonCode: string | null;
  /** How many pairs of its kind it stands for, 1 or more. */
  weight: number;
  /** Smallest group of those that labels connect: what belongs together is learnt from, or held out, as one. */
  cluster: string;
  heldOut: boolean;
}

/** Why a decided link gives no label. */
export type Left =
  | 'OPEN'
  | 'SUPERSEDED'
  | 'DATA_CHANGED'
  | 'NOT_INDEPENDENT'
  | 'CONFLICTING'
  | 'FRAME_INCOMPLETE';

export interface Labels {
  labels: Label[];
  left: Record<Left, number>;
}

/** Most pairs that one stands for: few decided ones must not speak for many. */
const MOST_WEIGHT = 10;
/** Of ten clusters so many are held out. */
const HELD_OUT = 3;

/** Labels in the order of their links' ids. */
export function labelsOf(links: readonly DecidedLink[]): Labels {
  const left: Labels['left'] = {
    ...{ OPEN: 0, SUPERSEDED: 0, DATA_CHANGED: 0, NOT_INDEPENDENT: 0, CONFLICTING: 0, FRAME_INCOMPLETE: 0 },
  };
  const found: Label[] = [];
  for (const link of links) {
    const label = labelOf(link);
    if (typeof label === 'string') left[label] += 1;
    else if (label !== undefined) found.push(label);
  }
  const consistent = withoutConflicts(clustered(found), left);
  const labels = weighted(consistent, links, left);
  return { labels: labels.sort((p, q) => (p.linkId < q.linkId ? -1 : 1)), left };
}

const isAlike = ({ proposals }: DecidedLink) =>
  proposals.every(({ id }) => id === 'SAME' || id === 'SIMILAR');

function frameOf({ proposals }: DecidedLink): Frame | undefined {
  if (proposals.some(({ bio }) => bio === 'SAME' || bio === 'DIFFERENT')) return 'BIOMETRIC';
  return proposals.some(({ doc }) => doc === 'SAME') ? 'DOCUMENT' : undefined;
}

/** Undefined of a link that nobody has decided on and that is no white one by the rules. */
function labelOf(link: DecidedLink): Label | Left | undefined {
  const frame = frameOf(link);
  const saying = sayingOf(link.colour, link.redKind);
  const label = (source: Label['source'], reasonCode: string | null): Label => ({
    ...{ linkId: link.id, a: link.a, b: link.b, saying: saying as Label['saying'], frame: frame as Frame },
    ...{ source, reasonCode, weight: 1, cluster: '', heldOut: false },
  });
  if (link.automatic && link.colour === 'WHITE') {
    const compared =
      link.basis === '33(1)(a)' ? 'BIOMETRIC' : link.basis === '33(1)(b)' ? 'DOCUMENT' : undefined;
    return compared === frame && frame !== undefined ? label('COMPARISON', null) : undefined;
  }
  if (link.decisions.some(({ state }) => state === 'PROPOSED')) return 'OPEN';
  const confirmed = link.decisions
    .filter(({ state, confirmedAt }) => state === 'CONFIRMED' && confirmedAt != null)
    .sort((p, q) => ((p.confirmedAt as string) < (q.confirmedAt as string) ? -1 : 1));
  const last = confirmed.at(-1);
  if (last === undefined) return undefined;
  // Opened again or contested since: the decision does not stand.
  if (link.automatic || saying === 'NOTHING') return 'SUPERSEDED';
  if (last.fingerprint !== link.fingerprint) return 'DATA_CHANGED';
  const others = confirmed.filter(({ fingerprint }) => fingerprint === link.fingerprint);
  if (others.some(({ option }) => sayingOfOption(option) !== saying)) return 'CONFLICTING';
  const evidence = [...(last.evidence ?? []), ...(last.secondLookEvidence ?? [])];
  if (evidence.length === 0 || frame === undefined) return 'NOT_INDEPENDENT';
  return label('DECISION', last.reasonCode);
}

function sayingOfOption(option: OptionKind) {
  const { colour, redKind } = colourOf(option);
  return colour === null ? 'NOTHING' : sayingOf(colour, redKind);
}

/** Groups that labels connect, by union-find; of `same` ones only where that is asked for. */
function connected(labels: readonly Label[]): (group: string) => string {
  const parent = new Map<string, string>();
  const root = (group: string): string => {
    let at = group;
    for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at)) at = next;
    return at;
  };
  for (const { a, b } of labels) {
    const [x, y] = [root(a), root(b)];
    if (x !== y) parent.set(x < y ? y : x, x < y ? x : y);
  }
  return root;
}

function clustered(labels: readonly Label[]): Label[] {
  const root = connected(labels);
  return labels.map((label) => {
    const cluster = root(label.a);
    const hash = createHash('sha256').update(cluster).digest().readUInt32BE(0);
    return { ...label, cluster, heldOut: hash % 10 < HELD_OUT };
  });
}

/** Where one person is two at once, nothing of that cluster is believed. */
function withoutConflicts(labels: readonly Label[], left: Labels['left']): Label[] {
  const person = connected(labels.filter(({ saying }) => saying === 'SAME'));
  const broken = new Set(
    labels.flatMap(({ saying, a, b, cluster }) =>
      saying === 'DIFFERENT' && person(a) === person(b) ? [cluster] : [],
    ),
  );
  const kept = labels.filter(({ cluster }) => !broken.has(cluster));
  left.CONFLICTING += labels.length - kept.length;
  return kept;
}

/** Labels of one person made as frequent, by kind of data within their frame, as links of that kind are. */
function weighted(labels: readonly Label[], links: readonly DecidedLink[], left: Labels['left']): Label[] {
  const byId = new Map(links.map((link) => [link.id, link]));
  const kindOf = (link: DecidedLink) => `${frameOf(link)} ${isAlike(link)}`;
  const there = countOf(links.filter((link) => maySayOnePerson(link)).map(kindOf));
  const same = labels.filter(({ saying }) => saying === 'SAME');
  const labelled = countOf(same.map(({ linkId }) => kindOf(byId.get(linkId) as DecidedLink)));
  const incomplete = (frame: Frame) =>
    [true, false].some((alike) => {
      const kind = `${frame} ${alike}`;
      return (there.get(kind) ?? 0) > 0 && (labelled.get(kind) ?? 0) === 0;
    });
  return labels.flatMap((label) => {
    if (label.saying === 'DIFFERENT') return [label];
    if (incomplete(label.frame)) {
      left.FRAME_INCOMPLETE += 1;
      return [];
    }
    const kind = kindOf(byId.get(label.linkId) as DecidedLink);
    const weight = Math.min(MOST_WEIGHT, (there.get(kind) as number) / (labelled.get(kind) as number));
    return [{ ...label, weight: Math.max(1, weight) }];
  });
}

/** Links of one person, as far as is known: those whose biometrics differ, or that were decided otherwise, are not. */
const maySayOnePerson = (link: DecidedLink) =>
  sayingOf(link.colour, link.redKind) !== 'DIFFERENT' &&
  link.proposals.every(({ bio }) => bio !== 'DIFFERENT');

function countOf(kinds: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
