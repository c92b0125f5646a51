/** How Neo4j goes about a query of the catalogue: whether an index carries it, and how much it reads. */
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { boundQuery } from '../../graph/store/catalogue.ts';
import { toNeo4j } from '../../graph/store/values.ts';

export interface Plan {
  /** Kinds of operators from the result down, such as `NodeIndexSeek`; without the name of the database. */
  operators: string[];
  /** Names of the indexes that are used. */
  details: string;
  dbHits: number;
}

/** Runs the query of the catalogue under PROFILE, planned for what the graph holds now. */
export async function planOf(query: string, params: Record<string, unknown> = {}): Promise<Plan> {
  const { TEST_NEO4J_URI = '', TEST_NEO4J_USER = 'neo4j', TEST_NEO4J_PASSWORD = '' } = process.env;
  const driver = neo4j.driver(TEST_NEO4J_URI, neo4j.auth.basic(TEST_NEO4J_USER, TEST_NEO4J_PASSWORD));
  try {
    const { text } = boundQuery(query);
    // Counts of what a test has just written: otherwise the plan is one for an empty graph.
    await driver.executeQuery('CALL db.prepareForReplanning()');
    await driver.executeQuery('CALL db.clearQueryCaches()');
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, { parameters: toNeo4j(params) });
    const all: ProfiledPlan[] = [];
    const walk = (plan: ProfiledPlan) => {
      all.push(plan);
      for (const child of plan.children) walk(child);
    };
    if (summary.profile !== false) walk(summary.profile);
    return {
      operators: all.map(({ operatorType }) => operatorType.split('@')[0] as string),
      details: all.map(({ arguments: { Details } }) => Details).join('\n'),
      dbHits: all.reduce((sum, { dbHits }) => sum + Number(dbHits), 0),
    };
  } finally {
    await driver.close();
  }
}
