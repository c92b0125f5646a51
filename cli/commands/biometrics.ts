/** `symbolon biometrics`: how accurate an engine is on images of known subjects, and the state of templates in the service. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Modality } from '../../graph/model/record.ts';
import { openImageEngine } from '../biometrics/engines.ts';
import { counted } from '../biometrics/layout.ts';
import type { Rotation } from '../biometrics/rotate.ts';
import { type Evaluated, type EvaluateOptions, evaluateBiometrics } from '../biometrics/run-evaluate.ts';
import { INDEPENDENCE, mainFigures, THRESHOLD_HEADS, thresholdCells } from '../biometrics/words.ts';
import { facts, show, table, whole } from '../output.ts';
import { oneOf, positive } from './options.ts';
import { addTemplates } from './templates.ts';

/** All pairs of 2,000 images: minutes of comparing, and enough to see an FMR of one in 600,000. */
const MOST_IMPOSTORS = 2_000_000;

/** `open` gives the engine of a modality. */
export function addBiometrics(program: Command, open = openImageEngine) {
  const biometrics = program.command('biometrics').summary('engines, templates and their key');
  addTemplates(biometrics);
  biometrics
    .command('evaluate')
    .summary('error rates on a folder of images of known subjects, without a service')
    .description(
      'Makes templates of all images, compares all pairs once, and tells false match and false non-match rates, failures ' +
        'to enrol and rank-1 identification. Subjects are sub-folders of images, or files are named SUBJECT_IMPRESSION.ext. ' +
        'Nothing is stored.',
    )
    .argument('<folder>', 'folder of images')
    .addOption(
      new Option(
        '--modality <modality>',
        'face or finger (default: told by names, else by looking for faces)',
      ).argParser(oneOf(['FACE', 'FINGER'] satisfies Modality[])),
    )
    .option('--impostors <number>', 'most pairs of two subjects that are compared', positive, MOST_IMPOSTORS)
    .option('--dpi <number>', 'resolution of the images in dots an inch', positive)
    .option('--rotate <A..B>', 'turn each image by an angle from A to B degrees, told by its name', degrees)
    .option('--report <file>', 'report as JSON; the same as a page stands beside it')
    .option('--html <file>', 'report as a page with charts')
    .option('--json', 'the report on standard output instead of the summary, without names of files')
    .addHelpText(
      'after',
      `
Examples:
  symbolon biometrics evaluate faces --report report.json
  symbolon biometrics evaluate fvc --modality finger --rotate -60..60

docs/biometrics-evaluate.md tells what is measured.`,
    )
    .action(async (folder: string, { json, ...options }: EvaluateOptions & { json?: boolean }) => {
      const evaluated = await evaluateBiometrics(folder, options, open);
      const { failures, skipped, ...figures } = evaluated.report;
      const { files, ...reasons } = failures;
      show({ ...figures, failures: reasons }, json === undefined ? {} : { json }, () => summary(evaluated));
    });
}

function summary({ report, written }: Evaluated): string[] {
  const { failures, skipped, identicalImages } = report;
  return [
    ...facts(mainFigures(report)),
    '',
    ...table(THRESHOLD_HEADS, report.thresholds.map(thresholdCells)),
    INDEPENDENCE,
    ...facts([
      ...Object.entries(failures.byCode).map(([code, count]): [string, string] => [
        code,
        `${whole(count)} ${count === 1 ? 'image' : 'images'}`,
      ]),
      [
        'subjects without template',
        failures.subjectsWithoutTemplate === 0 ? undefined : whole(failures.subjectsWithoutTemplate),
      ],
      ['images that are another one', identicalImages === 0 ? undefined : whole(identicalImages)],
      ['skipped', counted(skipped)],
    ]),
    ...(written.length === 0 ? [] : ['', ...facts(written)]),
  ];
}

/** `-30..30`: degrees from -180 to 180, the first at most the second. */
function degrees(text: string): Rotation {
  const found = /^(-?\d{1,3}(?:\.\d+)?)\.\.(-?\d{1,3}(?:\.\d+)?)$/.exec(text);
  const [from, to] = [Number(found?.[1]), Number(found?.[2])];
  if (!(from >= -180 && from <= to && to <= 180))
    throw new InvalidArgumentError('A range of degrees such as -30..30 is needed.');
  return { from, to };
}
