/** `symbolon loads`: initial loads and how far each is. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import { data } from '../../client/index.ts';
import { type Connection, connectAs, type ServiceOptions } from '../connection.ts';
import { colourWord, facts, moment, type OutputOptions, show, table, whole, words } from '../output.ts';
import { startProgress } from '../progress.ts';
import { positive, reading } from './options.ts';

type Load = Awaited<ReturnType<typeof readLoad>>;
type Options = ServiceOptions & OutputOptions;

const EVERY_MS = 2_000;

export function addLoads(program: Command) {
  const loads = program
    .command('loads')
    .summary('initial loads of historical records: list, show, watch, end')
    .addHelpText(
      'after',
      `
A load is started by symbolon import … --historical. Its links have no time limit and are reviewed by risk.`,
    );
  reading(loads.command('list', { isDefault: true }))
    .summary('initial loads, the latest first')
    .option('--limit <number>', 'how many', positive)
    .action(async ({ limit, ...options }: Options & { limit?: number }) => {
      const query = limit === undefined ? {} : { limit };
      const { items } = await data(
        connectAs('operator', options).api.GET('/v1/loads', { params: { query } }),
      );
      show(items, options, () =>
        table(
          [
            'load',
            'system',
            'label',
            'state',
            'taken',
            'rejected',
            'detected',
            'waiting',
            'failed',
            'a minute',
            'end',
          ],
          items.map((load) => [
            ...[load.id, load.system, load.label, words(load.state), whole(load.taken), whole(load.rejected)],
            ...[whole(load.detected), whole(load.waiting), whole(load.failed), whole(load.perMinute)],
            load.state === 'DONE' ? moment(load.lastDetectedAt) : moment(load.estimatedEnd),
          ]),
          'No initial load was ever started.',
        ),
      );
    });
  reading(loads.command('show'))
    .summary('how far an initial load is, with its errors and links')
    .argument('<id>', 'id of the load')
    .action(async (id: string, options: Options) => {
      const load = await readLoad(connectAs('operator', options), id);
      show(load, options, () => inWords(load));
    });
  reading(loads.command('watch'))
    .summary('follow an initial load until it is done')
    .argument('<id>', 'id of the load')
    .action(async (id: string, options: Options) => {
      const load = await watch(connectAs('operator', options), id);
      show(load, options, () => inWords(load));
    });
  reading(loads.command('end'))
    .summary('end the intake of an initial load; what was taken in is still detected')
    .argument('<id>', 'id of the load')
    .action(async (id: string, options: Options) => {
      const { api } = connectAs('operator', options);
      const load = await data(api.POST('/v1/loads/{id}/end', { params: { path: { id } } }));
      show(load, options, () => inWords(load));
    });
}

async function readLoad({ api }: Connection, id: string) {
  return await data(api.GET('/v1/loads/{id}', { params: { path: { id } } }));
}

/** Until the load is done, or Ctrl-C. */
async function watch(connection: Connection, id: string): Promise<Load> {
  let load = await readLoad(connection, id);
  const progress = startProgress('Detecting', totalOf(load));
  try {
    while (load.state !== 'DONE') {
      progress.update(
        load.detected,
        `${whole(load.taken)} taken in, ${whole(load.detected)} detected, ${whole(load.perMinute)} a minute` +
          (load.estimatedEnd === null ? '' : `, end about ${moment(load.estimatedEnd)} UTC`),
      );
      await pause(EVERY_MS);
      load = await readLoad(connection, id);
    }
    return load;
  } finally {
    progress.stop();
  }
}

const totalOf = ({ expected, taken, endedAt }: Load) =>
  endedAt === null ? Math.max(expected ?? 0, taken) : taken;

function inWords(load: Load): string[] {
  const count = (value: number) => (value === 0 ? undefined : whole(value));
  return [
    ...facts([
      ['load', load.id],
      ['system', load.system],
      ['label', load.label],
      ['state', words(load.state)],
      ['started', `${moment(load.startedAt)} by ${load.startedBy}`],
      ['ended', load.endedAt === null ? undefined : `${moment(load.endedAt)} by ${load.endedBy}`],
      ['expected', load.expected === null ? undefined : whole(load.expected)],
      ['taken in', whole(load.taken)],
      ['known before', count(load.unchanged)],
      ['rejected', whole(load.rejected)],
      ['detected', whole(load.detected)],
      ['waiting', whole(load.waiting)],
      ['for templates', count(load.forSamples)],
      ['failed for good', count(load.failed)],
      ['a minute', whole(load.perMinute)],
      ['remaining', load.remaining === null ? 'not known' : whole(load.remaining)],
      ['end about', load.estimatedEnd === null ? undefined : `${moment(load.estimatedEnd)} UTC`],
    ]),
    ...(load.links === null
      ? []
      : [
          '',
          'Links:',
          ...facts(
            load.links.map(({ colour, count: links }): [string, string] => [
              colourWord(colour),
              links === null ? 'fewer than 10' : whole(links),
            ]),
            '  ',
          ),
        ]),
    ...(load.errors.length === 0
      ? []
      : [
          '',
          'Errors:',
          ...facts(
            load.errors.map(({ stage, code, count: times }): [string, string] => [
              `${words(stage)} ${code}`,
              whole(times),
            ]),
            '  ',
          ),
        ]),
  ];
}
