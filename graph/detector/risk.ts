/**
 * In what order yellow links are verified where no time limit gives one (Art 5; Delegated Regulations 2023/332-333
 * Annex II(2)): by what a wrong or late decision may do to somebody. An order of work, never a colour or a decision.
 */
import { SHOW_PROBABILITY, STRONG_PROBABILITY } from '../matching/score/index.ts';
import type { Proposal } from '../model/link.ts';
import type { Graph, Transaction } from '../store/index.ts';

export interface RiskFacts {
  /** A child, or a person who needs protection. */
  protectedPerson: boolean;
  /** A side is an alert under 2018/1862 Art 26, 32, 34 or 36. */
  sensitive: boolean;
  proposals: readonly Proposal[];
  /** Systems whose data links join to either side, those of the link among them: at least 2. */
  systems: number;
  /** How alike the identity data are by score; null where that is not known or too little. */
  strength: 1 | 2 | 3 | null;
}

/** What a proposal may mean, the gravest first; the first that fits counts. */
const KINDS: readonly ((proposal: Proposal) => boolean)[] = [
  // The identity of a third person is misused: a victim may be taken for the suspect.
  ({ misused }) => misused,
  // One person under several identities (Art 30(1)(a)).
  ({ bio, id }) => bio === 'SAME' && id === 'DIFFERENT',
  ({ bio }) => bio === 'CONTRADICTORY',
  // Two persons with one travel document (Art 30(1)(c), (d)).
  ({ bio, doc }) => bio === 'DIFFERENT' && doc === 'SAME',
  // Two persons with one identity (Art 30(1)(c)).
  ({ bio, id }) => bio === 'DIFFERENT' && id === 'SAME',
  // One person of whom data are absent.
  ({ bio, id }) => bio === 'SAME' && id === 'UNDETERMINED',
  // One travel document and nothing that tells who holds it (Art 30(1)(b)).
  ({ doc, id }) => doc === 'SAME' && (id === 'DIFFERENT' || id === 'UNDETERMINED'),
];

const MOST_SYSTEMS = 9;

/**
 * Five digits, each criterion behind the one before: protected person, sensitive alert, kind of the gravest proposal,
 * number of systems, strength of the score. Sorted as text, the greatest risk comes first.
 */
export function riskOf({ protectedPerson, sensitive, proposals, systems, strength }: RiskFacts): string {
  const kinds = proposals.map((proposal) => KINDS.findIndex((fits) => fits(proposal)));
  const kind = Math.min(...kinds.map((found) => (found === -1 ? KINDS.length : found)), KINDS.length);
  return [
    protectedPerson ? 0 : 1,
    sensitive ? 0 : 1,
    kind,
    MOST_SYSTEMS - Math.min(systems, MOST_SYSTEMS),
    3 - (strength ?? 0),
  ].join('');
}

/** Of two identities that are the same person with `probability`: 1 weak, 2 likely, 3 strong; null where it is not shown. */
export function strengthOf(probability: number | null): RiskFacts['strength'] {
  if (probability === null || probability < SHOW_PROBABILITY) return null;
  if (probability >= STRONG_PROBABILITY) return 3;
  return probability >= 0.5 ? 2 : 1;
}

interface Row {
  id: string;
  since: string;
  riskKey: string | null;
  protectedPerson: boolean;
  sensitive: boolean;
  proposals: Proposal[];
  groupIds: string[];
  probability: number | null;
}

/** Gives every yellow link of the groups its place in the queue by risk, in the transaction that changed one of them. */
export async function placeByRisk(tx: Transaction, groupIds: readonly string[]): Promise<void> {
  if (groupIds.length === 0) return;
  const links = await tx.run<Row>('detector/risk-facts', { groupIds: [...groupIds] });
  if (links.length === 0) return;
  const around = [...new Set(links.flatMap((link) => link.groupIds))];
  const systems = new Map(
    (
      await tx.run<{ groupId: string; systems: string[] }>('detector/systems-around', { groupIds: around })
    ).map((row) => [row.groupId, row.systems]),
  );
  const rows = links.flatMap(({ id, since, riskKey: before, groupIds: ends, probability, ...facts }) => {
    const joined = new Set(ends.flatMap((end) => systems.get(end) ?? []));
    const risk = riskOf({ ...facts, systems: joined.size, strength: strengthOf(probability) });
    const riskKey = `${risk}|${since}|${id}`;
    return riskKey === before ? [] : [{ id, riskKey }];
  });
  if (rows.length > 0) await tx.run('detector/write-risk', { rows });
}

const PAGE = 500;

/** Gives links from before there was an order of risk their places, page by page. @returns true while some may be left */
export async function placeLinksLeft(graph: Graph): Promise<boolean> {
  return await graph.write(async (tx) => {
    const rows = await tx.run<{ groupId: string }>('detector/unplaced-links', { limit: PAGE });
    await placeByRisk(
      tx,
      rows.map((row) => row.groupId),
    );
    return rows.length > 0;
  });
}
