/** The review desk in the terminal: `queue`, `show`, `decide`, `confirm`, `withdraw` (Art 29). */
import type { Command } from 'commander';
import { data } from '../../client/index.ts';
import { type Actor, connectAs, type ServiceOptions } from '../connection.ts';
import { CommandFailure } from '../failure.ts';
import { colourWord, facts, moment, type OutputOptions, show, table, words } from '../output.ts';
import { oneOf, overService, positive, reading } from './options.ts';

export type Link = Awaited<ReturnType<typeof readLink>>;

const options = ['WHITE', 'GREEN', 'RED_MERGE', 'RED_SPLIT', 'ERASE'] as const;
type DecisionOption = (typeof options)[number];
const reasonCodes = [
  'SAME_PERSON_LAWFUL_CHANGE',
  'SAME_PERSON_DATA_ERROR',
  'SAME_PERSON_UNJUSTIFIED',
  'DIFFERENT_PERSONS',
  'DIFFERENT_PERSONS_UNJUSTIFIED',
  'INCORRECT_LINK',
  'OTHER',
] as const;
type ReasonCode = (typeof reasonCodes)[number];

/** What usually stands behind a decision; --reason-code says another. */
const usualReason: Record<DecisionOption, ReasonCode> = {
  WHITE: 'SAME_PERSON_LAWFUL_CHANGE',
  GREEN: 'DIFFERENT_PERSONS',
  RED_MERGE: 'SAME_PERSON_UNJUSTIFIED',
  RED_SPLIT: 'DIFFERENT_PERSONS_UNJUSTIFIED',
  ERASE: 'INCORRECT_LINK',
};

export function addReview(program: Command) {
  reading(program.command('queue'))
    .summary('yellow links to be verified, oldest first')
    .option('--limit <number>', 'how many', positive)
    .option('--cursor <cursor>', 'the next page')
    .action(async (given: ServiceOptions & OutputOptions & { limit?: number; cursor?: string }) => {
      const { api } = connectAs('officer', given);
      const { limit, cursor } = given;
      const query = {
        ...(limit === undefined ? {} : { limit }),
        ...(cursor === undefined ? {} : { cursor }),
      };
      const page = await data(api.GET('/v1/review/queue', { params: { query } }));
      show(page, given, () => [
        ...table(
          ['link', 'systems', 'why', 'since', 'due', 'authority', 'proposed'],
          page.items.map((item) => [
            item.id,
            item.systems.join(' – '),
            [words(item.cause), item.basis ? `Art ${item.basis}` : ''].filter(Boolean).join(', '),
            moment(item.since),
            moment(item.dueAt),
            item.authorityRef,
            item.proposed.map((one) => words(one.option)).join(', '),
          ]),
          'No yellow link waits for verification.',
        ),
        ...(page.next === null ? [] : ['', `More: symbolon queue --cursor ${page.next}`]),
      ]);
    });

  reading(program.command('show'))
    .summary('a link of the service with its file, evidence and lawful options')
    .argument('<link>', 'id of the link, or the number of its file')
    .action(async (id: string, given: ServiceOptions & OutputOptions) => {
      const link = await readLink(id, 'officer', given);
      show(link, given, () => linkInWords(link));
    });

  overService(program.command('decide'))
    .summary('propose a decision on a link')
    .description(
      'Proposes a decision; the link keeps its colour until the decision is confirmed (symbolon confirm).',
    )
    .argument('<link>', 'id of the link, or the number of its file')
    .requiredOption('--option <option>', options.join(', ').toLowerCase(), oneOf(options))
    .requiredOption('--reason <text>', 'why, in your own words')
    .option(
      '--reason-code <code>',
      `kind of the reason, by default the usual one: ${reasonCodes.join(', ').toLowerCase()}`,
      oneOf(reasonCodes),
    )
    .option('--revision <number>', 'the revision that you have seen; by default the present one', positive)
    .option('--json', 'JSON instead of words')
    .addHelpText(
      'after',
      '\nExample:\n  symbolon decide 0198… --option green --reason "Twins, both interviewed"',
    )
    .action(async (id: string, given: DecideOptions) => {
      const link = await readLink(id, 'officer', given);
      if (link.revision === undefined) throw new CommandFailure('You may not decide on this link.');
      const { api } = connectAs('officer', given);
      const settled = await data(
        api.POST('/v1/links/{id}/decisions', {
          params: { path: { id: link.id }, header: { 'if-match': `"${given.revision ?? link.revision}"` } },
          body: {
            option: given.option,
            reasonCode: given.reasonCode ?? usualReason[given.option],
            reasonText: given.reason,
          },
        }),
      );
      show(settled, given, () => settledInWords(settled));
    });

  for (const [verb, actor, what] of [
    ['confirm', 'secondOfficer', 'confirm a proposed decision, as a second person'],
    ['withdraw', 'officer', 'take a proposed decision back'],
  ] as const)
    overService(program.command(verb))
      .summary(what)
      .argument('<decision>', 'id of the decision')
      .option('--json', 'JSON instead of words')
      .action(async (id: string, given: ServiceOptions & OutputOptions) => {
        const { api } = connectAs(actor, given);
        const settled = await data(api.POST(`/v1/decisions/{id}/${verb}`, { params: { path: { id } } }));
        show(settled, given, () => settledInWords(settled));
      });
}

