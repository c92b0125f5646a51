/** Why a person is in the answer: what the service says of a match, in words of the interface where it has them. */
import type { MatchedChip } from './answers.ts';

export interface WhyChip extends Omit<MatchedChip, 'system'> {
  systems: string[];
}

/** One chip for what several systems state alike. */
export function merged(chips: readonly MatchedChip[]): WhyChip[] {
  const all = new Map<string, WhyChip>();
  for (const { system, ...rest } of chips) {
    const key = `${rest.field}|${rest.level}|${rest.form}`;
    const known = all.get(key);
    if (known === undefined) all.set(key, { ...rest, systems: [system] });
    else if (!known.systems.includes(system)) known.systems.push(system);
  }
  return [...all.values()];
}

/** Known levels of the service; it may add others, which are then shown as it writes them. */
const WORDS = new Map(
  [
    ...['exact', 'romanised equal', 'one edit', 'same sound', 'same sound across scripts', 'loosely alike'],
    ...['initial', 'different', 'exact, default day', 'day and month swapped', 'one digit', 'two parts'],
    ...['year and month, day unknown', 'year, rest unknown', 'year, default day', 'same year'],
    ...['near year, partly unknown', 'a word more', 'same number'],
    ...['the issuing country is stated on one side only', 'one issuing country succeeded the other'],
    'the expiry dates differ',
  ].map((words) => [words, `portal.level.${words.replace(/[^a-z]+/g, '-')}`]),
);

/** Keys of the words for a level such as `romanised equal, a word more`; undefined when a part has none. */
export function levelKeys(level: string): string[] | undefined {
  const whole = WORDS.get(level);
  if (whole !== undefined) return [whole];
  const parts = level.split(/[;,] /);
  // A level may hold a comma itself, and then something more.
  const more = parts.length > 2 ? [parts.slice(0, -1).join(', '), parts.at(-1) as string] : parts;
  for (const cut of [parts, more]) {
    const keys = cut.map((part) => WORDS.get(part));
    if (!keys.includes(undefined)) return keys as string[];
  }
  return undefined;
}

export const LEVEL_KEYS: readonly string[] = [...WORDS.values()];
