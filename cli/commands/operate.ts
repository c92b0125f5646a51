/** Commands of operators: migrate, status, systems, dead letters. */
import { hostname } from 'node:os';
import type { Command } from 'commander';
import { data } from '../../client/index.ts';
import { seedSystems } from '../../graph/sources/index.ts';
import { migrate, openGraph } from '../../graph/store/index.ts';
import { address, service } from '../connection.ts';
import { UsageError } from '../failure.ts';
import { moment, show, table } from '../print.ts';

export function operate(program: Command): void {
  const json = () => program.opts().json === true;

  program
    .command('migrate')
    .description(
      'bring the graph to the newest schema (NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD); needs no running service',
    )
    .action(async () => {
      const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password } = process.env;
      if (uri === undefined || password === undefined)
        throw new UsageError('NEO4J_URI and NEO4J_PASSWORD are needed.');
      const graph = openGraph({ uri, user, password });
      try {
        await migrate(graph, `${hostname()}-${process.pid}`, (line) => console.log(line));
        await seedSystems(graph, new Date().toISOString());
      } finally {
        await graph.close();
      }
    });

  program
    .command('status')
    .description('health of the service and outstanding detection')
    .action(async () => {
      const health = await (await fetch(`${address()}/health/ready`)).json();
      const backlog = await data(service('cli-operator', 'OPERATION').GET('/v1/detection/backlog'));
      show(json(), { health, backlog }, () =>
        [
          `${address()}: ${(health as { status?: string }).status ?? 'unknown'}`,
          ...Object.entries(
            (health as { checks?: Record<string, { ok?: boolean; detail?: string }> }).checks ?? {},
          ).map(
            ([name, check]) => `  ${check.ok === false ? 'FAILS' : 'ok   '} ${name} ${check.detail ?? ''}`,
          ),
          table([
            ['outstanding', backlog.pending + backlog.sent],
            ['dead', backlog.dead],
            ['oldest', `${Math.round(backlog.oldestSeconds)} s`],
          ]),
        ].join('\n'),
      );
    });

  program
    .command('systems')
    .description('the registered systems')
    .action(async () => {
      const { items } = await data(service('cli', 'RECORD_KEEPING').GET('/v1/systems'));
      show(json(), items, (systems) =>
        table([
          ['code', 'kind', 'name', 'kinds of record'],
          ...systems.map((system) => [system.code, system.kind, system.name, system.recordKinds.length]),
        ]),
      );
    });

  program
    .command('dead-letters')
    .description('detections that failed too often; each is an open case')
    .option('--retry <event>', 'detect this one once more')
    .action(async ({ retry }: { retry?: string }) => {
      const api = service('cli-operator', 'OPERATION');
      if (retry !== undefined) {
        await api.POST('/v1/detection/dead-letters/{id}/retry', { params: { path: { id: retry } } });
        console.log('Handed out again.');
        return;
      }
      const { items } = await data(api.GET('/v1/detection/dead-letters'));
      show(json(), items, (events) =>
        events.length === 0
          ? 'None.'
          : table([
              ['event', 'record', 'version', 'attempts', 'last try', 'error'],
              ...events.map((event) => [
                ...[event.id, event.recordId, event.version, event.attempts],
                ...[moment(event.at), event.lastError],
              ]),
            ]),
      );
    });
}
