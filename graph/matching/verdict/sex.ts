/**
 * Category "gender": Annex I 3.3 of Delegated Regulations (EU) 2023/332 and 2023/333. Annex II knows no rule for it,
 * so there is no SIMILAR. X equals X only; `UNK` and absent are missing. Sexes of aliases count too.
 */
import type { CategoryVerdict } from '../../model/evidence.ts';
import type { Identity } from '../../model/record.ts';
import { fired, type Stated } from './rules.ts';

const SEXES = new Set<string>(['M', 'F', 'X']);

export function sexes(identities: readonly Identity[]): Stated[] {
  const stated: Stated[] = [];
  for (const { identityId, sex } of identities)
    if (sex !== undefined && SEXES.has(sex)) stated.push({ identityId, value: sex });
  return stated;
}

export function compareSexes(a: Stated[], b: Stated[]): CategoryVerdict {
  const category = 'SEX';
  if (a.length === 0 || b.length === 0) return { category, outcome: 'MISSING', rules: [] };
  for (const x of a)
    for (const y of b)
      if (x.value === y.value) return { category, outcome: 'SAME', rules: [fired('I.3', category, x, y)] };
  return { category, outcome: 'DIFFERENT', rules: [] };
}
