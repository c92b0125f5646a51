/**
 * Measures how accurate an engine is on a folder of images of known subjects: makes templates, compares all pairs, and
 * writes what was asked for. Nothing is stored and nothing leaves the machine.
 */
import { performance } from 'node:perf_hooks';
import type { ImageEngine } from '../../graph/biometrics/index.ts';
import type { Modality } from '../../graph/model/record.ts';
import { CommandFailure } from '../failure.ts';
import { checkOutputs, outputsOf, writeOutput, writtenOf } from '../link/outputs.ts';
import { startStages } from '../link/stages.ts';
import { type Extracted, extractAll } from './extract.ts';
import { readLayout, recogniseModality } from './layout.ts';
import { page } from './page.ts';
import { compareAll, pairsOf } from './pairs.ts';
import { recogniseByTrial } from './recognise.ts';
import { type BiometricReport, buildReport, countedByCode } from './report.ts';
import type { Rotation } from './rotate.ts';

export interface EvaluateOptions {
  /** Absent: recognised by names. */
  modality?: Modality;
  /** Most pairs of two subjects compared. */
  impostors: number;
  rotate?: Rotation;
  /** Resolution of all images, dots an inch; absent: the engine finds out or supposes one. */
  dpi?: number;
  /** Files to write. */
  report?: string;
  html?: string;
}

export interface Evaluated {
  report: BiometricReport;
  /** Files written, in words. */
  written: [string, string][];
}

/** Throws a `CommandFailure` for every fault of the call, the images or the engine. */
export async function evaluateBiometrics(
  folder: string,
  options: EvaluateOptions,
  open: (modality: Modality) => Promise<ImageEngine>,
): Promise<Evaluated> {
  const start = performance.now();
  const outputs = outputsOf(options);
  await checkOutputs(Object.values(outputs), [folder]);
  const layout = await readLayout(folder);
  const recognised =
    options.modality === undefined
      ? (recogniseModality(folder, layout) ?? (await recogniseByTrial(folder, layout.images, open)))
      : { modality: options.modality, by: 'given' };
  const stages = startStages();
  const engine = await open(recognised.modality);
  try {
    const extractingFrom = performance.now();
    const extracted = await extractAll(engine, folder, layout.images, options, (done, of) =>
      stages.update('making templates', done, of),
    );
    const comparingFrom = performance.now();
    const subject = numberedSubjects(extracted);
    const comparisons = await compareAll(
      engine,
      extracted.templates,
      subject,
      options.impostors,
      (done, of) => stages.update('comparing pairs', done, of),
    );
    stages.done();
    const comparedAt = performance.now();
    const measured = buildReport({
      engine,
      layout,
      recognised,
      ...(options.rotate === undefined ? {} : { rotation: options.rotate }),
      ...(options.dpi === undefined ? {} : { dpi: options.dpi }),
      extracted,
      comparisons,
      sizes: pairsOf(subject),
    });
    const report: BiometricReport = {
      ...measured,
      seconds: {
        extracting: (comparingFrom - extractingFrom) / 1_000,
        comparing: (comparedAt - comparingFrom) / 1_000,
        all: (performance.now() - start) / 1_000,
      },
    };
    if (outputs.report !== undefined)
      await writeOutput(outputs.report, `${JSON.stringify(report, null, 2)}\n`);
    if (outputs.page !== undefined) await writeOutput(outputs.page, page(report));
    return { report, written: writtenOf(outputs) };
  } finally {
    stages.stop();
    await engine.close();
  }
}

/** Throws where what was enrolled leaves nothing to compare. */
function numberedSubjects({ enrolled, failures }: Extracted): Int32Array {
  const numbers = new Map<string, number>();
  for (const { subject } of enrolled) if (!numbers.has(subject)) numbers.set(subject, numbers.size);
  if (numbers.size < 2 || numbers.size === enrolled.length) {
    const codes = Object.entries(countedByCode(failures)).map(([code, count]) => `${code} ${count}`);
    throw new CommandFailure(
      `Templates were made of ${enrolled.length} images of ${numbers.size} subjects: two subjects, and two images of one, ` +
        `are needed. Without template: ${codes.join(', ') || 'none'}.`,
    );
  }
  return Int32Array.from(enrolled, ({ subject }) => numbers.get(subject) as number);
}
