/** Why a person is in the answer: what the service says of a match. */
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
