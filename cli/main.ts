/** The `symbolon` command: every subcommand stands in a file of its own below `commands/`. */
import { Command, CommanderError } from 'commander';
import { decide } from './commands/decide.ts';
import { demo } from './commands/demo.ts';
import { explore } from './commands/explore.ts';
import { generate } from './commands/generate.ts';
import { importFile } from './commands/import.ts';
import { operate } from './commands/operate.ts';
import { review } from './commands/review.ts';
import { search } from './commands/search.ts';
import { reportFailure } from './failure.ts';

const program = new Command('symbolon')
  .description('Identity resolution over registers of persons: records in, links seen and decided.')
  .option('--json', 'print answers as JSON')
  .showHelpAfterError('(symbolon --help shows the commands)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  symbolon search "Maria Silva"
  symbolon queue
  symbolon explain LINK
  symbolon import list.xml --map mappings/un-consolidated.json

The service is found at SYMBOLON_URL or where npm start runs it; clients and their secrets are in
SYMBOLON_HOME/secrets.json (default .symbolon), or SYMBOLON_CLIENT_ID and SYMBOLON_CLIENT_SECRET.
Exit code: 0 done, 1 failed, 2 wrong call.`,
  );

for (const add of [search, explore, review, decide, importFile, generate, demo, operate]) add(program);

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = error instanceof CommanderError ? (error.exitCode === 0 ? 0 : 2) : reportFailure(error);
}
