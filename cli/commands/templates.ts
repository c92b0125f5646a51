/** `symbolon biometrics status` and `rotate-key`: engines, samples that wait, and the key that seals templates and samples. */
import { createInterface } from 'node:readline/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Command } from 'commander';
import { ApiProblem, data } from '../../client/index.ts';
import { connectAs, type ServiceOptions } from '../connection.ts';
import { CommandFailure } from '../failure.ts';
import { facts, moment, type OutputOptions, show, table, whole } from '../output.ts';
import { startProgress } from '../progress.ts';
import { overService, positive, reading } from './options.ts';

export function addTemplates(biometrics: Command) {
  reading(biometrics.command('status'))
    .summary('engines, samples that wait, and how far a change of the key has come')
    .action(async (options: ServiceOptions & OutputOptions) => {
      const state = await data(connectAs('operator', options).api.GET('/v1/biometrics/state'));
      show(state, options, () => [
        ...table(
          ['engine of', 'name', 'state', 'seen'],
          state.engines.map(({ modality, engine, ready, detail, at }) => [
            ...[`${modality.toLowerCase()}s`, engine, ready ? 'ready' : detail, moment(at)],
          ]),
          'No worker has told of an engine yet.',
        ),
        '',
        ...table(
          ['samples of', 'state', 'number', 'oldest'],
          state.samples.map(({ modality, state: of, count, oldest }) => [
            ...[`${modality.toLowerCase()}s`, of.toLowerCase(), whole(count), moment(oldest)],
          ]),
          'There are no samples.',
        ),
        '',
        ...facts([
          ['sealed', whole(state.sealed.total)],
          ['by an older key', whole(state.sealed.otherwise)],
          ['open with no key', whole(state.sealed.unopened)],
        ]),
      ]);
    });

  overService(biometrics.command('rotate-key'))
    .summary('seal all templates and samples by a new key, while the service runs')
    .description(
      'Makes a new key, waits until the service has sealed everything anew by it, and drops the old one. Broken off, it ' +
        'goes on in the service; repeating it makes a further key.',
    )
    .option('--keep-old', 'keep the old key in the secrets file')
    .option('--finish', 'make no new key: wait for a change that has begun, and drop the old key')
    .option('--timeout <seconds>', 'longest wait', positive, 3_600)
    .option('--yes', 'do not ask')
    .action(rotate);
}

async function rotate(
  options: ServiceOptions & { keepOld?: boolean; finish?: boolean; timeout: number; yes?: boolean },
): Promise<void> {
  const { api } = connectAs('operator', options);
  const question =
    options.finish === true
      ? 'Finish the change of the key that has begun?'
      : 'Seal all templates and samples by a new key?';
  if (options.yes !== true && !(await confirmed(question))) return;
  if (options.finish !== true) await data(api.POST('/v1/biometrics/key'));
  const until = Date.now() + options.timeout * 1000;
  const progress = startProgress('Sealing anew', 100);
  let lost = 0;
  try {
    // Twice: a process may have sealed something by the old key a moment ago.
    for (let clean = 0; clean < 2; ) {
      await pause(1_500);
      const { sealed } = await data(api.GET('/v1/biometrics/state'));
      lost = sealed.unopened;
      const done = sealed.total - sealed.otherwise;
      const percent = sealed.total === 0 ? 100 : (100 * done) / sealed.total;
      progress.update(percent, `${whole(done)} of ${whole(sealed.total)}`);
      clean = sealed.otherwise === 0 ? clean + 1 : 0;
      if (clean < 2 && Date.now() > until)
        throw new CommandFailure(
          `${whole(sealed.otherwise)} are not sealed anew yet; the service goes on. Say --finish later.`,
        );
    }
  } finally {
    progress.stop();
  }
  if (options.keepOld !== true) await forget(api, until);
  if (lost > 0)
    process.stderr.write(`${whole(lost)} templates, samples and searches open with no key that is there.\n`);
  process.stdout.write(
    `Everything${lost > 0 ? ' that opens' : ''} is sealed by the new key${options.keepOld ? '; the old one is kept' : ''}.\n`,
  );
}

/** The service drops the old key only when what was sealed by it is committed: that is waited for. */
async function forget(api: ReturnType<typeof connectAs>['api'], until: number): Promise<void> {
  for (;;)
    try {
      return void (await data(api.DELETE('/v1/biometrics/key/before')));
    } catch (error) {
      if (!(error instanceof ApiProblem) || typeof error.problem.waitSeconds !== 'number') throw error;
      if (Date.now() > until) throw error;
      process.stderr.write(`${error.problem.detail ?? error.problem.title}\n`);
      await pause(FORGET_MS);
    }
}

/** Rest before the old key is dropped once more. */
const FORGET_MS = 5_000;

/** Throws a `CommandFailure` where nobody can be asked. */
async function confirmed(question: string): Promise<boolean> {
  if (!process.stdin.isTTY)
    throw new CommandFailure('rotate-key asks before it begins; without a terminal, add --yes.', 2);
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await prompt.question(`${question} [y/N] `)).trim());
  } finally {
    prompt.close();
  }
}
