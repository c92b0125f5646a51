/**
 * Something to begin with for an empty explorer: chains of links that the viewer may see, the longest first, with their
 * identities. Newest links are looked at first.
 */
import { type Among, nodesAmong } from './among.ts';
import type { GraphNode, LinkOfGroup } from './facts.ts';
import { expandFolded } from './folded.ts';
import type { Sight } from './sight.ts';

/** Links of each colour from which chains are begun. */
const LINKS_A_COLOUR = 25;
/** Nodes shown: more than that is not readable at once. */
const NODES = 200;
/** Groups read; a chain that is met behind them may be shown in part. */
const GROUPS = 400;
const IDENTITIES_A_GROUP = 5;

export async function sampleChains(sight: Sight): Promise<Among> {
  const { purpose, authorities } = sight.viewer;
  const rows = await sight.run<{ groupIds: string[] }>('portal/sample-links', {
    systems: sight.systems,
    // Only who verifies is responsible for a link (Art 26(1)).
    authorities: purpose !== 'MID_VERIFICATION' ? [] : authorities === '*' ? null : authorities,
    limit: LINKS_A_COLOUR,
  });
  const chains = await chainsOf(
    sight,
    rows.flatMap((row) => row.groupIds),
  );
  const answers = await expandFolded(sight, chains.flat(), { kinds: ['HAS'], limit: IDENTITIES_A_GROUP });
  const ids: string[] = [];
  for (const chain of chains) {
    const own = chain.flatMap((group) => [
      group.id,
      ...(answers.get(group.id)?.found ?? []).map(({ node }) => node.id),
    ]);
    if (ids.length > 0 && ids.length + own.length > NODES) continue;
    ids.push(...own);
  }
  return ids.length === 0 ? { nodes: [], edges: [] } : await nodesAmong(sight, ids, { stubs: true });
}

/** Visible groups that hang together by visible links, each chain once, the largest first. */
async function chainsOf(sight: Sight, seeds: readonly string[]): Promise<GraphNode[][]> {
  const groups = new Map<string, GraphNode>();
  const asked = new Set<string>();
  let frontier = [...new Set(seeds)];
  while (frontier.length > 0 && groups.size < GROUPS) {
    for (const id of frontier) asked.add(id);
    const seen = await sight.nodes(frontier.map((id) => ({ id, kind: 'GROUP' as const })));
    for (const [id, node] of seen) groups.set(id, node);
    const next = (await visibleLinks(sight, seen.keys())).map((link) => link.otherId);
    frontier = [...new Set(next)].filter((id) => !asked.has(id)).sort();
  }
  const chains: GraphNode[][] = [];
  const placed = new Set<string>();
  for (const id of groups.keys()) {
    const chain: GraphNode[] = [];
    for (const open = [id]; open.length > 0; ) {
      const group = groups.get(open.pop() as string);
      if (group === undefined || placed.has(group.id)) continue;
      placed.add(group.id);
      chain.push(group);
      open.push(...(await visibleLinks(sight, [group.id])).map((link) => link.otherId));
    }
    if (chain.length > 0) chains.push(chain);
  }
  return chains.sort((x, y) => y.length - x.length);
}

async function visibleLinks(sight: Sight, groupIds: Iterable<string>): Promise<LinkOfGroup[]> {
  const links = [...(await sight.linksOf(groupIds)).values()].flat();
  return links.filter((link) => sight.linkVisibility(link) !== 'HIDDEN');
}
