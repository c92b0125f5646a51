/** Commands of verifying officers that read: the queue and one link. */
import type { Command } from 'commander';
import { data } from '../../client/index.ts';
import { service } from '../connection.ts';
import { moment, show, table } from '../print.ts';
import { wholeNumber } from './generate.ts';

const officer = () => service('cli-officer', 'MID_VERIFICATION');

export function review(program: Command): void {
  const json = () => program.opts().json === true;

  program
    .command('queue')
    .description('yellow links that wait for verification, oldest first')
    .option('--limit <n>', 'how many', wholeNumber, 20)
    .action(async ({ limit }: { limit: number }) => {
      const page = await data(officer().GET('/v1/review/queue', { params: { query: { limit } } }));
      show(json(), page, ({ items, next }) =>
        items.length === 0
          ? 'Nothing waits.'
          : [
              table([
                ['link', 'systems', 'biometrics', 'identity data', 'document', 'cause', 'authority', 'due'],
                ...items.map((item) => {
                  const [first] = item.proposals;
                  const words = [first?.bio, first?.id, first?.doc].map((word) => word?.toLowerCase());
                  const cause = item.basis === null ? item.cause?.toLowerCase() : `Art ${item.basis}`;
                  return [
                    item.id,
                    item.systems.join(' – '),
                    ...words,
                    cause,
                    item.authorityRef,
                    moment(item.dueAt),
                  ];
                }),
              ]),
              ...(next === null ? [] : ['… more with --limit']),
            ].join('\n'),
      );
    });

  program
    .command('link <id>')
    .description('one link, by id or single identification number, with the options that the law allows')
    .action(async (id: string) => {
      const link = await data(officer().GET('/v1/links/{id}', { params: { path: { id } } }));
      show(json(), link, () =>
        [
          `${link.colour.toLowerCase()} link between ${link.systems.join(' and ')}${link.basis ? `, Art ${link.basis}` : ''}${link.cause ? ` (${link.cause.toLowerCase()})` : ''}`,
          `file ${link.file?.sin ?? '–'}   authority ${link.file?.authorityRef ?? '–'}   since ${moment(link.since)}`,
          '',
          table([
            ['side', 'record', 'kind', 'owner'],
            ...(link.sides ?? []).flatMap((side) =>
              side.records.map((record) => [
                side.system,
                record.recordRef,
                record.recordKind,
                record.owner.authorityRef,
              ]),
            ),
          ]),
          '',
          table([
            ['option', 'lawful', 'article', ''],
            ...(link.options ?? []).map((option) => [
              ...[option.option, option.lawful ? 'yes' : 'no', option.basis ?? option.refusal?.article],
              option.refusal?.reason ?? '',
            ]),
          ]),
          ...(link.decisions ?? []).map(
            (decision) =>
              `decision ${decision.id}: ${decision.option} ${decision.state.toLowerCase()} ${moment(decision.at)}`,
          ),
        ].join('\n'),
      );
    });
}
