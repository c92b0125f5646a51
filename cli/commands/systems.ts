/** `symbolon systems`: the registered systems, and registering an external list. */
import type { Command } from 'commander';
import { data } from '../../client/index.ts';
import { connectAs, type ServiceOptions } from '../connection.ts';
import { type OutputOptions, show, table } from '../output.ts';
import { overService, reading } from './options.ts';

export function addSystems(program: Command) {
  const systems = reading(program.command('systems'))
    .summary('the registered systems')
    .action(async (options: ServiceOptions & OutputOptions) => {
      const { api } = connectAs('source', options);
      const { items } = await data(api.GET('/v1/systems'));
      show(items, options, () =>
        table(
          ['code', 'name', 'kind', 'in the repository', 'record kinds'],
          items.map((one) => [
            one.code,
            one.name,
            one.kind === 'CENTRAL' ? 'central system' : 'external list',
            one.inRepository ? 'yes' : 'no',
            one.recordKinds.map((kind) => kind.code).join(', '),
          ]),
        ),
      );
    });
  overService(systems.command('register'))
    .summary('register an external list')
    .description(
      'Registers an external list: it takes part in detection with match edges, never with a coloured link.',
    )
    .argument('<code>', 'upper case, such as UN_SC')
    .argument('<name>', 'name of the list')
    .action(async (code: string, name: string, options: ServiceOptions) => {
      const { api } = connectAs('source', options);
      await data(api.POST('/v1/systems', { body: { code, name, kind: 'EXTERNAL_LIST' } }));
      process.stdout.write(`${code} is registered.\n`);
    });
}
