/**
 * Colours come from the rule table and from people, whatever the model says: the same records and decisions under a model
 * of absurd weights give the same colours, though every edge is scored by it (Art 28-33).
 */
import { expect, it } from 'vitest';
import { named } from '../../graph/matching/learn/index.ts';
import { MODEL, type Model } from '../../graph/matching/score/index.ts';
import { deskWorld, type Placed } from '../fixtures/desk-world.ts';
import { personOf, record } from '../fixtures/records.ts';
import { freshGraph, hasServices } from '../support/services.ts';

/** Strangers would be one person: every weight is turned round, and any two are one before anything is compared. */
const absurd = named(
  {
    ...MODEL,
    priorBits: 20,
    rates: Object.fromEntries(
      Object.entries(MODEL.rates).map(([feature, rates]) => [
        feature,
        rates.map(({ m, u, o }) => ({ m: u, u: m, o })),
      ]),
    ) as unknown as Model['rates'],
  },
  'absurd',
);

/** Colours of the links between the same records, two of them decided, and the models and bits of the edges. */
async function under(model: Model) {
  const graph = await freshGraph();
  const world = await deskWorld(graph, { model });
  try {
    const made: [Placed, Placed][] = [];
    for (let n = 0; n < 6; n++) {
      const one = personOf(n);
      const other = n % 2 === 0 ? one : personOf(n + 50);
      made.push([
        await world.store(record('VIS', { ref: `v-${n}`, ...one, face: `face ${n}` })),
        await world.store(record('EURODAC', { ref: `e-${n}`, ...other, face: `face ${n}` })),
      ]);
    }
    await world.decide(await world.link(...(made[1] as [Placed, Placed])), 'WHITE');
    await world.decide(await world.link(...(made[3] as [Placed, Placed])), 'RED_MERGE');
    const links = await graph.statement(
      `MATCH (l:Link) RETURN COLLECT { MATCH (l)-[:JOINS]->(g) RETURN g.key ORDER BY g.key } AS between,
        l {.colour, .redKind, .automatic, .cause, .basis} AS colouring ORDER BY between`,
    );
    const edges = await graph.statement(
      'MATCH (:Identity)-[m:MATCHES]->(:Identity) RETURN DISTINCT m.modelVersion AS model, count(m) AS edges',
    );
    return { links, edges };
  } finally {
    await world.close();
    await graph.close();
  }
}

it.skipIf(!hasServices)('colours are the same under any model (Art 28-33)', async () => {
  const [usual, other] = [await under(MODEL), await under(absurd)];
  expect(usual.links.map(({ colouring }) => (colouring as { colour: string }).colour).sort()).toEqual([
    ...['RED', 'WHITE', 'WHITE', 'WHITE', 'WHITE', 'YELLOW'],
  ]);
  expect(other.links).toEqual(usual.links);
  expect(usual.edges.map(({ model }) => model)).toEqual([MODEL.version]);
  expect(other.edges.map(({ model }) => model)).toEqual([absurd.version]);
});
