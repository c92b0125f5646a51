/** Links as learning and live accuracy read them: with the identity data of both sides, so nothing but counts may leave. */
import type { Identity } from '../model/record.ts';
import type { Graph } from '../store/index.ts';
import type { DecidedLink } from './labels.ts';

export interface ReadLink extends DecidedLink {
  /** What the two sides state, that of `a` first. */
  identities: [Identity[], Identity[]];
  /** Probability of the best match edge between the two, 0..1; null without one. */
  probability: number | null;
  decisions: (DecidedLink['decisions'][number] & {
    at: string;
    secondLookCause?: string | null;
    secondLookOption?: string | null;
  })[];
}

/** A decision on a link that has ended, while data of both its sides are held (decision 20). */
export interface EndedDecision extends Pick<ReadLink, 'identities'> {
  decisions: Pick<
    ReadLink['decisions'][number],
    'state' | 'option' | 'at' | 'secondLookCause' | 'secondLookOption'
  >[];
}

interface Row {
  link: Omit<DecidedLink, 'a' | 'b' | 'proposals' | 'decisions'>;
  sides: { groupId: string; identities: string[] }[];
  proposals: DecidedLink['proposals'];
  decisions: ReadLink['decisions'];
  best: number[];
}

const PAGE = 500;

/** All links, page after page. */
export async function* readDecidedLinks(graph: Graph): AsyncIterable<ReadLink> {
  for (let cursor = ''; ; ) {
    const from = cursor;
    const rows = await graph.read((tx) =>
      tx.run<Row>('detector/decided-links', { cursor: from, limit: PAGE }),
    );
    for (const { link, sides, proposals, decisions, best } of rows) {
      const [one, two] = sides;
      cursor = link.id;
      if (one === undefined || two === undefined) continue;
      yield {
        ...{ ...link, redKind: link.redKind ?? null, basis: link.basis ?? null },
        ...{ a: one.groupId, b: two.groupId, proposals, decisions },
        ...{ identities: [stated(one.identities), stated(two.identities)], probability: best[0] ?? null },
      };
    }
    if (rows.length < PAGE) return;
  }
}

/** @param since decisions made before are left out; ISO 8601 */
export async function readEndedDecisions(graph: Graph, since: string): Promise<EndedDecision[]> {
  const rows = await graph.read((tx) =>
    tx.run<{ decision: EndedDecision['decisions'][number]; a: string[]; b: string[] }>(
      'detector/ended-decisions',
      { since },
    ),
  );
  return rows.map(({ decision, a, b }) => ({ identities: [stated(a), stated(b)], decisions: [decision] }));
}

const stated = (contents: readonly string[]) => contents.map((content) => JSON.parse(content) as Identity);
