/**
 * The check of the links around a link in chains of many groups that say one person, one link away from another person:
 * what each decision between their ends would meet. Beside it the same links are read bare, by the ids of their groups.
 */
import { data } from '../../client/index.ts';
import { foresee, linkIn } from '../../graph/detector/index.ts';
import type { OptionKind } from '../../graph/model/link.ts';
import type { Graph } from '../../graph/store/index.ts';
import { uuids } from '../../server/platform/ids.ts';
import { cpuOf } from '../cpu.ts';
import type { Asker } from './service.ts';
import { type Times, timed, timesOf } from './times.ts';

const OPTIONS: readonly OptionKind[] = ['WHITE', 'GREEN', 'RED_MERGE', 'RED_SPLIT', 'ERASE'];

/** Groups that a group is linked to, of those before it. */
const SHAPES: Record<string, (group: number) => number[]> = {
  'in a row': (group) => [group - 1],
  'as a tree, two behind each': (group) => [Math.floor((group - 1) / 2)],
  'in a row, each linked to the four before': (group) => [1, 2, 3, 4].map((step) => group - step),
};

export interface ChainTimes {
  shape: string;
  links: number;
  /** All five decisions on the link between the ends, foreseen in one transaction. */
  check: Times;
  /** Processor time of a check in this process and in Neo4j, mean in milliseconds; NaN where it cannot be read. */
  checkCpu: number;
  bare: Times;
  /** The desk's preview over HTTP, with the chain as its reader sees it. */
  preview: Times;
}

export async function measureChains(
  graph: Graph,
  officer: Asker,
  { groups, rounds, warmUp }: { groups: number; rounds: number; warmUp: number },
): Promise<ChainTimes[]> {
  const measures: ChainTimes[] = [];
  for (const [shape, linkedTo] of Object.entries(SHAPES)) {
    const { linkId, groupIds, links } = await build(graph, groups, linkedTo);
    const times = { check: [] as number[], bare: [] as number[], preview: [] as number[] };
    let checkCpu = 0;
    for (let round = -warmUp; round < rounds; round += 1) {
      const before = cpu();
      const check = await timed(() => checked(graph, linkId));
      if (round >= 0) checkCpu += cpu() - before;
      const bare = await timed(() => readBare(graph, groupIds, links));
      const preview = await timed(() =>
        data(officer.GET('/v1/links/{id}/surroundings', { params: { path: { id: linkId } } })),
      );
      if (round < 0) continue;
      times.check.push(check);
      times.bare.push(bare);
      times.preview.push(preview);
    }
    const [check, bare, preview] = [times.check, times.bare, times.preview].map(timesOf) as [
      Times,
      Times,
      Times,
    ];
    measures.push({ shape, links, check, checkCpu: checkCpu / rounds, bare, preview });
  }
  return measures;
}

function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000 + cpuOf(process.env.NEO4J_PID);
}

/** A yellow link between the ends of a chain of white links; the group in its middle is another person than the last. */
async function build(graph: Graph, groups: number, before: (group: number) => number[]) {
  const groupIds = Array.from({ length: groups }, () => uuids.next());
  const pairs: [number, number, string][] = [];
  for (let group = 1; group < groups; group += 1)
    for (const other of before(group)) if (other >= 0) pairs.push([other, group, 'WHITE']);
  const stranger = groupIds.push(uuids.next()) - 1;
  pairs.push([Math.floor(groups / 2), stranger, 'GREEN'], [0, stranger, 'YELLOW']);
  const links = pairs.map(([a, b, colour]) => ({ id: uuids.next(), a: groupIds[a], b: groupIds[b], colour }));
  await graph.statement('UNWIND $groupIds AS id CREATE (:IdentityGroup {id: id, key: id, system: "EES"})', {
    groupIds,
  });
  await graph.statement(
    `UNWIND $links AS row MATCH (a:IdentityGroup {id: row.a}) MATCH (b:IdentityGroup {id: row.b})
     CREATE (l:Link {id: row.id, key: row.id, colour: row.colour, automatic: row.colour = 'WHITE', revision: 1,
       systems: ['EES', 'VIS'], since: $now, createdAt: $now, fingerprint: row.id})
     CREATE (l)-[:JOINS]->(a) CREATE (l)-[:JOINS]->(b)
     CREATE (:IdentityConfirmationFile {sin: row.id, authority: 'DE-VISA-01', createdAt: $now, updatedAt: []})-[:DESCRIBES]->(l)`,
    { links, now: new Date().toISOString() },
  );
  return { linkId: links.at(-1)?.id as string, groupIds, links: links.length };
}

async function checked(graph: Graph, linkId: string): Promise<void> {
  await graph.read(async (tx) => {
    const link = await linkIn(tx, linkId);
    if (link === undefined) throw new Error('the link of the chain is gone');
    const [white] = await foresee(tx, link, OPTIONS);
    if (white?.contradicting.length !== 1) throw new Error('the contradiction of the chain was not found');
  });
}

async function readBare(graph: Graph, groupIds: readonly string[], links: number): Promise<void> {
  const rows = await graph.statement(
    'UNWIND $groupIds AS id MATCH (:IdentityGroup {id: id})<-[:JOINS]-(l:Link) RETURN DISTINCT l.id AS id, l.colour AS colour',
    { groupIds },
  );
  if (rows.length !== links) throw new Error('the bare read found other links');
}
