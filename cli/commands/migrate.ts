/** `symbolon migrate`: brings the graph to the newest schema; works on the database itself, no service needed. */
import { hostname } from 'node:os';
import type { Command } from 'commander';
import { seedSystems } from '../../graph/sources/index.ts';
import { migrate, migrationStatus, openGraph } from '../../graph/store/index.ts';
import { graphAddress } from '../graph-address.ts';
import { facts, show } from '../output.ts';

export function addMigrate(program: Command) {
  program
    .command('migrate')
    .summary('bring the graph to the newest schema')
    .description(
      'Runs the migrations of cypher/schema that are outstanding, under a lock, resumable. Takes NEO4J_URI, NEO4J_USER ' +
        'and NEO4J_PASSWORD, else the Neo4j that a local start provisioned.',
    )
    .option('--status', 'only say what is outstanding; exit code 1 where anything is')
    .option('--json', 'the status as JSON')
    .action(async ({ status, json }: { status?: boolean; json?: boolean }) => {
      const graph = openGraph(graphAddress());
      try {
        if (status !== true) {
          await migrate(graph, `cli-${hostname()}-${process.pid}`, (line) =>
            process.stderr.write(`${line}\n`),
          );
          await seedSystems(graph, new Date().toISOString());
        }
        const found = await migrationStatus(graph);
        show(found, json === undefined ? {} : { json }, () => [
          found.exact ? 'The schema is up to date.' : 'The schema is not up to date.',
          ...facts([
            ['outstanding', found.pending.join(', ')],
            ['changed after they were applied', found.changed.join(', ')],
            ['not online', found.offline.join(', ')],
          ]),
        ]);
        if (!found.exact) process.exitCode = 1;
      } finally {
        await graph.close();
      }
    });
}
