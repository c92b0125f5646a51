/** The review desk in the terminal: `queue`, `show`, `history`, `hear`, `decide`, `confirm`, `second-look`, `adjudicate`, `withdraw` (Art 29). */
import type { Command } from 'commander';
import { data, type paths } from '../../client/index.ts';
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
    .summary('yellow links to be verified, what runs out first on top')
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
            item.proposed.map((one) => words(one.stage)).join(', '),
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

  reading(program.command('history'))
    .summary('what happened to a link, with who decided what and why; also after it has ended')
    .argument('<link>', 'id of the link')
    .action(async (id: string, given: ServiceOptions & OutputOptions) => {
      const { api } = connectAs('officer', given);
      const history = await data(api.GET('/v1/links/{id}/history', { params: { path: { id } } }));
      show(history, given, () => history.items.flatMap(entryInWords));
    });

  deciding(overService(program.command('decide')))
    .summary('propose a decision on a link')
    .description(
      'Proposes a decision; the link keeps its colour until the decision is confirmed (symbolon confirm).',
    )
    .argument('<link>', 'id of the link, or the number of its file')
    .option('--revision <number>', 'the revision that you have seen; by default the present one', positive)
    .addHelpText(
      'after',
      '\nExample:\n  symbolon decide 0198… --option green --reason "Twins, both interviewed"',
    )
    .action(async (id: string, given: DecideOptions) => {
      const link = await readLink(id, 'officer', given);
      const revision = revisionOf(link);
      const { api } = connectAs('officer', given);
      const settled = await data(
        api.POST('/v1/links/{id}/decisions', {
          params: { path: { id: link.id }, header: { 'if-match': `"${given.revision ?? revision}"` } },
          body: bodyOf(given),
        }),
      );
      show(settled, given, () => settledInWords(settled));
    });

  deciding(overService(program.command('second-look')))
    .summary('say, as a second officer, what you would decide')
    .description(
      'The same as the proposed decision confirms it; another one calls for a third officer (symbolon adjudicate).',
    )
    .argument('<decision>', 'id of the decision')
    .action(async (id: string, given: DecideOptions) => {
      const { api } = connectAs('secondOfficer', given);
      const params = { path: { id } };
      const settled = await data(api.POST('/v1/decisions/{id}/second-look', { params, body: bodyOf(given) }));
      show(settled, given, () => settledInWords(settled));
    });

  deciding(overService(program.command('adjudicate')))
    .summary('say, as a third officer, which of two differing decisions holds')
    .argument('<decision>', 'id of the decision')
    .action(async (id: string, given: DecideOptions) => {
      const { api } = connectAs('thirdOfficer', given);
      const params = { path: { id } };
      const settled = await data(
        api.POST('/v1/decisions/{id}/adjudication', { params, body: bodyOf(given) }),
      );
      show(settled, given, () => settledInWords(settled));
    });

  overService(program.command('hear'))
    .summary('record that the person could explain, which an entry/exit file needs before a decision')
    .argument('<link>', 'id of the link, or the number of its file')
    .option('--absent', 'the person could not be there')
    .option('--explanation <text>', 'what the person said, in your words', '')
    .option('--json', 'JSON instead of words')
    .action(
      async (id: string, given: ServiceOptions & OutputOptions & { absent?: true; explanation: string }) => {
        const link = await readLink(id, 'officer', given);
        const revision = revisionOf(link);
        const { api } = connectAs('officer', given);
        const settled = await data(
          api.POST('/v1/links/{id}/hearings', {
            params: { path: { id: link.id }, header: { 'if-match': `"${revision}"` } },
            body: { present: given.absent !== true, explanation: given.explanation },
          }),
        );
        show(settled, given, () => [
          given.absent ? 'Kept that the person could not be there.' : 'Kept that the person was heard.',
          `The link is ${colourWord(link.colour, link.redKind)}; decide: symbolon decide ${link.id}`,
        ]);
      },
    );

  for (const [verb, actor, what] of [
    ['confirm', 'officer', 'confirm a decision that needs no second look'],
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

/** What a decision and a second opinion state alike. */
const deciding = (command: Command) =>
  command
    .requiredOption('--option <option>', options.join(', ').toLowerCase(), oneOf(options))
    .requiredOption('--reason <text>', 'why, in your own words')
    .option(
      '--reason-code <code>',
      `kind of the reason, by default the usual one: ${reasonCodes.join(', ').toLowerCase()}`,
      oneOf(reasonCodes),
    )
    .option('--json', 'JSON instead of words');

const bodyOf = (given: DecideOptions) => ({
  option: given.option,
  reasonCode: given.reasonCode ?? usualReason[given.option],
  reasonText: given.reason,
});

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
    ['due', moment(link.dueAt)],
    ['hearing', link.hearing === undefined ? undefined : words(link.hearing)],
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
          link.covered === true ? 'covered' : colourWord(one.colour),
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
          words(one.option ?? 'covered'),
          one.by,
          moment(one.at),
          words(one.reasonCode),
        ]),
      ),
    );
  return lines;
}

/** Only who may decide is told the revision. */
function revisionOf({ revision }: Link): number {
  if (revision === undefined) throw new CommandFailure('You may not decide on this link.');
  return revision;
}

type Entry =
  paths['/v1/links/{id}/history']['get']['responses']['200']['content']['application/json']['items'][number];

function entryInWords({ at, event, by, actor, reason, reasonText, decisions, ...entry }: Entry): string[] {
  const colours = [entry.colourBefore, entry.colourAfter].map((colour) => words(colour) || 'no link');
  return [
    `${moment(at)}  ${words(event)} ${by === 'MANUAL' ? `by ${actor}` : 'automatically'}: ${colours.join(' → ')}` +
      [entry.basis ? `, Art ${entry.basis}` : '', reason ? `, ${words(reason)}` : ''].join(''),
    ...(reasonText === null ? [] : [`    ${reasonText}`]),
    ...decisions.flatMap((decision) => [
      `    ${words(decision.option)} proposed by ${decision.by} of ${decision.authority}` +
        (decision.held ? `, settled by ${decision.secondBy}` : ', overruled'),
      `      ${words(decision.reasonCode)}: ${decision.reasonText}`,
      ...(decision.secondLookReasonCode === null
        ? []
        : [
            `      second look by ${decision.secondLookBy}, ${words(decision.secondLookReasonCode)}: ${decision.secondLookReasonText}`,
          ]),
    ]),
  ];
}

function settledInWords({ decision, link }: Settled): string[] {
  if (decision === null) return ['The link was erased; what happened to it: symbolon history LINK'];
  return [
    `Decision ${decision.id}: ${words(decision.option ?? 'covered')}, ${words(decision.state)}.`,
    ...(link === null ? [] : [`The link is ${colourWord(link.colour, link.redKind)}.`]),
    ...(decision.state === 'PROPOSED' ? [next[decision.stage](decision.id)] : []),
  ];
}

const next: Record<Stage, (id: string) => string> = {
  GRACE: (id) => `Confirm: symbolon confirm ${id}`,
  SECOND_LOOK: (id) => `Another officer looks at it: symbolon second-look ${id} --option … --reason …`,
  ADJUDICATION: (id) =>
    `A third officer decides between the two: symbolon adjudicate ${id} --option … --reason …`,
};

type Stage = 'GRACE' | 'SECOND_LOOK' | 'ADJUDICATION';

interface Settled {
  decision: { id: string; option: string | null; state: string; stage: Stage } | null;
  link: Link | null;
}
