/** `symbolon enrol`: images of a folder into the service, a record a subject. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { data } from '../../client/index.ts';
import type { FingerPosition, Modality } from '../../graph/model/record.ts';
import { counted, readImages, recogniseModality } from '../biometrics/layout.ts';
import {
  checkSubjects,
  type Enrolled,
  enrol,
  followSamples,
  type SampleTotals,
} from '../biometrics/run-enrol.ts';
import { connectAs, type ServiceOptions } from '../connection.ts';
import { CommandFailure } from '../failure.ts';
import { checkOutputs, writeOutput } from '../link/outputs.ts';
import { facts, whole } from '../output.ts';
import { startProgress } from '../progress.ts';
import { oneOf, overService, positive } from './options.ts';

interface Options extends ServiceOptions {
  system: string;
  kind?: string;
  owner: { state: string; authorityRef: string };
  modality?: Modality;
  finger?: FingerPosition;
  wait?: boolean;
  timeout: number;
  report?: string;
  dryRun?: boolean;
  json?: boolean;
}

/** Kind of record of a system where none is named. */
const KINDS: Readonly<Record<string, string>> = {
  EES: 'EES_INDIVIDUAL_FILE',
  VIS: 'VIS_APPLICATION',
  EURODAC: 'EURODAC_ASYLUM',
  ECRIS_TCN: 'ECRIS_TCN_RECORD',
};
const OWNER = 'DEU:DE-ASYLUM-01';
const FINGERS: FingerPosition[] = ['R1', 'R2', 'R3', 'R4', 'R5', 'L1', 'L2', 'L3', 'L4', 'L5'];

export function addEnrol(program: Command) {
  overService(program.command('enrol'))
    .summary('enrol images of a folder, a record a subject')
    .description(
      'Sends images of known subjects as biometric samples. Subjects are sub-folders of images, or files are named ' +
        'SUBJECT_IMPRESSION.ext. A subject whose record the system holds (reference = subject) gets further samples; one ' +
        'without gets a record whose only name, unsplit, is the label of the subject. Templates are made afterwards by the service; what is below ' +
        'the minimum of quality is refused there. Repeating the command is harmless.',
    )
    .argument('<folder>', 'folder of images')
    .option(
      '--system <code>',
      'system in whose name they are sent; one that asks for no birth date',
      'EURODAC',
    )
    .option('--kind <kind>', 'kind of record (default: the usual one of the system)')
    .addOption(
      new Option('--owner <state:authority>', 'Member State and authority that own new records')
        .argParser(owner)
        .default(owner(OWNER), OWNER),
    )
    .addOption(
      new Option('--modality <modality>', 'face or finger (default: told by names)').argParser(
        oneOf(['FACE', 'FINGER'] satisfies Modality[]),
      ),
    )
    .addOption(
      new Option('--finger <position>', `which finger, of all images: ${FINGERS.join(', ')}`).argParser(
        oneOf(FINGERS),
      ),
    )
    .option('--wait', 'wait until templates are made, and tell what was refused')
    .option('--timeout <seconds>', 'longest wait', positive, 300)
    .option('--report <file>', 'what became of each file, as JSON')
    .option('--dry-run', 'tell what would be sent, send nothing')
    .option('--json', 'the summary as JSON')
    .addHelpText(
      'after',
      `
Examples:
  symbolon enrol faces --wait
  symbolon enrol prints --finger R2 --system EURODAC --report enrolled.json`,
    )
    .action(async (folder: string, options: Options) => await enrolFolder(folder, options));
}

async function enrolFolder(folder: string, options: Options): Promise<void> {
  const layout = await readImages(folder);
  const told = options.finger === undefined ? options.modality : (options.modality ?? 'FINGER');
  const modality = told ?? recogniseModality(folder, layout)?.modality;
  if (modality === undefined)
    throw new CommandFailure('No name tells what the images show: say --modality face or finger.', 2);
  if ((modality === 'FINGER') !== (options.finger !== undefined))
    throw new CommandFailure(
      modality === 'FINGER'
        ? 'Which finger is it? Say --finger; prints of several fingers are several folders.'
        : '--finger is for fingerprints.',
      2,
    );
  const kind = options.kind ?? KINDS[options.system];
  if (kind === undefined)
    throw new CommandFailure(`Which kind of record of ${options.system}? Say --kind.`, 2);
  const subjects = new Set(layout.images.map(({ subject }) => subject));
  checkSubjects(subjects);
  await checkOutputs([options.report], [folder]);
  const plan = {
    ...{ images: layout.images.length, subjects: subjects.size },
    ...{ modality, system: options.system, kind },
  };
  if (options.dryRun === true) return tell(options, plan, facts(factsOf(plan, counted(layout.skipped))));

  const { api } = connectAs('source', options);
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  try {
    const progress = startProgress('Sending', plan.images);
    const { owner: by, system, finger } = options;
    const enrolled = await enrol(
      ...([
        api,
        folder,
        layout.images,
        { modality, system, kind, owner: by, ...(finger && { finger }) },
      ] as const),
      (done) => progress.update(done, `${whole(done)} of ${whole(plan.images)} images`),
      stop.signal,
    ).finally(() => progress.stop());
    const waits = options.wait === true && enrolled.failure === undefined;
    const totals = waits ? await waited(options, api, enrolled, stop.signal) : undefined;
    if (options.report !== undefined)
      await writeOutput(
        options.report,
        `${JSON.stringify({ ...plan, totals, files: enrolled.files }, null, 2)}\n`,
      );
    const sum = summary(plan, enrolled, totals);
    tell(options, sum, linesOf(sum, enrolled, counted(layout.skipped)));
    if (enrolled.failure !== undefined) throw enrolled.failure;
    if (stop.signal.aborted || sum.failed > 0 || (totals?.PENDING ?? 0) > 0) process.exitCode = 1;
  } finally {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  }
}

