import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasServices, openTestGraph } from '../../tests/support/services.ts';
import type { Graph } from './index.ts';
import { MigrationError, migrate, migrationStatus } from './index.ts';
import { statementsOf } from './migrate.ts';

describe('schema files', () => {
  it('are split into statements without their comments', () => {
    expect(statementsOf('// why\nCREATE A;\nCREATE B\n  more;\n')).toEqual(['CREATE A', 'CREATE B\n  more']);
  });
});

describe.skipIf(!hasServices)('migrations', () => {
  let graph: Graph;
  beforeAll(() => {
    graph = openTestGraph();
  });
  afterAll(() => graph.close());

  it('started at once by three processes run once and leave an exact schema', async () => {
    await Promise.all(['a', 'b', 'c'].map((holder) => migrate(graph, holder)));
    expect(await migrationStatus(graph)).toEqual({
      exact: true,
      pending: [],
      changed: [],
      offline: [],
      missing: [],
    });
  });

  it('killed half-way go on at the statement where they stopped', async () => {
    await graph.statement(
      "MATCH (m:Migration {name: '001-constraints.cypher'}) SET m.done = false, m.statements = 3",
    );
    expect((await migrationStatus(graph)).pending).toEqual(['001-constraints.cypher']);
    await migrate(graph, 'next');
    expect((await migrationStatus(graph)).exact).toBe(true);
  });

  it('tell that a constraint was dropped by hand', async () => {
    await graph.statement('DROP CONSTRAINT link_key');
    expect(await migrationStatus(graph)).toMatchObject({ exact: false, missing: ['link_key'] });
    await graph.statement('CREATE CONSTRAINT link_key IF NOT EXISTS FOR (n:Link) REQUIRE n.key IS UNIQUE');
    expect((await migrationStatus(graph)).exact).toBe(true);
  });

  it('refuse a file that changed after it was applied', async () => {
    const [before] = await graph.statement(
      "MATCH (m:Migration {name: '002-indexes.cypher'}) WITH m, m.checksum AS old SET m.checksum = 'other' RETURN old",
    );
    expect((await migrationStatus(graph)).changed).toEqual(['002-indexes.cypher']);
    await expect(migrate(graph, 'next')).rejects.toThrow(MigrationError);
    await graph.statement("MATCH (m:Migration {name: '002-indexes.cypher'}) SET m.checksum = $old", before);
    expect((await migrationStatus(graph)).exact).toBe(true);
  });
});