interface DecideOptions extends ServiceOptions, OutputOptions {
  option: DecisionOption;
  reason: string;
  reasonCode?: ReasonCode;
  revision?: number;
}

export async function readLink(id: string, actor: Actor, given: ServiceOptions) {
  const { api } = connectAs(actor, given);
  return await data(api.GET('/v1/links/{id}', { params: { path: { id } } }));
}

function linkInWords(link: Link): string[] {
  const lines = facts([
    ['link', link.id],
    ['colour', colourWord(link.colour, link.redKind)],
    ['why', [words(link.cause), link.basis ? `Art ${link.basis}` : ''].filter(Boolean).join(', ')],
    ['made', link.automatic === undefined ? undefined : link.automatic ? 'automatically' : 'by a person'],
    ['systems', link.systems.join(' – ')],
    ['since', moment(link.since)],
    ['file', link.file?.sin],
    ['authority', link.file?.authorityRef],
    ['revision', link.revision],
  ]);
  for (const side of link.sides ?? [])
    lines.push(
      '',
      `${side.system}, group ${side.groupId}`,
      ...side.records.map(
        (one) =>
          `  ${one.recordRef}  ${words(one.recordKind)}, version ${one.version}, ${one.owner.authorityRef}`,
      ),
    );
  if (link.proposals !== undefined)
    lines.push(
      '',
      ...table(
        ['biometrics', 'identity', 'document', 'colour', 'article'],
        link.proposals.map((one) => [
          words(one.bio),
          words(one.id),
          words(one.doc),
          colourWord(one.colour),
          one.basis,
        ]),
      ),
    );
  if (link.options !== undefined)
    lines.push(
      '',
      ...table(
        ['option', 'lawful', 'because'],
        link.options.map((one) => [
          words(one.option),
          one.lawful ? 'yes' : 'no',
          one.lawful
            ? `Art ${one.basis ?? ''}`
            : `${one.refusal?.reason ?? ''} (Art ${one.refusal?.article ?? ''})`,
        ]),
      ),
    );
  if ((link.decisions ?? []).length > 0)
    lines.push(
      '',
      ...table(
        ['decision', 'state', 'option', 'by', 'at', 'reason'],
        (link.decisions ?? []).map((one) => [
          one.id,
          words(one.state),
          words(one.option),
          one.by,
          moment(one.at),
          words(one.reasonCode),
        ]),
      ),
    );
  return lines;
}

function settledInWords({ decision, link }: Settled): string[] {
  if (decision === null) return ['The link was erased.'];
  return [
    `Decision ${decision.id}: ${words(decision.option)}, ${words(decision.state)}.`,
    ...(link === null ? [] : [`The link is ${colourWord(link.colour, link.redKind)}.`]),
    ...(decision.state === 'PROPOSED' ? [`Confirm: symbolon confirm ${decision.id}`] : []),
  ];
}

interface Settled {
  decision: { id: string; option: string; state: string } | null;
  link: Link | null;
}
