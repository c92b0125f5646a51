/**
 * One change: a linked record is corrected over HTTP, and its detection is waited for, one after the other. Beside it the
 * same rows are read and written bare, in one transaction of the driver without any thought.
 */
import { data } from '../../client/index.ts';
import type { IdentityRecord } from '../../graph/model/record.ts';
import type { Graph } from '../../graph/store/index.ts';
import type { Asker } from './service.ts';
import { type Times, timed, timesOf } from './times.ts';

const ASK_MS = 2;

export interface ChangeTimes {
  /** Changes that were measured; those before warm up and do not count. */
  changes: number;
  /** From the request to its answer. */
  request: Times;
  /** From the answer to the links written and committed, seen by asking every two milliseconds. */
  detection: Times;
  bare: Times;
}

/** @param sent records of the graph as they were sent, by system and reference; those without a link are passed over */
export async function measureChanges(
  graph: Graph,
  keeper: Asker,
  sent: ReadonlyMap<string, IdentityRecord>,
  { changes, warmUp }: { changes: number; warmUp: number },
): Promise<ChangeTimes> {
  const linked = await graph.statement(
    `MATCH (r:Record)-[:STATES]->(:Identity)<-[:HAS]-(:IdentityGroup)<-[:JOINS]-(:Link)
     WHERE r.system + ' ' + r.reference IN $sent RETURN DISTINCT r.id AS id, r.system + ' ' + r.reference AS name
     ORDER BY id LIMIT $most`,
    { sent: [...sent.keys()], most: changes + warmUp },
  );
  const times = { request: [] as number[], detection: [] as number[], bare: [] as number[] };
  for (const [n, row] of linked.entries()) {
    const id = row.id as string;
    const body = corrected(sent.get(row.name as string) as IdentityRecord);
    let eventId: string | undefined;
    const request = await timed(async () => {
      const params = { path: { id }, header: { 'if-match': '"1"' } };
      ({ eventId } = await data(keeper.PUT('/v1/records/{id}', { params, body: body as never })));
    });
    const detection = await timed(() => untilDone(graph, eventId as string));
    const bare = await timed(() => touch(graph, id, n));
    if (n < warmUp) continue;
    times.request.push(request);
    times.detection.push(detection);
    times.bare.push(bare);
  }
  return {
    changes: times.detection.length,
    request: timesOf(times.request),
    detection: timesOf(times.detection),
    bare: timesOf(times.bare),
  };
}

/** The next version, with one letter of a name written twice. */
function corrected(record: IdentityRecord): IdentityRecord {
  const changed = structuredClone(record);
  changed.version = 2;
  const name = changed.identities[0]?.names[0];
  if (name !== undefined) name.value += [...name.value].at(-1);
  return changed;
}

async function untilDone(graph: Graph, eventId: string): Promise<void> {
  for (;;) {
    const [row] = await graph.statement('MATCH (e:OutboxEvent {id: $eventId}) RETURN e.state AS state', {
      eventId,
    });
    if (row?.state === 'DONE') return;
    if (row?.state === 'DEAD') throw new Error('a change could not be detected');
    await new Promise((resolve) => setTimeout(resolve, ASK_MS));
  }
}

/** Reads a record with its parts and evidence, and writes one property of each piece of evidence. */
async function touch(graph: Graph, id: string, mark: number): Promise<void> {
  await graph.statement(
    `MATCH (r:Record {id: $id})-[:STATES]->(i:Identity)<-[:HAS]-(g:IdentityGroup)
     OPTIONAL MATCH (g)<-[:JOINS]-(l:Link) SET l.bench = $mark
     WITH DISTINCT r, i OPTIONAL MATCH (r)<-[:BETWEEN]-(c:Comparison) SET c.bench = $mark
     WITH DISTINCT r, i OPTIONAL MATCH (i)-[m:MATCHES]-(:Identity) SET m.bench = $mark
     WITH DISTINCT r, i RETURN r, i, [(r)-[:CITES]->(d) | d] AS documents, [(r)-[:CARRIES]->(t) | t] AS templates`,
    { id, mark },
  );
}
