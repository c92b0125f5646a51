/**
 * How well the service does at present, from what officers decided and a second officer looked at again. Two questions:
 * would another officer decide alike (second looks drawn by chance, and those that red always takes), and are pairs at the
 * strong threshold one person, among links that were decided on evidence outside of the fields. Each with a 95 % interval
 * (Wilson 1927), for everybody and by the script of names and by nationality. Counts of many only: no cell below ten.
 *
 * What was decided on links that have ended counts for the agreement, as long as data of both sides are held. Pairs without
 * a link are seen by nobody, so that nothing is said of how many true pairs are missed.
 */
import { wilsonInterval } from '../biometrics/index.ts';
import type { Interval } from '../matching/evaluation/index.ts';
import { STRONG_PROBABILITY } from '../matching/score/index.ts';
import type { Identity } from '../model/record.ts';
import type { EndedDecision, ReadLink } from './decided-links.ts';
import { labelsOf } from './labels.ts';

/** Links below which a cell might tell who is meant: it is put together with others, or not told. */
export const LEAST_LINKS = 10;

export interface Share {
  /** Links that agree, of those counted. */
  count: number;
  of: number;
  /** 0..1. */
  share: number;
  interval: Interval;
}

/** Null where fewer than {@link LEAST_LINKS} are counted. */
export interface Accuracy {
  agreement: { chance: Measured; red: Measured };
  strong: Measured;
}

export interface Measured {
  all: Share | null;
  /** By name of the group; `other` holds what is too small alone. Empty where one group alone would be told. */
  script: Record<string, Share>;
  nationality: Record<string, Share>;
}

interface Case {
  hit: boolean;
  groups: Record<'script' | 'nationality', string[]>;
}

/** @param since decisions made before are left out; ISO 8601 */
export function accuracyOf(
  links: readonly ReadLink[],
  since: string,
  ended: readonly EndedDecision[] = [],
): Accuracy {
  const looked = (cause: string) =>
    [...links, ...ended].flatMap((link) =>
      link.decisions.flatMap(({ at, option, secondLookCause, secondLookOption }): Case[] =>
        at < since || secondLookCause !== cause || secondLookOption == null
          ? []
          : [{ hit: option === secondLookOption, groups: groupsOf(link) }],
      ),
    );
  const byId = new Map(links.map((link) => [link.id, link]));
  const strong = labelsOf(links).labels.flatMap(({ linkId, source, saying }): Case[] => {
    const link = byId.get(linkId) as ReadLink;
    if (source !== 'DECISION' || (link.probability ?? 0) < STRONG_PROBABILITY) return [];
    if (!link.decisions.some(({ state, at }) => state === 'CONFIRMED' && at >= since)) return [];
    return [{ hit: saying === 'SAME', groups: groupsOf(link) }];
  });
  return {
    agreement: { chance: measured(looked('CHANCE')), red: measured(looked('RED')) },
    strong: measured(strong),
  };
}

/** A link counts in the group of each of its sides, once where they are in one. */
function groupsOf({ identities }: Pick<ReadLink, 'identities'>): Case['groups'] {
  const each = (of: (side: readonly Identity[]) => string) => [...new Set(identities.map(of))];
  return { script: each(scriptOfSide), nationality: each(nationalityOfSide) };
}

const SCRIPTS = [
  'Latn',
  'Cyrl',
  'Grek',
  'Arab',
  'Hebr',
  'Hani',
  'Hang',
  'Geor',
  'Armn',
  'Deva',
  'Thai',
  'Ethi',
];
const patterns = SCRIPTS.map((code) => [code, new RegExp(`\\p{Script=${code}}`, 'u')] as const);

/** ISO 15924 code of the one script that the names are in; `mixed` where there are several, or a rare one. */
function scriptOfSide(side: readonly Identity[]): string {
  const text = side.flatMap(({ names }) => names.map(({ value }) => value)).join(' ');
  const found = patterns.filter(([, pattern]) => pattern.test(text));
  return found.length === 1 ? (found[0]?.[0] as string) : 'mixed';
}

const nationalityOfSide = (side: readonly Identity[]) =>
  side.flatMap(({ nationalities = [] }) => nationalities.map(({ country }) => country))[0] ?? 'not stated';

function measured(cases: readonly Case[]): Measured {
  return {
    all: cases.length < LEAST_LINKS ? null : shareOf(cases),
    script: cells(cases, 'script'),
    nationality: cells(cases, 'nationality'),
  };
}

function shareOf(cases: readonly Case[]): Share {
  const count = cases.filter(({ hit }) => hit).length;
  return {
    count,
    of: cases.length,
    share: count / cases.length,
    interval: wilsonInterval(count, cases.length),
  };
}

/** Cells of enough links. The smallest join `other` until it is large enough, so that none is told by subtraction. */
function cells(cases: readonly Case[], kind: keyof Case['groups']): Record<string, Share> {
  const members = new Map<string, Set<Case>>();
  for (const one of cases)
    for (const name of one.groups[kind]) members.set(name, (members.get(name) ?? new Set()).add(one));
  const bySize = [...members].sort(([x, one], [y, two]) => one.size - two.size || (x < y ? -1 : 1));
  const other = new Set<Case>();
  while (bySize.length > 0) {
    const [, smallest] = bySize[0] as [string, Set<Case>];
    if (smallest.size >= LEAST_LINKS && (other.size === 0 || other.size >= LEAST_LINKS)) break;
    for (const one of smallest) other.add(one);
    bySize.shift();
  }
  const told = new Map(bySize);
  if (other.size >= LEAST_LINKS) told.set('other', other);
  if (told.size < 2) return {};
  const names = [...told.keys()].sort((x, y) => (x === 'other' ? 1 : y === 'other' ? -1 : x < y ? -1 : 1));
  return Object.fromEntries(names.map((name) => [name, shareOf([...(told.get(name) as Set<Case>)])]));
}
