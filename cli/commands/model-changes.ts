/**
 * `symbolon model propose, changes, approve, reject, rollback` and `symbolon accuracy`: models learnt from decided links,
 * agreed to by two persons, and how well the service does at present. Off unless the service is started with
 * SYMBOLON_LEARNING=on.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import { data, type ModelReport } from '../../client/index.ts';
import { connectAs, type ServiceOptions } from '../connection.ts';
import { writeOutput } from '../link/outputs.ts';
import { startStages } from '../link/stages.ts';
import { facts, moment, type OutputOptions, share, show, signed, table, whole, words } from '../output.ts';
import { overService, positive, reading } from './options.ts';

type Given = ServiceOptions & OutputOptions;
type Change = Awaited<ReturnType<typeof readChange>>;

const REST_MS = 500;

export function addModelChanges(model: Command) {
  overService(model.command('propose'))
    .summary('ask for a model learnt from decided links, and wait for it')
    .option('--out <file>', 'where the proposed model goes')
    .option('--json', 'JSON instead of words')
    .action(async (given: Given & { out?: string }) => {
      const { api } = connectAs('operator', given);
      const { id } = await data(api.POST('/v1/models/proposals'));
      const stages = startStages();
      let change = await readChange(id, given);
      try {
        for (; change.state === 'COMPUTING'; change = await readChange(id, given)) {
          stages.update(`${words(change.stage ?? 'WAITING')}`, Math.round(100 * (change.progress ?? 0)), 100);
          await pause(REST_MS);
        }
      } finally {
        stages.stop();
      }
      if (given.out !== undefined && change.model !== null && change.state === 'OPEN') {
        const { file } = await data(
          api.GET('/v1/models/{version}/file', { params: { path: { version: change.model } } }),
        );
        await writeOutput(given.out, file);
      }
      show(change, given, () => changeInWords(change));
      if (change.state !== 'OPEN') process.exitCode = 1;
    });

  reading(model.command('changes'))
    .summary('the model in use, and every change of it with who agreed')
    .argument('[change]', 'id of one change, told with its report')
    .action(async (id: string | undefined, given: Given) => {
      if (id !== undefined) {
        const change = await readChange(id, given);
        show(change, given, () => changeInWords(change));
        return;
      }
      const models = await data(connectAs('operator', given).api.GET('/v1/models'));
      show(models, given, () => [
        ...facts([
          ['in use', models.inUse],
          ['shipped', models.shipped],
        ]),
        '',
        ...table(
          ['change', 'kind', 'state', 'model', 'by', 'at'],
          models.changes.map(({ id: change, kind, state, model: made, by, at }) => [
            ...[change, words(kind), words(state), made, by, moment(at)],
          ]),
          'No model was ever proposed.',
        ),
      ]);
    });

  overService(model.command('approve'))
    .summary('agree to a change of the model; the second person puts it in use')
    .argument('<change>', 'id of the change')
    .option('--json', 'JSON instead of words')
    .action(async (id: string, given: Given) => {
      const { api } = connectAs('operator', given);
      const change = await data(api.POST('/v1/models/changes/{id}/approval', { params: { path: { id } } }));
      show(change, given, () => changeInWords(change));
    });

  overService(model.command('reject'))
    .summary('refuse a change of the model')
    .argument('<change>', 'id of the change')
    .requiredOption('--reason <text>', 'why, in your own words')
    .option('--json', 'JSON instead of words')
    .action(async (id: string, given: Given & { reason: string }) => {
      const { api } = connectAs('operator', given);
      const change = await data(
        api.POST('/v1/models/changes/{id}/rejection', {
          params: { path: { id } },
          body: { reason: given.reason },
        }),
      );
      show(change, given, () => changeInWords(change));
    });

  overService(model.command('rollback'))
    .summary('ask for the return to a model that was in use before; two persons have to agree')
    .argument('<version>', 'version of the model')
    .requiredOption('--reason <text>', 'why, in your own words')
    .option('--json', 'JSON instead of words')
    .action(async (to: string, given: Given & { reason: string }) => {
      const { api } = connectAs('operator', given);
      const change = await data(api.POST('/v1/models/rollbacks', { body: { to, reason: given.reason } }));
      show(change, given, () => changeInWords(change));
    });
}

export function addAccuracy(program: Command) {
  reading(program.command('accuracy'))
    .summary('how often decisions hold a second look and strong match edges are one person, with intervals')
    .description(
      'Counted over decided links, with 95 % intervals (Wilson). Groups of fewer than ten links are put together or not ' +
        'told. For the data-protection officer, and an officer who acts for every authority.',
    )
    .option('--days <number>', 'decisions so far back (default: 365)', positive)
    .action(async (given: Given & { days?: number }) => {
      const { api } = connectAs('supervision', given);
      const query = given.days === undefined ? {} : { days: given.days };
      const answer = await data(api.GET('/v1/accuracy', { params: { query } }));
      const rows = (
        [
          ['second looks drawn by chance', answer.agreement.chance],
          ['second looks at red', answer.agreement.red],
          ['strong edges, decided', answer.strong],
        ] as const
      ).flatMap(([name, measured]) => [
        rowOf(name, 'all', measured.all),
        ...Object.entries(measured.script).map(([group, one]) => rowOf('', group, one)),
        ...Object.entries(measured.nationality).map(([group, one]) => rowOf('', group, one)),
      ]);
      show(answer, given, () => [
        `Since ${moment(answer.since)}; fewer than ${answer.least} links are not told.`,
        '',
        ...table(['measure', 'group', 'agree', 'of', 'share', '95 %'], rows),
      ]);
    });
}

type Measured = { count: number; of: number; share: number; interval: number[] } | null;

const rowOf = (name: string, group: string, one: Measured) =>
  one === null
    ? [name, group, '', '', 'too few', '']
    : [
        ...[name, group, whole(one.count), whole(one.of), share(one.share)],
        one.interval.map((end) => share(end)).join('–'),
      ];

async function readChange(id: string, given: ServiceOptions) {
  const { api } = connectAs('operator', given);
  return await data(api.GET('/v1/models/changes/{id}', { params: { path: { id } } }));
}

function changeInWords(change: Change): string[] {
  const {
    labels,
    needed,
    moved = [],
    calibration,
    benchmark,
    objections = [],
  } = (change.report ?? {}) as ModelReport;
  const lines = facts([
    ['change', change.id],
    ['kind', words(change.kind)],
    ['state', words(change.state)],
    ['model', change.model ?? undefined],
    ['instead of', change.parent],
    [
      'labels',
      labels === undefined
        ? undefined
        : `${labels.same} of one person, ${labels.different} of two; ${labels.decisions} decided, ${labels.comparisons} compared`,
    ],
    ['needed', needed === undefined ? undefined : `${needed} labels of one person`],
    [
      'calibration',
      calibration == null ? undefined : `${calibration.slope.toFixed(3)} × bits ${signed(calibration.shift)}`,
    ],
  ]);
  if (benchmark !== undefined)
    lines.push(
      '',
      ...table(
        ['benchmark', 'precision, strong', 'F1'],
        (['before', 'after'] as const).map((when) => [
          ...[when, share(benchmark[when].strongPrecision), share(benchmark[when].f1)],
        ]),
      ),
    );
  if (moved.length > 0)
    lines.push(
      '',
      ...table(
        ['feature', 'level', 'before', 'after'],
        moved.map(({ feature, level, before, after }) => [feature, level, signed(before), signed(after)]),
      ),
    );
  if (objections.length > 0)
    lines.push(
      '',
      ...table(
        ['refused by', 'of', 'before', 'after', 'let through'],
        objections.map(({ rail, of, before, after, limit }) => [
          ...[words(rail), of, before.toFixed(4), after.toFixed(4), limit.toFixed(2)],
        ]),
      ),
    );
  lines.push('', ...change.acts.map(({ act, by, at }) => `${words(act)} by ${by}, ${moment(at)}`));
  if (change.state === 'OPEN') lines.push(`Agree: symbolon model approve ${change.id}`);
  return lines;
}
