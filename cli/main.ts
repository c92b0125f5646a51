/** The `symbolon` command: everything that can be done from a terminal, one file a group of commands. */
import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { addBiometrics } from './commands/biometrics.ts';
import { addClusters } from './commands/clusters.ts';
import { addCompareNames } from './commands/compare-names.ts';
import { addDemo } from './commands/demo.ts';
import { addEnrol } from './commands/enrol.ts';
import { addEvaluate } from './commands/evaluate.ts';
import { addExplore } from './commands/explore.ts';
import { addGenerate } from './commands/generate.ts';
import { addImport } from './commands/import.ts';
import { addLetters } from './commands/letters.ts';
import { addLink } from './commands/link.ts';
import { addLoads } from './commands/loads.ts';
import { addMigrate } from './commands/migrate.ts';
import { addModel } from './commands/model.ts';
import { addAccuracy } from './commands/model-changes.ts';
import { addReview } from './commands/review.ts';
import { addSearch } from './commands/search.ts';
import { addStatus } from './commands/status.ts';
import { addSystems } from './commands/systems.ts';
import { addWhy } from './commands/why.ts';
import { projectFile } from './connection.ts';
import { report } from './failure.ts';

/** Runs one command line and gives the exit code: 0 done, 1 a problem, 2 a wrong call. */
export async function run(args: string[]): Promise<number> {
  const program = build();
  try {
    await program.parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return report(error, (text) => process.stderr.write(text));
  }
}

export function build(): Command {
  const { version } = JSON.parse(readFileSync(projectFile('package.json'), 'utf8')) as { version: string };
  const program = new Command('symbolon')
    .description(
      'Finds out when one person stands in several registers, and when two persons share one identity.',
    )
    .version(version)
    .showHelpAfterError('(symbolon help COMMAND tells more)')
    .exitOverride()
    .addHelpText(
      'after',
      `
Examples:
  symbolon search "Maria Silva"
  symbolon queue
  symbolon import ofac-sdn.csv --map mappings/ofac-sdn.json
  symbolon link persons.csv --map mapping.json --out pairs.csv

Environment:
  SYMBOLON_URL                                 address of the service (else what npm start noted, else port 8080)
  SYMBOLON_HOME                                folder of secrets and local state (default: .symbolon of the project)
  SYMBOLON_CLIENT_ID, SYMBOLON_CLIENT_SECRET   as whom to sign in, instead of a client of the secrets file`,
    );
  addEnrol(program);
  addSearch(program);
  addReview(program);
  addLetters(program);
  addExplore(program);
  addWhy(program);
  addClusters(program);
  addImport(program);
  addLoads(program);
  addLink(program);
  addCompareNames(program);
  addEvaluate(program);
  addBiometrics(program);
  addGenerate(program);
  addDemo(program);
  addStatus(program);
  addSystems(program);
  addModel(program);
  addAccuracy(program);
  addMigrate(program);
  return program;
}
