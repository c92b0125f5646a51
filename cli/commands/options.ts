/** Options that commands share, and how a list of their values is read. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { FINGER_FORMS } from '../population/index.ts';

/** For commands over the service: as whom, for what purpose, in which case. */
export function overService(command: Command): Command {
  return command
    .addOption(new Option('--as <client>', 'sign in as this client of SYMBOLON_HOME/secrets.json'))
    .addOption(new Option('--purpose <purpose>', 'purpose of the request, such as MID_VERIFICATION'))
    .addOption(new Option('--case <reference>', 'reference of the case'));
}

/** For commands that only read. */
export function reading(command: Command): Command {
  return overService(command).option('--json', 'JSON instead of columns');
}

/** For commands that generate the population. */
export const fingersOption = () =>
  new Option(
    '--fingers <form>',
    'what fingers are: vectors, or synthetic minutiae (ISO/IEC 19794-2) for the fingerprint engine, which must run',
  )
    .choices(FINGER_FORMS)
    .default('vectors');

export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A whole number is needed.');
  return Number(text);
}

export function positive(text: string): number {
  const value = wholeNumber(text);
  if (value < 1) throw new InvalidArgumentError('A whole number from 1 is needed.');
  return value;
}

export function oneOf(values: readonly string[]) {
  return (text: string): string => {
    const code = text.toUpperCase().replaceAll('-', '_');
    if (!values.includes(code)) throw new InvalidArgumentError(`One of ${values.join(', ')} is needed.`);
    return code;
  };
}
