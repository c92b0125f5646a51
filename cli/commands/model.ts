/** `symbolon model`: learns a scoring model, shows one, says what changes between two, and writes its card. */
import { readFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { trainOnRecords } from '../../graph/matching/learn/index.ts';
import {
  bitsOf,
  describeModel,
  differences,
  type Model,
  writeModel,
} from '../../graph/matching/model/index.ts';
import type { IdentityRecord } from '../../graph/model/record.ts';
import { CommandFailure } from '../failure.ts';
import { checkOutputs, writeOutput } from '../link/outputs.ts';
import { startStages } from '../link/stages.ts';
import { MODEL_CARD, writeModelCard } from '../model-card/index.ts';
import { modelFile } from '../model-file.ts';
import { facts, show, signed, table } from '../output.ts';
import { generatePopulation } from '../population/index.ts';
import { addModelChanges } from './model-changes.ts';
import { positive, wholeNumber } from './options.ts';

/**
 * Errors of invented persons are invented too: published shares of errors weigh ten times what is learnt from them, while
 * shares among strangers and frequencies are learnt. Measured on labelled files that took no part, beside 0.3, 1 and 3.
 */
const INVENTED_PRIOR_WEIGHT = 10;

interface TrainOptions {
  persons: number;
  seed: number;
  from?: string;
  records: number;
  least: number;
  name: string;
  out: string;
  json?: boolean;
}

export function addModel(program: Command) {
  const model = program
    .command('model')
    .summary('learn, show, compare, propose and approve scoring models, write their cards')
    .description(
      'A model holds every weight and statistic of the score, frozen: the same model gives the same edges.',
    );
  addTrain(model);
  addShow(model);
  addCompare(model);
  addCard(model);
  addModelChanges(model);
}

function addTrain(model: Command) {
  model
    .command('train')
    .summary('learn a model without labels')
    .description(
      'Learns from records of at least two systems: shares among strangers from random pairs, shares among true pairs by ' +
        'expectation maximisation, in which shared documents take part. Without --from it learns on invented persons.',
    )
    .option('--from <file>', 'records as NDJSON, one a line, as symbolon generate writes them')
    .option('--persons <number>', 'invented persons to learn on', positive, 5000)
    .option('--seed <number>', 'seed of the invented persons', wholeNumber, 7)
    .option('--records <number>', 'size of the register that the model is meant for', positive, 30_000)
    .option('--least <number>', 'records that must share a value for the model to list it', positive, 5)
    .option('--name <name>', 'name of the model, before the hash of its content', 'generated')
    .requiredOption('--out <file>', 'where the model goes')
    .option('--json', 'the summary as JSON')
    .action(async (options: TrainOptions) => {
      const { out, json, from, persons, seed, records: meantFor, least, name } = options;
      await checkOutputs([out], [from]);
      const stages = startStages();
      let learnt: Model;
      try {
        const records = from === undefined ? inventedRecords(persons, seed) : await recordsOf(from);
        learnt = trainOnRecords(records, {
          ...{ name, least, records: meantFor },
          ...(from === undefined ? { priorWeight: INVENTED_PRIOR_WEIGHT } : {}),
          trainedOn:
            from === undefined
              ? `${persons} invented persons (seed ${seed}); not validated in the field`
              : `${records.length} records of a file`,
          progress: (stage, done, of) => stages.update(stage, done, of),
        });
        stages.done();
      } catch (error) {
        if (error instanceof RangeError) throw new CommandFailure(error.message);
        throw error;
      } finally {
        stages.stop();
      }
      await writeOutput(out, writeModel(learnt));
      show(describeModel(learnt), json === undefined ? {} : { json }, () => [
        ...aboutLines(learnt),
        `Model: ${out}`,
      ]);
    });
}

function inventedRecords(persons: number, seed: number): IdentityRecord[] {
  return [...generatePopulation({ persons, seed })].map(({ record }) => record);
}

async function recordsOf(file: string): Promise<IdentityRecord[]> {
  const lines = (await readText(file)).split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, i) => {
    try {
      const record = JSON.parse(line) as IdentityRecord;
      if (!Array.isArray(record.identities) || typeof record.system !== 'string') throw new SyntaxError();
      return record;
    } catch {
      throw new CommandFailure(`${file}, line ${i + 1} is not a record.`);
    }
  });
}

function addShow(model: Command) {
  model
    .command('show')
    .summary('the weights of a model in bits')
    .argument('[file]', 'model file (default: the one that ships)')
    .option('--json', 'as JSON')
    .action((file: string | undefined, { json }: { json?: boolean }) => {
      const shown = modelFile(file);
      show(describeModel(shown), json === undefined ? {} : { json }, () => [
        ...aboutLines(shown),
        '',
        ...table(
          ['feature', 'level', 'bits', 'true pairs', 'strangers'],
          bitsOf(shown).map(({ feature, level, bits, m, u }) => [
            feature,
            level,
            signed(bits),
            share(m),
            share(u),
          ]),
        ),
      ]);
    });
}

function addCompare(model: Command) {
  model
    .command('compare')
    .summary('what changes between two models')
    .argument('<one>', 'model file')
    .argument('[two]', 'model file (default: the one that ships)')
    .option('--json', 'as JSON')
    .action((one: string, two: string | undefined, { json }: { json?: boolean }) => {
      const [a, b] = [modelFile(one), modelFile(two)];
      const found = differences(a, b);
      show({ one: a.version, two: b.version, differences: found }, json === undefined ? {} : { json }, () =>
        found.length === 0
          ? [`${a.version} and ${b.version} weigh alike.`]
          : table(
              ['feature', 'level', a.version, b.version, 'change'],
              found.map(({ feature, level, one: x, two: y }) => [
                feature,
                level,
                signed(x),
                signed(y),
                signed(y - x),
              ]),
            ),
      );
    });
}

function addCard(model: Command) {
  model
    .command('card')
    .summary('write the model card and data sheet of a model')
    .description(
      'Made of the model file and of what benchmarks measured of this very model; the same input, the same text.',
    )
    .option('--model <file>', 'model file (default: the one that ships)')
    .option('--out <file>', 'where the card goes (default: docs/model-card.md)')
    .action(async ({ model: file, out }: { model?: string; out?: string }) => {
      const described = modelFile(file);
      await checkOutputs([out], [file]);
      await writeModelCard(described, out);
      show({ model: described.version, file: out ?? MODEL_CARD }, {}, () => [
        `Model card: ${out ?? MODEL_CARD}`,
      ]);
    });
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandFailure(`${file} cannot be read: ${(error as Error).message}`);
  }
}

const aboutLines = (model: Model) => {
  const { version, trainedOn, priorBits, household, origin } = describeModel(model);
  return facts([
    ['model', version],
    ['learnt on', trainedOn],
    ['prior', `${signed(priorBits)} bits`],
    ['pairs of one household', share(household)],
    ['strangers of one origin', share(origin)],
  ]);
};

const share = (value: number) => value.toPrecision(2);
