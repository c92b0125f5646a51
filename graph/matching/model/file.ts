/** A model as JSON: written once, frozen, read wherever pairs are scored. */
import { FEATURES } from '../compare/index.ts';
import {
  assertModel,
  type Frequencies,
  type FrequencyTable,
  MODEL_FORMAT,
  type Model,
  quantise,
} from './format.ts';

/** Digits of a share: the fourth changes a weight by less than its own error. */
const DIGITS = 4;

interface FileOfModel extends Omit<Model, 'frequencies'> {
  frequencies: Record<FrequencyTable, { unknown: number; shares: [string, number][] }>;
}

const rounded = (share: number) => Number(share.toPrecision(DIGITS));

/** The model as its file holds it: shares rounded, tables in order. Reading it back gives the same scores. */
export function roundedModel(model: Model): Model {
  const table = ({ unknown, shares }: Frequencies): Frequencies => ({
    unknown: rounded(unknown),
    shares: new Map([...shares].map(([value, share]) => [value, rounded(share)])),
  });
  return {
    ...model,
    priorBits: quantise(model.priorBits),
    household: rounded(model.household),
    origin: rounded(model.origin),
    ...(model.calibration === undefined
      ? {}
      : {
          calibration: {
            slope: rounded(model.calibration.slope),
            shift: quantise(model.calibration.shift),
          },
        }),
    rates: Object.fromEntries(
      FEATURES.map((feature) => [
        feature,
        model.rates[feature].map(({ m, u, o }) => ({ m: rounded(m), u: rounded(u), o: rounded(o) })),
      ]),
    ) as unknown as Model['rates'],
    frequencies: Object.fromEntries(
      Object.entries(model.frequencies).map(([name, frequencies]) => [name, table(frequencies)]),
    ) as unknown as Model['frequencies'],
  };
}

export function writeModel(model: Model): string {
  const frequencies = Object.fromEntries(
    Object.entries(model.frequencies).map(([name, { unknown, shares }]) => [
      name,
      { unknown, shares: [...shares] },
    ]),
  );
  return `${JSON.stringify({ ...model, frequencies })}\n`;
}

/** Throws an Error that says what is wrong with the text of a model file. */
export function readModel(text: string): Model {
  let file: FileOfModel;
  try {
    file = JSON.parse(text) as FileOfModel;
  } catch {
    throw new Error('the model is not JSON');
  }
  if (file === null || typeof file !== 'object' || file.format !== MODEL_FORMAT)
    throw new Error(`the model is not of format ${MODEL_FORMAT}`);
  for (const field of ['version', 'trainedOn'] as const)
    if (typeof file[field] !== 'string') throw new Error(`the model has no ${field}`);
  for (const field of ['priorBits', 'household', 'origin'] as const)
    if (!Number.isFinite(file[field])) throw new Error(`the model has no number ${field}`);
  const frequencies = Object.fromEntries(
    TABLES.map((name) => {
      const table = file.frequencies?.[name];
      if (!Array.isArray(table?.shares) || !(table.unknown > 0))
        throw new Error(`the model has no table ${name}`);
      return [name, { unknown: table.unknown, shares: new Map(table.shares) }];
    }),
  ) as unknown as Model['frequencies'];
  const model: Model = { ...file, frequencies };
  assertModel(model);
  return model;
}

const TABLES: readonly FrequencyTable[] = [
  'family',
  'given',
  'place',
  'address',
  'year',
  'day',
  'nationality',
  'value',
];
