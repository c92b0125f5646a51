/** `symbolon demo load`: the demonstration population into the service, detected to the end (used by `npm start`). */
import { createReadStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import { data } from '../../client/index.ts';
import type { Owner } from '../../graph/model/record.ts';
import { importService } from '../bulk.ts';
import { type Connection, connectAs, projectFile, type ServiceOptions, symbolonHome } from '../connection.ts';
import { CommandFailure } from '../failure.ts';
import { accepted } from '../import/tally.ts';
import { whole } from '../output.ts';
import { type FingerForm, inventedContacts } from '../population/index.ts';
import { startProgress } from '../progress.ts';
import { writePersons } from './generate.ts';
import { importWithProgress, summary } from './import.ts';
import { fingersOption, overService, positive, wholeNumber } from './options.ts';

const PERSONS = 1_000;
const SEED = 2019;
const ASK_EVERY_MS = 1_000;
/** Without any progress for this long, waiting has no sense: nobody is detecting. */
const STANDSTILL_MS = 120_000;

interface Options extends ServiceOptions {
  persons: number;
  seed: number;
  fingers: FingerForm;
  wait: boolean;
}

export function addDemo(program: Command) {
  const demo = program.command('demo').description('The demonstration population');
  overService(demo.command('load'))
    .summary('generate, import and detect the demonstration population')
    .description(
      'Generates an invented population, imports it and waits until every record has been detected. The authorities that it ' +
        'names get invented contact data for the public look-up; what is kept of one of these references is replaced.',
    )
    .option('--persons <number>', 'how many persons', positive, PERSONS)
    .option('--seed <number>', 'seed of the random numbers', wholeNumber, SEED)
    .addOption(fingersOption())
    .option('--no-wait', 'do not wait for detection')
    .action(async (options: Options) => {
      const { persons, seed, fingers, wait } = options;
      const folder = join(symbolonHome(), 'demo');
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      const form = fingers === 'vectors' ? '' : `-${fingers}`;
      const out = join(folder, `population-${persons}-${seed}${form}.ndjson`);
      const connection = connectAs('source', options);
      await writePersons({ persons, seed, fingers, out });
      const result = await importWithProgress(out, {
        mappingFile: projectFile('mappings', 'ndjson.json'),
        service: importService(connection),
        // The graph may be another one than that of an earlier run: what is there already is only found unchanged.
        start: 'RESTART',
      });
      if (result.stopped) throw new CommandFailure('Stopped; symbolon demo load goes on from here.');
      if (result.tally.rejected > 0) {
        process.stdout.write(`${summary(result).join('\n')}\n`);
        throw new CommandFailure('Records of the demonstration population were rejected.');
      }
      const records = accepted(result.tally);
      // The table of contacts is the operator's, whoever sends the records.
      const { as: _, purpose: __, ...plain } = options;
      const contacts = await keepContacts(connectAs('operator', plain), out);
      if (wait) await untilDetected(connection, records);
      process.stdout.write(
        `${whole(records)} records of ${whole(persons)} invented persons are in; ${whole(contacts)} authorities can be looked up.\n`,
      );
    });
}

/** Invented contact data of every authority that the records name. @returns how many */
async function keepContacts({ api }: Connection, file: string): Promise<number> {
  const owners: Owner[] = [];
  for await (const line of createInterface({ input: createReadStream(file) }))
    if (line !== '') owners.push((JSON.parse(line) as { owner: Owner }).owner);
  const contacts = inventedContacts(owners);
  for (const { reference, ...body } of contacts)
    await data(api.PUT('/v1/rights/authorities/{reference}', { params: { path: { reference } }, body }));
  return contacts.length;
}

/** Waits until no event of the outbox is open, with a bar over what was open at first. */
async function untilDetected({ api }: Connection, records: number) {
  let least = Number.POSITIVE_INFINITY;
  let since = Date.now();
  let total = records;
  const progress = startProgress('Detecting', total);
  try {
    for (;;) {
      const backlog = await data(api.GET('/v1/detection/backlog'));
      const open = backlog.pending + backlog.sent;
      total = Math.max(total, open);
      progress.update(total - open, `${whole(open)} records to go`);
      if (open === 0) return;
      if (open < least) {
        least = open;
        since = Date.now();
      } else if (Date.now() - since > STANDSTILL_MS)
        throw new CommandFailure('Detection does not move on: is a worker running? See symbolon status.');
      await pause(ASK_EVERY_MS);
    }
  } finally {
    progress.stop();
  }
}
