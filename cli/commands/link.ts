/** `symbolon link`: links and deduplicates any file on this machine, without a service. */
import type { Command } from 'commander';
import { Option } from 'commander';
import { type LinkFilesOptions, linkFiles } from '../link/run-link.ts';
import { summary } from '../link/summary.ts';
import { oneOf } from './options.ts';

export function addLink(program: Command) {
  program
    .command('link')
    .summary('link and deduplicate CSV or JSON lines without a service')
    .description(
      'Finds the rows of one or several files that may be the same person, with the probability of each pair, and ' +
        'groups them into clusters. Files are CSV or JSON lines, also gzipped. Clusters are statistical: they decide ' +
        'nothing about a person.',
    )
    .argument('<files...>', 'CSV or JSON lines, also gzipped')
    .requiredOption('--map <mapping>', 'mapping file: a JSON object from role to column or list of columns')
    .option('--model <file>', 'frozen model to score with (default: learnt from the rows, without labels)')
    .option('--truth <column>', 'column of the true cluster, for measuring only')
    .option('--truth-pattern <regex>', 'its first group in the identifier is the true cluster')
    .option('--truth-key <file>', 'CSV of CLUSTER_ID, RECORD_ID and, where identifiers repeat, DATA_SOURCE')
    .option('--within', 'only pairs inside one source count (default: both)')
    .option('--across', 'only pairs between two sources count (default: both)')
    .addOption(
      new Option('--date-order <order>', 'order of dates that do not tell: DMY, MDY or YMD').argParser(
        oneOf(['DMY', 'MDY', 'YMD']),
      ),
    )
    .option('--report <file>', 'report as JSON; the same as a page stands beside it')
    .option('--html <file>', 'report as a page with charts')
    .option('--out <file>', 'linked pairs as CSV')
    .option('--json', 'the report on standard output instead of the summary')
    .addHelpText(
      'after',
      `
Examples:
  symbolon link persons.csv --map mapping.json --out pairs.csv
  symbolon link a.csv b.csv --map mapping.json --truth-pattern 'rec-(\\d+)' --report report.json

Roles of a mapping:
  id, source, kind, givenName, familyName, fullName, dateOfBirth, sex, nationality, nationalNumber,
  documentNumber, place, address, postcode, phone, email

docs/link.md tells more, and what the keys of the report mean. A link of the service: symbolon show LINK.`,
    )
    .action(async (files: string[], options: LinkFilesOptions & { json?: boolean }) => {
      const linked = await linkFiles(files, options);
      const lines = options.json === true ? [JSON.stringify(linked.report, null, 2)] : summary(linked);
      process.stdout.write(`${lines.join('\n')}\n`);
    });
}
