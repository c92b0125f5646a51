/**
 * *Person*: the component over white and red-merge links, filtered by the viewer's rights; nothing else is called one
 * (Regulation (EU) 2019/817 Art 19(2), 33; never a statistical cluster). Its id is the smallest id of its visible groups,
 * so two viewers may see other persons, and each sees a whole one.
 */
import { type GraphNode, groupsOf, type LinkOfGroup, saysSamePerson } from './facts.ts';
import type { Sight } from './sight.ts';

/** Groups read for one answer, all persons together; one person has a handful. */
const GROUP_CAP = 2000;

export interface Person {
  id: string;
  /** Visible groups in the order of their ids. */
  groups: GraphNode[];
  /** Every link of these groups once, seen or not. */
  links: LinkOfGroup[];
  /** True when the cap cut the component short. */
  truncated: boolean;
}

/** The persons of those of `groupIds` that the viewer sees, by group id; a group not in the answer is not seen. */
export async function personsOf(sight: Sight, groupIds: Iterable<string>): Promise<Map<string, Person>> {
  const groups = new Map<string, GraphNode>();
  const heads = new Map<string, string>();
  const joins: [string, string][] = [];
  let truncated = false;
  let frontier = [...new Set(groupIds)];
  const asked = new Set<string>();
  while (frontier.length > 0) {
    for (const id of frontier) asked.add(id);
    const seen = await sight.nodes(frontier.map((id) => ({ id, kind: 'GROUP' as const })));
    for (const [id, node] of seen) groups.set(id, node);
    const links = await sight.linksOf(seen.keys());
    const next = new Set<string>();
    for (const link of [...links.values()].flat()) {
      if (!saysSamePerson(link) || sight.linkVisibility(link) !== 'FULL') continue;
      joins.push([link.groupId, link.otherId]);
      if (!asked.has(link.otherId)) next.add(link.otherId);
    }
    truncated ||= asked.size + next.size > GROUP_CAP;
    frontier = truncated ? [] : [...next].sort();
  }
  for (const id of groups.keys()) heads.set(id, id);
  for (const [a, b] of joins) if (groups.has(a) && groups.has(b)) join(heads, a, b);
  return await gather(sight, groups, heads, truncated);
}

function headOf(heads: Map<string, string>, id: string): string {
  let head = id;
  while (heads.get(head) !== head) head = heads.get(head) as string;
  for (let walk = id; walk !== head; ) {
    const next = heads.get(walk) as string;
    heads.set(walk, head);
    walk = next;
  }
  return head;
}

/** The smaller head wins: the head of a component is its smallest id. */
function join(heads: Map<string, string>, a: string, b: string): void {
  const [small, large] = [headOf(heads, a), headOf(heads, b)].sort() as [string, string];
  heads.set(large, small);
}

async function gather(
  sight: Sight,
  groups: ReadonlyMap<string, GraphNode>,
  heads: Map<string, string>,
  truncated: boolean,
): Promise<Map<string, Person>> {
  const links = await sight.linksOf(groups.keys());
  const persons = new Map<string, Person>();
  const result = new Map<string, Person>();
  for (const id of [...groups.keys()].sort()) {
    const head = headOf(heads, id);
    const person = persons.get(head) ?? { id: head, groups: [], links: [], truncated };
    persons.set(head, person);
    person.groups.push(groups.get(id) as GraphNode);
    for (const link of links.get(id) ?? [])
      if (!person.links.some((known) => known.id === link.id)) person.links.push(link);
    result.set(id, person);
  }
  return result;
}

/**
 * Systems of those sides of a link that the viewer's own query hit, for Art 26(4): a side counts when its group is among
 * the hits of the same answer, not when merely its system is.
 */
export function hitSystems(link: LinkOfGroup, hitGroups: ReadonlySet<string>): string[] {
  return groupsOf(link).flatMap((id, side) => (hitGroups.has(id) ? [link.systems[side] as string] : []));
}
