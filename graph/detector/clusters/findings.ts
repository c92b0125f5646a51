/**
 * What is wrong around clusters and kept until it is so no more: a group that fits two that contradict each other is left
 * apart and said so with its candidates; edges and a veto that contradict each other are named with the three groups. Ids
 * only. Each is told once, whatever is computed how often.
 */
import { createHash } from 'node:crypto';
import type { Clustering } from '../../matching/cluster/index.ts';
import type { Surroundings } from './surroundings.ts';

export interface Finding {
  key: string;
  /** All that it is about. */
  groupIds: string[];
  properties: {
    kind: 'AMBIGUOUS' | 'CONTRADICTION';
    /** AMBIGUOUS: what fits several. CONTRADICTION: a, b and c of a = b, b = c, a ≠ c. */
    groupIds: string[];
    /** What keeps a and c apart. */
    reason: string | null;
    /** JSON: the groups of each candidate. */
    candidates: string | null;
  };
}

/** Findings that are new, and the keys of those that hold no more. */
export function findingsOf(
  { ambiguities, contradictions }: Clustering,
  { groups }: Surroundings,
): { begun: Finding[]; ended: string[] } {
  const found: Finding[] = [
    ...ambiguities.map(({ members, candidates }): Finding => {
      const own = [...members].sort();
      const others = candidates.map((candidate) => [...candidate.members].sort()).sort();
      return {
        key: keyOf('AMBIGUOUS', own, ...others),
        groupIds: [...new Set([...own, ...others.flat()])],
        properties: {
          ...{ kind: 'AMBIGUOUS', groupIds: own, reason: null },
          candidates: JSON.stringify(others),
        },
      };
    }),
    ...contradictions.map(({ a, b, c, reason }): Finding => {
      const [first, last] = a < c ? [a, c] : [c, a];
      const groupIds = [first, b, last];
      return {
        key: keyOf('CONTRADICTION', groupIds, [reason]),
        groupIds,
        properties: { kind: 'CONTRADICTION', groupIds, reason, candidates: null },
      };
    }),
  ];
  const known = new Set([...groups.values()].flatMap((row) => row.findings));
  const now = new Set(found.map(({ key }) => key));
  return { begun: found.filter(({ key }) => !known.has(key)), ended: [...known.difference(now)] };
}

/** Short, since a candidate may have many members and a key of the graph may not. */
function keyOf(kind: string, ...parts: readonly (readonly string[])[]): string {
  const text = parts.map((part) => part.join(' ')).join('|');
  return `${kind}|${createHash('sha256').update(text).digest('hex')}`;
}
