/**
 * Which of what the reader sees is a case for a tour: told by the outcomes of the comparison, never by ids or names
 * that were known beforehand. Pure.
 */
import type { Found, TourName } from './tours.ts';

interface Proposal {
  bio: string;
  id: string;
  doc: string;
  misused: boolean;
}

export interface Waiting {
  id: string;
  proposals: readonly Proposal[];
  flags: readonly string[];
  claim: { mine: boolean } | null;
}

const WANTED: Readonly<Record<Exclude<TourName, 'transliteration'>, (one: Proposal) => boolean>> = {
  // Rows 5 and 6 of the table of colours: one body, other identity data (Art 30(1)(a)).
  'two-names': ({ bio, id }) => bio === 'SAME' && id === 'DIFFERENT',
  // Rows 11 and 17: one document, other identity data, two bodies or none to compare (Art 30(1)(b), (d)).
  'shared-passport': ({ bio, id, doc }) =>
    doc === 'SAME' && id === 'DIFFERENT' && (bio === 'DIFFERENT' || bio === 'NONE'),
};

/** The cases of the queue that may do, the plainest first: no marks, nobody else at work on it, and a single finding. */
export function casesOf(tour: keyof typeof WANTED, items: readonly Waiting[]): Found[] {
  const fitting = items.filter(({ proposals }) => proposals.some((one) => WANTED[tour](one) && !one.misused));
  const burden = ({ flags, claim, proposals }: Waiting) =>
    (claim !== null && !claim.mine ? 100 : 0) + flags.length * 10 + proposals.length;
  return fitting
    .toSorted((a, b) => burden(a) - burden(b))
    .map(({ id, proposals }) => {
      const bio = proposals.find((one) => WANTED[tour](one))?.bio;
      return { link: id, ...(bio === undefined ? {} : { bio }) };
    });
}

interface ComparedPair {
  best: boolean;
  rows: readonly { field: string; verdict: string }[];
}

const NAMES = new Set(['FAMILY', 'GIVEN', 'UNSPLIT']);

/**
 * Whether the two identities that the desk lays beside each other show what the tour says of them. That the identity
 * data as a whole are different is not enough: it may be the sex alone.
 */
export function shows(tour: keyof typeof WANTED, pairs: readonly ComparedPair[]): boolean {
  const pair = pairs.find(({ best }) => best) ?? pairs[0];
  const other = pair?.rows.filter(({ verdict }) => verdict === 'DIFFERENT').map(({ field }) => field) ?? [];
  const otherNames = other.some((field) => NAMES.has(field));
  return tour === 'two-names' ? otherNames : otherNames && other.includes('DATE_OF_BIRTH');
}

interface GraphNode {
  id: string;
  kind: string;
  names?: readonly string[] | undefined;
}
interface GraphEdge {
  key: string;
  kind: string;
  from: string;
  to: string;
  colour?: string | undefined;
}

/** A white link between two groups whose names are written in other scripts; links and names as a graph shows them. */
export function twoScriptsIn(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Found | undefined {
  const names = new Map(nodes.map(({ id, names: own = [] }) => [id, own]));
  const kinds = new Map(nodes.map(({ id, kind }) => [id, kind]));
  const scripts = new Map<string, Set<string>>();
  for (const { from, to, kind } of edges) {
    if (kind === 'LINK') continue;
    for (const [group, other] of [
      [from, to],
      [to, from],
    ] as const)
      if (kinds.get(group) === 'GROUP')
        for (const name of names.get(other) ?? []) add(scripts, group, scriptOf(name));
  }
  const link = edges.find(
    ({ kind, colour, from, to }) =>
      kind === 'LINK' && colour === 'WHITE' && differ(scripts.get(from), scripts.get(to)),
  );
  return link === undefined ? undefined : { link: link.key, group: link.from };
}

interface Hit {
  groupIds: readonly string[];
  links: { WHITE?: number | undefined };
  matched: readonly { field: string; form: string; system: string }[];
}

/** A person of a search whose systems state the same name in other scripts. */
export function twoScriptsAmong(hits: readonly Hit[]): Found | undefined {
  const hit = hits.find(({ matched, links }) => {
    const names = matched.filter(({ field }) => field === 'NAME');
    const [first, ...rest] = names.map(({ form }) => scriptOf(form));
    return (links.WHITE ?? 0) > 0 && rest.some((script) => script !== first);
  });
  const group = hit?.groupIds[0];
  return group === undefined ? undefined : { link: '', group };
}

/** Latin, or another: names hold no script that both readings share. */
export const scriptOf = (name: string): 'LATIN' | 'OTHER' =>
  /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(name) ? 'OTHER' : 'LATIN';

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([value]));
  else known.add(value);
}

function differ(a: Set<string> | undefined, b: Set<string> | undefined): boolean {
  return a?.size === 1 && b?.size === 1 && !a.has([...b][0] as string);
}
