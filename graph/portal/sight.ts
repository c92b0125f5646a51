/**
 * What one viewer sees of the graph within one read transaction. Decides nothing: it reads the facts in batches and
 * asks `graph/access`. What is not seen is left out before anything is counted, ordered or cut
 * (Regulation (EU) 2019/817 Art 9(4), 26).
 */
import { maySeeLink, maySeeMatch, maySeeRecord, type Viewer, type Visibility } from '../access/index.ts';
import { type CoverFacts, isCovered, type ReviewPolicy } from '../detector/index.ts';
import type { Owner, SystemCode } from '../model/record.ts';
import type { Transaction } from '../store/index.ts';
import {
  type GraphNode,
  type LinkNodeFacts,
  type LinkOfGroup,
  linkFacts,
  NODE_KINDS,
  type NodeKind,
} from './facts.ts';

/** Links read of one group: a person has a few for each other system. */
const LINKS_PER_GROUP = 1000;
const LISTS: Record<NodeKind, string> = {
  RECORD: 'records',
  IDENTITY: 'identities',
  DOCUMENT: 'documents',
  TEMPLATE: 'templates',
  GROUP: 'groups',
  LINK: 'links',
};

/** Something that one system holds in one identity group. */
interface Held {
  system: SystemCode;
  groupId: string;
  owners: readonly Owner[];
}

/** Two nodes between which a match edge lies. */
type MatchEnd = Pick<GraphNode, 'system' | 'groupId'>;

export interface MatchEnds {
  a: MatchEnd;
  b: MatchEnd;
}

/** Of the link between the two, if there is one. */
const keyOf = ({ a, b }: MatchEnds) => [a.groupId ?? '', b.groupId ?? ''].sort().join('|');

export class Sight {
  readonly tx: Transaction;
  readonly viewer: Viewer;
  readonly #signal: AbortSignal;
  readonly #blind: ReviewPolicy['blind'];
  readonly #links = new Map<string, LinkOfGroup[]>();

  /**
   * @param signal aborted when the time budget of the question is spent: every read then throws its reason
   * @param blind REQUIRED: what scores say of a pair that the viewer is to judge is covered
   */
  constructor(tx: Transaction, viewer: Viewer, signal: AbortSignal, blind: ReviewPolicy['blind']) {
    this.tx = tx;
    this.viewer = viewer;
    this.#signal = signal;
    this.#blind = blind;
  }

  /** Systems to which a search is limited; null for all. */
  get systems(): readonly string[] | null {
    const { read } = this.viewer.systems;
    return read === '*' ? null : read;
  }

  async run<R>(query: string, params: Record<string, unknown>): Promise<R[]> {
    this.#signal.throwIfAborted();
    return await this.tx.run<R>(query, params);
  }

  /** The nodes that the viewer sees, by id. Ids of unknown kind are looked for among all kinds. */
  async nodes(ids: Iterable<{ id: string; kind?: NodeKind }>): Promise<Map<string, GraphNode>> {
    const params: Record<string, string[]> = {};
    for (const kind of NODE_KINDS) params[LISTS[kind]] = [];
    for (const { id, kind } of new Map([...ids].map((one) => [one.id, one])).values())
      for (const list of kind === undefined ? Object.values(LISTS) : [LISTS[kind]]) params[list]?.push(id);
    const rows = await this.run<GraphNode>('portal/read-nodes', params);
    const held = rows.flatMap((node) => {
      const { id, system, groupId, owners } = node;
      return system === null || groupId === null ? [] : [{ id, system, groupId, owners }];
    });
    const seen = await this.#seen(held);
    const found = new Map<string, GraphNode>();
    for (const node of rows)
      if (node.link === null ? seen.has(node.id) : this.linkVisibility(node.link) !== 'HIDDEN')
        found.set(node.id, node);
    return found;
  }

