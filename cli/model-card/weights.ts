/** What the model holds: its constants and the weight of every level. */
import {
  bitsOf,
  DEFAULT_THRESHOLD,
  FLOOR_PROBABILITY,
  type Model,
} from '../../graph/matching/model/index.ts';
import { table } from './table.ts';

export function weightSections(model: Model): string[] {
  const { version, format, trainedOn, priorBits, household, origin, frequencies } = model;
  const facts = [
    ['version', version],
    ['format', String(format)],
    ['learnt on', trainedOn],
    ['prior', `${priorBits.toFixed(2)} bits: log2 odds that two records are one person`],
    ['default threshold', `probability ${DEFAULT_THRESHOLD}`],
    ['floor of stored edges', `probability ${FLOOR_PROBABILITY}`],
    ['random pairs of one household', household.toPrecision(2)],
    ['random pairs that are strangers of one origin', origin.toPrecision(2)],
    ...Object.entries(frequencies).map(([name, { shares }]) => [
      `values with a frequency: ${name}`,
      String(shares.size),
    ]),
  ];
  const rows = bitsOf(model).map(({ feature, level, bits, m, u }) => [
    ...[
      feature,
      level,
      `${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(2)}`,
      m.toPrecision(2),
      u.toPrecision(2),
    ],
  ]);
  return [
    `## The model\n\n${table(['', ''], facts)}`,
    '## Features and weights\n\nBits of each level against plain strangers, before the rarity of the value is added: log2 of ' +
      'the share of true pairs over the share of strangers that reach it. A missing value weighs nothing. How the four ' +
      `explanations of a pair compete: [decision 10](decisions/0010-four-explanations.md).\n\n${table(['feature', 'level', 'bits', 'true pairs', 'strangers'], rows)}`,
  ];
}
