/** Commands of verifying officers that decide: propose, confirm, withdraw. */
import { type Command, Option } from 'commander';
import { data } from '../../client/index.ts';
import { service } from '../connection.ts';
import { show } from '../print.ts';

const OPTIONS = ['WHITE', 'GREEN', 'RED_MERGE', 'RED_SPLIT', 'ERASE'] as const;
const REASONS = [
  'SAME_PERSON_LAWFUL_CHANGE',
  'SAME_PERSON_DATA_ERROR',
  'SAME_PERSON_UNJUSTIFIED',
  'DIFFERENT_PERSONS',
  'DIFFERENT_PERSONS_UNJUSTIFIED',
  'INCORRECT_LINK',
  'OTHER',
] as const;

interface Options {
  option: (typeof OPTIONS)[number];
  reason: string;
  code: (typeof REASONS)[number];
}

export function decide(program: Command): void {
  const json = () => program.opts().json === true;

  program
    .command('decide <link>')
    .description('propose a decision; the link keeps its colour until it is confirmed')
    .addOption(new Option('--option <option>', 'what to decide').choices([...OPTIONS]).makeOptionMandatory())
    .addOption(new Option('--code <code>', 'reason from the list').choices([...REASONS]).default('OTHER'))
    .requiredOption('--reason <text>', 'why, in your words')
    .action(async (id: string, options: Options) => {
      const api = service('cli-officer', 'MID_VERIFICATION');
      const link = await data(api.GET('/v1/links/{id}', { params: { path: { id } } }));
      const made = await data(
        api.POST('/v1/links/{id}/decisions', {
          params: { path: { id: link.id }, header: { 'if-match': `"${link.revision}"` } },
          body: { option: options.option, reasonCode: options.code, reasonText: options.reason },
        }),
      );
      show(
        json(),
        made,
        ({ decision }) =>
          `Proposed ${decision?.option}; confirm with: symbolon confirm ${decision?.id}${
            decision?.option.startsWith('RED') ? ' --second' : ''
          }`,
      );
    });

  for (const verb of ['confirm', 'withdraw'] as const)
    program
      .command(`${verb} <decision>`)
      .description(verb === 'confirm' ? 'confirm a proposed decision' : 'take a proposed decision back')
      .option('--second', 'as the second officer of the demonstration: a red link takes two persons')
      .action(async (id: string, { second }: { second?: boolean }) => {
        const api = service(second === true ? 'cli-officer-2' : 'cli-officer', 'MID_VERIFICATION');
        const settled = await data(api.POST(`/v1/decisions/{id}/${verb}`, { params: { path: { id } } }));
        show(json(), settled, ({ link }) =>
          link === null ? 'The link is erased.' : `The link is ${link.colour.toLowerCase()}.`,
        );
      });
}
