/** The parts of docs/benchmarks.md about accuracy: tables from results, '' where nothing was measured. */
import { LINKERS, type Linker, type Report } from '../accuracy/link.ts';
import type { FullNamesResults, LinkResults, SingleNamesResults } from '../accuracy/results.ts';
import type { Measured } from '../results.ts';
import { table } from './table.ts';

const TITLES: Record<Linker, string> = { ours: 'Symbolon', splink: 'Splink', nomenklatura: 'nomenklatura' };

const four = (value: number | undefined): string => (value === undefined ? '' : value.toFixed(4));
const percent = (value: number | undefined): string =>
  value === undefined ? '' : `${(100 * value).toFixed(1)} %`;

/** Where and when; a busy machine is said to be one. */
export function origin({ date, machine, load }: Measured): string {
  const { cores, memoryGb, node, python } = machine;
  const versions = [`node ${node}`, ...(python === undefined ? [] : [`python ${python}`])].join(', ');
  const busy = load > cores ? `; others were at work on it (load ${load}), so times are too long` : '';
  return `${date.slice(0, 10)}, ${cores} cores, ${memoryGb} GB, ${versions}${busy}`;
}

export function linkSection(cases: readonly LinkResults[]): string {
  if (cases.length === 0) return '';
  const rows = cases.flatMap((result) =>
    LINKERS.flatMap((linker) => {
      const outcome = result.outcomes[linker];
      if (outcome === undefined) return [];
      const name = TITLES[linker];
      return [
        'missing' in outcome
          ? [result.title, name, outcome.missing]
          : [result.title, name, ...accuracy(outcome)],
      ];
    }),
  );
  const head = [
    ...['data', 'system', 'pairs F1 default', 'best', 'precision', 'recall', 'recall at P ≥ 0.99'],
    ...['cluster F1 default', 'best', 'B³ F1', 'candidates found', 'calibration error', 's', 'MB'],
  ];
  const origins = [...new Set(cases.map(origin))].map((text) => `- ${text}`).join('\n');
  return (
    `## Linking files\n\nPrecision and recall at the default threshold; B³ at the best one; s and MB are the whole of ` +
    `each process for us, from rows in memory to pairs for Splink.\n\n${table(head, rows)}\n\nMeasured:\n${origins}`
  );
}

function accuracy({ pairwise, clusters, candidates, calibration, seconds, peakMemoryMb }: Report): string[] {
  return [
    four(pairwise.default.f1),
    four(pairwise.best.f1),
    four(pairwise.default.precision),
    four(pairwise.default.recall),
    four(pairwise.recallAtPrecision99),
    four(clusters.default.pairF1),
    four(clusters.best.pairF1),
    four(clusters.best.bCubedF1),
    four(candidates?.completeness),
    four(calibration?.expectedCalibrationError),
    seconds.toFixed(0),
    peakMemoryMb.toFixed(0),
  ];
}

export function fairnessSection(cases: readonly LinkResults[]): string {
  const parts = cases.flatMap(({ title, outcomes }) => {
    const reports = LINKERS.flatMap((linker) => {
      const outcome = outcomes[linker];
      return outcome !== undefined && !('missing' in outcome) && outcome.fairness !== undefined
        ? [{ linker, fairness: outcome.fairness }]
        : [];
    });
    const [first] = reports;
    if (first === undefined) return [];
    const rows = Object.entries(first.fairness).flatMap(([attribute, groups]) =>
      Object.entries(groups).map(([group, { pairs }]) => [
        attribute,
        group,
        String(pairs),
        ...reports.flatMap(({ fairness }) => {
          const measure = fairness[attribute]?.[group];
          return [four(measure?.f1), four(measure?.precision), four(measure?.recall)];
        }),
      ]),
    );
    const columns = reports.flatMap(({ linker }) => [`${TITLES[linker]} F1`, 'precision', 'recall']);
    return [`### ${title}\n\n${table(['by', 'group', 'true pairs', ...columns], rows)}`];
  });
  if (parts.length === 0) return '';
  return [
    '## Fairness\n\nAccuracy of pairs at the default threshold for groups of persons side by side (original script as ' +
      'ISO 15924). A pair counts in the groups of both rows; groups of fewer than 200 true pairs are left out.',
    ...parts,
  ].join('\n\n');
}

export function singleNamesSection(results: SingleNamesResults | undefined): string {
  if (results === undefined) return '';
  const rows = Object.entries(results.scripts).map(([script, { collection, queries, recallAt1 }]) => [
    script,
    String(queries),
    String(collection),
    percent(recallAt1.ours),
    percent(recallAt1.baseline),
  ]);
  const head = ['script', 'asked', 'among', 'Symbolon', 'any-ascii + Jaro-Winkler'];
  return (
    `## One name across scripts\n\nThe original script asks, Latin names answer: how often the right one comes first, ties ` +
    `shared. Sample fixed by a hash of the line; names that our tables of sounds were learnt from do not take part.\n\n${table(head, rows)}\n\nMeasured: ${origin(results)}`
  );
}

export function fullNamesSection(results: FullNamesResults | undefined): string {
  if (results === undefined) return '';
  const { ours, baseline, nomenklatura } = results.auc;
  const systems = [
    ['Symbolon', ours] as const,
    ['nomenklatura logic-v2', nomenklatura] as const,
    ['any-ascii + Jaro-Winkler', baseline] as const,
  ];
  const rows = systems.flatMap(([name, areas]) =>
    areas === undefined ? [] : [[name, four(areas.all), four(areas.hard), four(areas.random)]],
  );
  const { random, hard } = results.negatives;
  return (
    `## Full names in original script\n\nThe ${results.names} persons of the UN Security Council list with a name in ` +
    `original script, against their own Latin name, ${random} names of others drawn at random and ${hard} of the nearest, ` +
    `by words and consonants of words in common. Area under the ROC curve.\n\n${table(['system', 'all', 'hard ones', 'random ones'], rows)}\n\n` +
    `Measured: ${origin(results)}`
  );
}
