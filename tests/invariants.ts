/**
 * What holds in the graph at rest, whatever happened before: each invariant counts its violations and must count none.
 * `tests/acceptance/invariants.service.test.ts` shows that each one bites.
 */
import type { Graph } from '../graph/store/index.ts';

export interface Invariant {
  name: string;
  guarantee: string;
  query: string;
}

export interface Known {
  /** Pairs of identity group ids that must be linked. */
  linked?: [string, string][];
  /** Ids of records that were erased. */
  erased?: string[];
}

export const invariants: readonly Invariant[] = [
  {
    name: 'I1',
    guarantee: 'every record has a detection event for its version',
    query: `MATCH (r:Record) WHERE NOT EXISTS { MATCH (:OutboxEvent {recordId: r.id, version: r.version}) }
      RETURN count(r) AS violations`,
  },
  {
    name: 'I2',
    guarantee: 'every event is done or dead',
    query: `MATCH (o:OutboxEvent) WHERE NOT coalesce(o.state, '') IN ['DONE', 'DEAD'] RETURN count(o) AS violations`,
  },
  {
    name: 'I3',
    guarantee: 'no match edge is double',
    query: `MATCH ()-[m:MATCHES|SAME_DOCUMENT]->() WITH m.key AS k, count(*) AS n WHERE n > 1
      RETURN count(k) AS violations`,
  },
  {
    name: 'I4',
    guarantee: 'a match edge goes from the smaller id to the larger, under the key of both',
    query: `MATCH (a)-[m:MATCHES|SAME_DOCUMENT]->(b)
      WHERE a.id >= b.id OR coalesce(m.key, '') <> a.id + '|' + b.id RETURN count(m) AS violations`,
  },
  {
    name: 'I5',
    guarantee: 'every pair that must be linked is linked, once',
    query: `UNWIND $linked AS p WITH p WHERE COUNT {
        (:IdentityGroup {id: p[0]})<-[:JOINS]-(:Link)-[:JOINS]->(:IdentityGroup {id: p[1]}) } <> 1
      RETURN count(p) AS violations`,
  },
  {
    name: 'I6',
    guarantee: 'a link joins two groups, has a lawful colour and says whether it is automatic',
    query: `MATCH (l:Link) WHERE COUNT { (l)-[:JOINS]->(:IdentityGroup) } <> 2
        OR NOT coalesce(l.colour, '') IN ['YELLOW', 'GREEN', 'RED', 'WHITE'] OR l.automatic IS NULL
      RETURN count(l) AS violations`,
  },
  {
    name: 'I7',
    guarantee: 'green, red and manual white rest on a confirmed decision',
    query: `MATCH (l:Link)
      WHERE (l.colour IN ['GREEN', 'RED'] OR (l.colour = 'WHITE' AND NOT coalesce(l.automatic, false)))
        AND NOT EXISTS { (:Decision {state: 'CONFIRMED', colour: l.colour})-[:DECIDES]->(l) }
      RETURN count(l) AS violations`,
  },
  {
    name: 'I8',
    guarantee: 'a match edge is about the present versions of its identities',
    query: `MATCH (a:Identity)-[m:MATCHES]->(b:Identity)
      WHERE coalesce(m.fromVersion <> a.version OR m.toVersion <> b.version, true) RETURN count(m) AS violations`,
  },
  {
    name: 'I9',
    guarantee: 'an erased record leaves nothing behind',
    query: `UNWIND $erased AS id MATCH (n) WHERE id IN [n.id, n.recordId] AND NOT n:OutboxEvent
      RETURN count(n) AS violations`,
  },
  {
    name: 'I10',
    guarantee: 'no identity, document or template without its record',
    query: `MATCH (t:Identity|TravelDocument|BiometricTemplate)
      WHERE NOT EXISTS { (:Record)-[:STATES|CITES|CARRIES]->(t) } RETURN count(t) AS violations`,
  },
  {
    name: 'I12',
    guarantee: 'a dead or truncated detection raised an alert',
    query: `MATCH (o:OutboxEvent) WHERE (o.state = 'DEAD' OR o.truncated)
        AND NOT EXISTS { (o)-[:RAISED]->(:Alert) } RETURN count(o) AS violations`,
  },
  {
    name: 'I14',
    guarantee: 'a red link was confirmed by a second person',
    query: `MATCH (d:Decision {state: 'CONFIRMED', colour: 'RED'})-[:DECIDES]->(:Link)
      WHERE d.secondBy IS NULL OR d.secondBy = d.by RETURN count(d) AS violations`,
  },
  {
    name: 'I15',
    guarantee: 'no link within one system',
    query: `MATCH (a:IdentityGroup)<-[:JOINS]-(l:Link)-[:JOINS]->(b:IdentityGroup)
      WHERE a.id < b.id AND a.system = b.system RETURN count(l) AS violations`,
  },
  {
    name: 'I16',
    guarantee: 'no match edge within one system',
    query: `MATCH (x:Record)-[:STATES|CITES|CARRIES]->()-[m:MATCHES|SAME_DOCUMENT]-()
        <-[:STATES|CITES|CARRIES]-(y:Record) WHERE x.id < y.id AND x.system = y.system
      RETURN count(m) AS violations`,
  },
  {
    name: 'I17',
    guarantee: 'a cluster holds the groups that it says, two at least, and a group is in one cluster at most',
    query: `MATCH (c:Cluster) WITH c, COLLECT { MATCH (c)<-[:IN_CLUSTER]-(g) RETURN g.id ORDER BY g.id } AS held
      WITH sum(CASE WHEN held <> c.groupIds OR c.size <> size(held) OR (c.state = 'CURRENT') <> (c.size >= 2)
        THEN 1 ELSE 0 END) AS broken
      RETURN broken + COUNT { MATCH (g:IdentityGroup) WHERE COUNT { (g)-[:IN_CLUSTER]->() } > 1 RETURN g } AS violations`,
  },
  {
    name: 'I18',
    guarantee: 'no cluster holds two groups that are kept apart',
    query: `MATCH (a:IdentityGroup)-[d:DISTINCT_FROM]->(b:IdentityGroup)
      WHERE EXISTS { (a)-[:IN_CLUSTER]->(:Cluster)<-[:IN_CLUSTER]-(b) } RETURN count(d) AS violations`,
  },
  {
    name: 'I19',
    guarantee: 'the feed of cluster changes has no gap',
    query: `MATCH (c:ClusterChange) WITH count(c) AS changes, coalesce(max(c.sequence), 0) AS last
      RETURN abs(last - changes) AS violations`,
  },
];

/** The invariants that do not hold, each with the number of its violations; empty at rest. */
export async function brokenInvariants(graph: Graph, known: Known = {}): Promise<Record<string, number>> {
  const broken: Record<string, number> = {};
  for (const { name, guarantee, query } of invariants) {
    const [row] = await graph.statement(query, { linked: known.linked ?? [], erased: known.erased ?? [] });
    const violations = Number(row?.violations);
    if (violations !== 0) broken[`${name} ${guarantee}`] = violations;
  }
  return broken;
}
