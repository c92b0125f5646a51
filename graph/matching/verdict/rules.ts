/**
 * Ids and articles of the rules of Annex I and Annex II to Delegated Regulations (EU) 2023/332 and 2023/333
 * (identical annexes), and the shape in which a rule that fired is recorded for the log of Art 4.
 */
import type { RuleFired } from '../../model/evidence.ts';

/** A value with the identity that states it. */
export interface Stated {
  identityId: string;
  value: string;
}

const ANNEXES = '2023/332-333';

/** `I.1` stands in `2023/332-333 Annex I 3.1`, `II.3.1(f)` in `2023/332-333 Annex II 3.1(f)`. */
export function articleOf(rule: string): string {
  return rule.startsWith('II.')
    ? `${ANNEXES} Annex II ${rule.slice(3)}`
    : `${ANNEXES} Annex I 3.${rule.slice(2)}`;
}

export function fired(rule: string, field: string, a: Stated, b: Stated, table?: string): RuleFired {
  const entry: RuleFired = {
    rule,
    article: articleOf(rule),
    field,
    a: { identityId: a.identityId, value: a.value },
    b: { identityId: b.identityId, value: b.value },
  };
  if (table !== undefined) entry.table = table;
  return entry;
}