async function waited(
  options: Options,
  api: ReturnType<typeof connectAs>['api'],
  { records }: Enrolled,
  stopped: AbortSignal,
): Promise<SampleTotals> {
  const ids = [...records.values()];
  const progress = startProgress('Templates', 100);
  const until = Date.now() + options.timeout * 1000;
  try {
    return await followSamples(
      ...([api, ids, until] as const),
      (done, total) =>
        progress.update(total === 0 ? 100 : (100 * done) / total, `${whole(done)} of ${whole(total)}`),
      stopped,
    );
  } finally {
    progress.stop();
    const { engines } = await data(api.GET('/v1/biometrics/state'));
    for (const { modality, ready, detail } of engines)
      if (!ready) process.stderr.write(`The engine of ${modality.toLowerCase()}s is away: ${detail}\n`);
  }
}

interface Plan {
  images: number;
  subjects: number;
  modality: Modality;
  system: string;
  kind: string;
}

function summary(plan: Plan, { files, records }: Enrolled, totals: SampleTotals | undefined) {
  const count = (outcome: string) => files.filter((file) => file.outcome === outcome).length;
  return {
    ...plan,
    ...{ done: files.length, records: records.size },
    ...{ sent: count('SENT'), stored: count('STORED'), failed: count('FAILED') },
    ...(totals === undefined ? {} : { templates: totals }),
  };
}

function factsOf(
  { images, subjects, modality, system, kind }: Plan,
  skipped: string,
): [string, string | undefined][] {
  return [
    ['images', `${whole(images)} of ${whole(subjects)} subjects, ${modality.toLowerCase()}s`],
    ['as', `${kind} of ${system}`],
    ['skipped', skipped === '' ? undefined : skipped],
  ];
}

function linesOf(sum: ReturnType<typeof summary>, { files }: Enrolled, skipped: string): string[] {
  const { templates } = sum;
  const codes = Object.entries(templates?.codes ?? {}).map(([code, n]) => `${code} ${whole(n)}`);
  return [
    ...files
      .filter(({ outcome }) => outcome === 'FAILED')
      .map(({ file, code, detail }) => `${file}: ${detail} (${code})`),
    ...facts([
      ...factsOf(sum, skipped),
      ['done', sum.done < sum.images ? `${whole(sum.done)}: stopped` : undefined],
      ['records', whole(sum.records)],
      ['sent', whole(sum.sent)],
      ['there already', sum.stored === 0 ? undefined : whole(sum.stored)],
      ['failed', sum.failed === 0 ? undefined : whole(sum.failed)],
      ['templates', templates && whole(templates.EXTRACTED)],
      [
        'refused',
        templates && templates.REFUSED > 0 ? `${whole(templates.REFUSED)} (${codes.join(', ')})` : undefined,
      ],
      ['excluded by law', templates && templates.EXCLUDED > 0 ? whole(templates.EXCLUDED) : undefined],
      ['still waiting', templates && templates.PENDING > 0 ? whole(templates.PENDING) : undefined],
    ]),
  ];
}

function tell({ json }: Options, value: object, lines: string[]): void {
  process.stdout.write(json === true ? `${JSON.stringify(value, null, 2)}\n` : `${lines.join('\n')}\n`);
}

/** `DEU:DE-ASYLUM-01`. */
function owner(text: string): Options['owner'] {
  const found = /^([A-Z]{3}):([A-Z0-9][A-Z0-9-]{1,63})$/.exec(text);
  if (found === null)
    throw new InvalidArgumentError('A state and an authority such as DEU:DE-ASYLUM-01 are needed.');
  return { state: found[1] as string, authorityRef: found[2] as string };
}
