/** `symbolon status` and `symbolon dead-letters`: whether the service is well, and what detection still has to do. */
import type { Command } from 'commander';
import { data, ServiceUnreachable } from '../../client/index.ts';
import { connectAs, type ServiceOptions, serviceAddress } from '../connection.ts';
import { facts, moment, type OutputOptions, show, table, whole, words } from '../output.ts';
import { positive, reading } from './options.ts';

type Backlog = Awaited<ReturnType<typeof readBacklog>>;

async function readBacklog(options: ServiceOptions) {
  return await data(connectAs('operator', options).api.GET('/v1/detection/backlog'));
}

interface Health {
  status: string;
  checks: { name: string; ok: boolean; required: boolean; detail: string }[];
}

export function addStatus(program: Command) {
  reading(program.command('status'))
    .summary('health of the service and outstanding detection')
    .action(async (options: ServiceOptions & OutputOptions) => {
      const health = await readHealth();
      const { address } = connectAs('operator', options);
      const backlog = await readBacklog(options);
      show({ address, health, detection: backlog }, options, () => [
        ...facts([
          ['service', address],
          ['state', health.status],
        ]),
        '',
        ...table(
          ['check', 'state', 'found'],
          health.checks.map(({ name, ok, detail }) => [name, ok ? 'good' : 'bad', detail]),
        ),
        '',
        'Detection:',
        ...facts(
          [
            ['waiting', whole(backlog.pending)],
            ['for templates', backlog.waiting === 0 ? undefined : whole(backlog.waiting)],
            ['at work', whole(backlog.sent)],
            ['failed for good', whole(backlog.dead)],
            ['scored anew', rescoringInWords(backlog.rescoring)],
            [
              'oldest',
              backlog.pending + backlog.sent === 0 ? undefined : `${Math.round(backlog.oldestSeconds)} s`,
            ],
          ],
          '  ',
        ),
      ]);
      if (health.status === 'not ready') process.exitCode = 1;
    });

  reading(program.command('dead-letters'))
    .summary('detections that failed for good; --retry drives one again')
    .option('--retry <id>', 'drive this event again')
    .option('--limit <number>', 'how many are shown', positive)
    .action(async (options: ServiceOptions & OutputOptions & { retry?: string; limit?: number }) => {
      const { api } = connectAs('operator', options);
      if (options.retry !== undefined) {
        const { eventId } = await data(
          api.POST('/v1/detection/dead-letters/{id}/retry', { params: { path: { id: options.retry } } }),
        );
        show({ eventId }, options, () => [`Event ${eventId} is driven again.`]);
        return;
      }
      const query = options.limit === undefined ? {} : { limit: options.limit };
      const { items } = await data(api.GET('/v1/detection/dead-letters', { params: { query } }));
      show(items, options, () =>
        table(
          ['event', 'record', 'version', 'tries', 'since', 'last failure'],
          items.map((one) => [
            one.id,
            one.recordId,
            one.version,
            one.attempts,
            moment(one.at),
            words(one.lastError),
          ]),
          'No detection has failed for good.',
        ),
      );
    });
}

/** Undefined where every edge is of the present model. */
function rescoringInWords(rescoring: Backlog['rescoring']): string | undefined {
  if (rescoring === null || rescoring.phase === 'DONE') return undefined;
  const { phase, records, total, model } = rescoring;
  return phase === 'EDGES'
    ? `edges that stand, by ${model}`
    : `${whole(records)} of ${whole(total)} records, by ${model}`;
}

async function readHealth(): Promise<Health> {
  const answer = await fetch(`${serviceAddress()}/health/ready`, {
    signal: AbortSignal.timeout(10_000),
  }).catch((cause) => {
    throw new ServiceUnreachable(`no answer from ${serviceAddress()}`, { cause });
  });
  return (await answer.json()) as Health;
}
