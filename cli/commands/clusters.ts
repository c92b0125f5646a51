/** `symbolon how` and `symbolon clusters`: how a statistical cluster came together, all of them, and their changes. */
import type { Command } from 'commander';
import { ApiProblem, data } from '../../client/index.ts';
import { connectAs, type ServiceOptions } from '../connection.ts';
import { CommandFailure } from '../failure.ts';
import { facts, moment, type OutputOptions, show, table, whole, words } from '../output.ts';
import { positive, reading } from './options.ts';

export function addClusters(program: Command) {
  reading(program.command('how'))
    .summary('how a statistical cluster came together: edge by edge, with the vetoes met')
    .argument('<cluster-or-node>', 'id of a cluster, or of a record, identity or identity group')
    .action(async (id: string, options: ServiceOptions & OutputOptions) => {
      const cluster = await readCluster(id, options);
      show(cluster, options, () => clusterInWords(cluster));
    });

  reading(program.command('clusters'))
    .summary('how many statistical clusters there are; --check computes all anew, --changes tells their feed')
    .option('--check', 'compute all clusters from scratch; what is stored otherwise is put right')
    .option('--changes', 'the changes of clusters, the oldest first')
    .option('--cluster <id>', 'with --changes: of this cluster only')
    .option('--cursor <cursor>', 'with --changes: go on from here')
    .option('--limit <number>', 'with --changes: how many', positive)
    .action(async (options: ServiceOptions & OutputOptions & ChangesOptions & { check?: boolean }) => {
      if (options.changes === true) {
        const feed = await readChanges(options);
        show(feed, options, () => feedInWords(feed));
        return;
      }
      const stray = (['cluster', 'cursor', 'limit'] as const).find((option) => options[option] !== undefined);
      if (stray !== undefined) throw new CommandFailure(`--${stray} needs --changes`, 2);
      const { api } = connectAs('operator', options);
      if (options.check === true) await data(api.POST('/v1/detection/clusters/check'));
      const state = await data(api.GET('/v1/detection/clusters'));
      show(state, options, () =>
        facts([
          ['clusters', whole(state.clusters)],
          ['identity groups in them', whole(state.members)],
          ['kept apart', `${whole(state.distinct)} pairs`],
          ['ambiguous', whole(state.ambiguous)],
          ['contradictions', whole(state.contradictions)],
          ['changes told', whole(state.sequence)],
          ['last check', state.checkedAt === null ? 'none yet' : moment(state.checkedAt)],
          ['drift found', state.drift === null ? undefined : whole(state.drift)],
        ]),
      );
    });
}

interface ChangesOptions {
  changes?: boolean;
  cluster?: string;
  cursor?: string;
  limit?: number;
}

/** Around a node; an id that is no node is that of a cluster. */
async function readCluster(id: string, options: ServiceOptions) {
  const { api } = connectAs('officer', options);
  try {
    return await data(api.GET('/v1/graph/{id}/cluster', { params: { path: { id } } }));
  } catch (error) {
    if (!(error instanceof ApiProblem) || error.code !== 'SYM_NOT_FOUND') throw error;
    return await data(api.GET('/v1/clusters/{id}', { params: { path: { id } } }));
  }
}

async function readChanges({ cluster, cursor, limit, ...options }: ServiceOptions & ChangesOptions) {
  const query = {
    ...(cluster === undefined ? {} : { cluster }),
    ...(cursor === undefined ? {} : { cursor }),
    ...(limit === undefined ? {} : { limit }),
  };
  return await data(connectAs('officer', options).api.GET('/v1/clusters/changes', { params: { query } }));
}

type Cluster = Awaited<ReturnType<typeof readCluster>>;

function clusterInWords(view: Cluster): string[] {
  const { cluster, members, weakest, average, joins, refusals, ambiguities, contradictions } = view;
  const nameOf = new Map(
    view.nodes.map((node) => [node.id, [node.systems[0], node.names?.join(' / ')].filter(Boolean).join(' ')]),
  );
  const named = (ids: readonly string[]) => ids.map((id) => nameOf.get(id) ?? id).join(' + ');
  const section = (title: string, lines: string[]) => (lines.length === 0 ? [] : ['', title, ...lines]);
  return [
    'A statistical cluster: a hint, never a person.',
    ...facts([
      ['cluster', cluster?.id],
      ['state', words(cluster?.state)],
      ['version', cluster?.version],
      ['weakest edge', bits(weakest)],
      ['average', bits(average)],
    ]),
    '',
    ...table(
      ['member', 'id'],
      members.map((id) => [nameOf.get(id), id]),
      'No members.',
    ),
    ...section(
      'How it came together:',
      joins.map(
        ({ one, two, ...join }, step) =>
          `  ${step + 1}. ${named(one)}  ↔  ${named(two)}: ${bits(join.bits)}, strongest edge ${bits(join.strongest.bits)} ` +
          `(symbolon explain "${join.strongest.key}")`,
      ),
    ),
    ...section(
      'Held apart:',
      refusals.map(
        ({ one, two, bits: between, veto }) =>
          `  ${named(one)}  ≠  ${named(two)}, in spite of ${bits(between)}: ${reasonWords(veto.reason)}`,
      ),
    ),
    ...section(
      'Ambiguous, left apart:',
      ambiguities.map(
        (one) =>
          `  ${named(one.members)} fits ` +
          one.candidates.map((each) => `${named(each.members)} (${bits(each.bits)})`).join(' and '),
      ),
    ),
    ...section(
      'Contradictions:',
      contradictions.map(
        ({ a, b, c, reason }) =>
          `  ${named([a])} = ${named([b])} = ${named([c])}, but the first and the last differ: ${reasonWords(reason)}`,
      ),
    ),
    ...(view.threshold > 0
      ? ['', `Edges below ${bits(view.threshold)} are left out: too many groups hang together by them.`]
      : []),
  ];
}

const bits = (value: number | null) => (value === null ? undefined : `${value.toFixed(1)} bits`);

const reasonWords = (reason: 'DECISION' | 'BIOMETRICS') =>
  reason === 'DECISION' ? 'a person decided that they are two' : 'their biometrics differ';

function feedInWords({ items, more, next }: Awaited<ReturnType<typeof readChanges>>): string[] {
  return [
    ...table(
      ['at', 'change', 'cluster', 'version', 'groups', 'others'],
      items.map((one) => [
        moment(one.at),
        words(one.kind),
        one.clusterId,
        one.version,
        one.groupIds.join(' '),
        one.otherIds.join(' '),
      ]),
      'Nothing has changed since.',
    ),
    '',
    `${more ? 'More' : 'Later changes'}: --cursor ${next}`,
  ];
}
