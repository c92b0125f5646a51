/**
 * One link with its identity confirmation file as known on a date, and its history up to then, also where the link has
 * ended since (Regulation (EU) 2019/817 Art 34, 36(1)(f)). Rights of today, asked of the colour of then.
 */
import { maySeeMatch } from '../access/index.ts';
import { type HistoryRow, withoutJudgement } from '../detector/index.ts';
import type { Colour, RedKind } from '../model/link.ts';
import { recordsThen } from './as-known.ts';
import { type Entry, endsOf, type LinkThen, linkAfter } from './link-story.ts';
import type { Sight } from './sight.ts';

export interface FullEntry extends Entry, HistoryRow {}

export interface LinkFileThen {
  id: string;
  visibility: 'FULL' | 'NAMES_ONLY';
  colour: Colour;
  redKind: RedKind | null;
  systems: string[];
  automatic?: boolean;
  cause?: string | null;
  basis?: string | null;
  since?: string;
  file?: { sin: string; authorityRef: string; createdAt: string; updatedAt: string[] };
  sides?: {
    system: string;
    groupId: string;
    records: {
      id: string;
      recordRef: string;
      recordKind: string;
      version: number;
      owner: { state: string; authorityRef: string };
    }[];
  }[];
}

export interface LinkAsKnown {
  at: string;
  /** NOT_YET: made later; ENDED: it had ended by then. Both are told to those only who might see what came next to it. */
  state: 'STOOD' | 'NOT_YET' | 'ENDED';
  link: LinkFileThen | null;
  /**
   * True while the viewer is to judge the link as it is now before being told what others held it to be (decision 19): then
   * no colour of a decision is told.
   */
  covered: boolean;
  /** Ids of the history entries from which this was made, oldest first; empty where no more than names is told. */
  entries: string[];
  /** Up to the date; empty for those to whom the evidence of the link was not open. */
  history: FullEntry[];
  /** When the link was made, and when it ended; null: it stands, or is not told. */
  madeAt: string | null;
  endedAt: string | null;
}

/** @returns undefined where there is no such link, where nothing is held of a side any more, or where it may not be seen */
export async function linkAsKnown(
  sight: Sight,
  by: { linkId: string } | { sin: string },
  at: string,
): Promise<LinkAsKnown | undefined> {
  const rows = await sight.run<{ entry: FullEntry }>('portal/entries-of-link', {
    ...{ linkId: null, sin: null, ...by },
  });
  const all = rows.map(({ entry }) => entry);
  const past = all.filter((entry) => entry.at <= at);
  const first = linkAfter(all.slice(0, 1));
  if (first === undefined) return undefined;
  const covered = (await sight.covers([endsOf(first)]))[0] === true;
  const none = { at, covered, link: null, entries: [], history: [], madeAt: null, endedAt: null };
  const story = (link: LinkThen) => historyOf(sight, link, past, covered);
  if (past.length === 0) {
    if (!(await stillHeld(sight, first, first.since)) || sight.linkVisibility(first) !== 'FULL')
      return undefined;
    return { ...none, state: 'NOT_YET', madeAt: first.since };
  }
  const link = linkAfter(past);
  const end = all.find((entry) => entry.colourAfter === null);
  if (link === undefined) {
    const last = linkAfter(past.slice(0, -1));
    if (last === undefined || !(await stillHeld(sight, last, at)) || sight.linkVisibility(last) !== 'FULL')
      return undefined;
    const ended = { entries: past.map(({ id }) => id), madeAt: last.createdAt, endedAt: end?.at ?? null };
    return { ...none, ...ended, state: 'ENDED', history: story(last) };
  }
  const visibility = sight.linkVisibility(link);
  const records = await stillHeld(sight, link, at);
  if (visibility === 'HIDDEN' || records === undefined) return undefined;
  const { id, colour, redKind, systems } = link;
  const head = { id, visibility, colour, redKind, systems };
  if (visibility === 'NAMES_ONLY') return { ...none, state: 'STOOD', link: head };
  const { automatic, cause, basis, since, sin, authority, createdAt, updatedAt } = link;
  const stood = { at, covered, state: 'STOOD', madeAt: createdAt, endedAt: end?.at ?? null } as const;
  const told = { entries: past.map((entry) => entry.id), history: story(link) };
  if (covered && !automatic) return { ...stood, ...told, link: null };
  const side = (groupId: string, system: string) => ({
    ...{ system, groupId },
    records: records
      .filter((record) => record.groupId === groupId)
      .map(({ id: recordId, version, content }) => ({
        ...{ id: recordId, recordRef: content.recordRef, recordKind: content.recordKind, version },
        owner: content.owner,
      })),
  });
  return {
    ...stood,
    ...told,
    link: {
      ...{ ...head, automatic, cause, basis, since },
      file: { sin: sin ?? '', authorityRef: authority ?? '', createdAt, updatedAt },
      sides: [side(link.a, systems[0]), side(link.b, systems[1])],
    },
  };
}

/** Records of both sides in the versions of then; undefined where nothing is held of one. */
async function stillHeld(sight: Sight, { a, b }: LinkThen, at: string) {
  const records = await recordsThen(sight, [a, b], at);
  return [a, b].every((id) => records.some((record) => record.groupId === id)) ? records : undefined;
}

function historyOf(
  { viewer }: Sight,
  { systems, authority }: LinkThen,
  entries: FullEntry[],
  covered: boolean,
): FullEntry[] {
  const its = authority === null ? {} : { authorityRef: authority };
  if (!maySeeMatch(viewer, systems, its)) return [];
  return covered ? entries.map((entry) => withoutJudgement(entry, viewer.subject)) : entries;
}