  /**
   * Those of `items` that stand in a record which the viewer sees, directly or through a link.
   *
   * @param linksOf links of a group that count, where it is not those that stand now
   */
  async held<T extends Held & { id: string }>(
    items: readonly T[],
    linksOf?: (groupId: string) => readonly LinkNodeFacts[],
  ): Promise<T[]> {
    const seen = await this.#seen(items, linksOf);
    return items.filter((item) => seen.has(item.id));
  }

  linkVisibility(link: Parameters<typeof linkFacts>[0], hitSystems?: readonly SystemCode[]): Visibility {
    return maySeeLink(this.viewer, linkFacts(link, hitSystems));
  }

  /** Links of groups, seen or not: callers ask `linkVisibility` of each. */
  async linksOf(groupIds: Iterable<string>): Promise<Map<string, LinkOfGroup[]>> {
    const wanted = [...new Set(groupIds)];
    const missing = wanted.filter((id) => !this.#links.has(id));
    for (const id of missing) this.#links.set(id, []);
    if (missing.length > 0)
      for (const row of await this.run<LinkOfGroup>('portal/links-of-groups', {
        groupIds: missing,
        limit: LINKS_PER_GROUP,
      }))
        this.#links.get(row.groupId)?.push(row);
    return new Map(wanted.map((id) => [id, this.#links.get(id) ?? []]));
  }

  /** For each pair of nodes, both of them seen: whether a match edge between them is. */
  async matches(pairs: readonly MatchEnds[]): Promise<boolean[]> {
    const systems = pairs.map(({ a, b }) => [a.system ?? '', b.system ?? ''] as const);
    const answers = systems.map((two) => maySeeMatch(this.viewer, two));
    const keys = pairs.map(keyOf);
    const asked = [...new Set(keys.filter((_, index) => answers[index] === false))];
    if (asked.length === 0) return answers;
    const authorities = new Map<string, string>();
    for (const row of await this.run<{ key: string; authority: string }>('portal/link-authorities', {
      keys: asked,
    }))
      authorities.set(row.key, row.authority);
    return answers.map((answer, index) => {
      const authorityRef = authorities.get(keys[index] as string);
      const two = systems[index] as readonly [string, string];
      return answer || (authorityRef !== undefined && maySeeMatch(this.viewer, two, { authorityRef }));
    });
  }

  /** For each pair of nodes: whether the viewer is to judge it before being told what scores say (decision 19). */
  async covers(pairs: readonly MatchEnds[]): Promise<boolean[]> {
    const { role, purpose, subject } = this.viewer;
    // Nobody else decides, so that nobody else's questions cost a query more.
    if (this.#blind !== 'REQUIRED' || role !== 'verifying-officer' || purpose !== 'MID_VERIFICATION')
      return pairs.map(() => false);
    const keys = pairs.map(keyOf);
    const rows = await this.run<{ key: string; authority: string; open: CoverFacts['open'] }>(
      'portal/unjudged-links',
      { keys: [...new Set(keys)], by: subject },
    );
    const covered = rows.filter(({ authority: authorityRef, open }) =>
      isCovered(this.viewer, { colour: 'YELLOW', authorityRef, judged: false, open }),
    );
    const known = new Set(covered.map(({ key }) => key));
    return keys.map((key) => known.has(key));
  }

  async #seen(
    items: readonly (Held & { id: string })[],
    linksOf?: (groupId: string) => readonly LinkNodeFacts[],
  ): Promise<Set<string>> {
    const sees = (item: Held, through?: readonly LinkNodeFacts[]) =>
      item.owners.some((owner) =>
        maySeeRecord(
          this.viewer,
          { system: item.system, owner },
          through?.map((link) => linkFacts(link)),
        ),
      );
    const seen = new Set<string>();
    const rest: (Held & { id: string })[] = [];
    for (const item of items)
      if (sees(item)) seen.add(item.id);
      else rest.push(item);
    if (rest.length === 0) return seen;
    const links = linksOf === undefined ? await this.linksOf(rest.map((item) => item.groupId)) : undefined;
    for (const item of rest)
      if (sees(item, linksOf?.(item.groupId) ?? links?.get(item.groupId))) seen.add(item.id);
    return seen;
  }
}
