/** `symbolon why`: why two match, or why not, with what would turn the outcome; one command, since one asks before one knows. */
import type { Command } from 'commander';
import { data } from '../../client/index.ts';
import { connectAs, type ServiceOptions } from '../connection.ts';
import { facts, type OutputOptions, probability, show, signed, table, words } from '../output.ts';
import { nodeInWords } from './explore.ts';
import { reading } from './options.ts';

export function addWhy(program: Command) {
  reading(program.command('why'))
    .alias('why-not')
    .summary('why two records match, or why not, and what would turn it')
    .description(
      'Scores two records, identities or identity groups by the present model, whether or not there is a match edge ' +
        'between them: every weight, the smallest change of evidence that would turn the outcome, and which keys of the ' +
        'search they share.',
    )
    .argument('<one>', 'id of a record, identity or identity group')
    .argument('<two>', 'id of another, of another system')
    .addHelpText('after', '\nExamples:\n  symbolon why 0198… 0199…\n  symbolon why-not 0198… 0199… --json')
    .action(async (one: string, two: string, options: ServiceOptions & OutputOptions) => {
      const answer = await explainPair(one, two, options);
      show(answer, options, () => answerInWords(answer));
    });
}

async function explainPair(one: string, two: string, options: ServiceOptions) {
  const { api } = connectAs('officer', options);
  return await data(api.GET('/v1/pairs/{key}/explanation', { params: { path: { key: `${one}|${two}` } } }));
}

type Answer = Awaited<ReturnType<typeof explainPair>>;

function answerInWords({ between, edges, reasons, score, sentences, ...more }: Answer): string[] {
  const found = [
    ...edges.identities.map((key) => `match ${key}`),
    ...edges.documents.map((key) => `same document ${key}`),
    ...edges.templates.map((key) => `biometric hit ${key}`),
  ];
  const lines = [
    ...between.map(nodeInWords),
    '',
    ...(found.length === 0 ? ['No match edge between the two.'] : found.map((edge) => `Edge: ${edge}`)),
    ...reasons.map(({ sentence }) => `  ${sentence}`),
  ];
  if (more.covered === true)
    return [
      ...lines,
      '',
      'The score is covered until you have judged this pair.',
      ...sentences.map((sentence) => `  ${sentence}`),
    ];
  if (score === undefined) return lines;
  const { turningPoints = [], verdictTurns = [], candidacy } = more;
  lines.push(
    '',
    ...sentences.map((sentence) => `  ${sentence}`),
    '',
    ...table(
      ['bits', 'what it says'],
      [
        [signed(score.prior), 'Before looking: how rare it is that two records are one person.'],
        ...score.features.map(({ bits, sentence }) => [signed(bits), sentence]),
        [
          signed(score.bits),
          `All together: probability ${probability(score.probability)}, model ${score.modelVersion}.`,
        ],
      ],
    ),
    '',
    'What would turn it:',
    ...[...turningPoints, ...verdictTurns].map(({ sentence }) => `  ${sentence}`),
  );
  if (candidacy !== undefined)
    lines.push(
      '',
      'How the search could find them:',
      ...facts(
        [
          ['legal grounds', candidacy.legal.map(words).join(', ') || 'none'],
          ['keys too common to be walked', candidacy.capped.join(' and ')],
        ],
        '  ',
      ),
      '',
      ...table(
        ['shared', 'one side', 'other side', 'keys of'],
        candidacy.keys.map(({ shared, a, b, sentence }) => [shared, a, b, sentence]),
        'Neither side has a key.',
      ),
    );
  return lines;
}
