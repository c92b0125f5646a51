/**
 * The written notice to a person of a red link, or of a white one made by an officer (Art 32(4)-(5), 33(4), (6)). The
 * decision makes it; an officer releases it, or withholds it with a reason that a second officer has to share. Where a
 * side is a discreet-check alert nothing goes out unless somebody says why it may (2018/1862 Art 37(3)).
 */
import type { Graph, Transaction } from '../store/index.ts';

export const WITHHOLDING_REASONS = [
  'ALERT_RULES',
  'SECURITY',
  'PUBLIC_ORDER',
  'CRIME_PREVENTION',
  'INVESTIGATION',
] as const;
export type WithholdingReason = (typeof WITHHOLDING_REASONS)[number];

/**
 * BLOCKED: a discreet check; WITHHOLDING: one officer wants it withheld, another has to agree; VOID: not gone out, and the
 * link is not what it says any more.
 */
export type LetterState = 'DRAFT' | 'BLOCKED' | 'WITHHOLDING' | 'WITHHELD' | 'RELEASED' | 'VOID';

export interface Letter {
  id: string;
  linkId: string;
  sin: string;
  /** Responsible authority, whose reference the letter names. */
  authority: string;
  systems: string[];
  template: 'RED_LINK' | 'WHITE_LINK';
  recipient: 'PERSON' | 'REPRESENTATIVE';
  /**
   * Whom it was sent to, as the officer who released it stated: no source record holds a postal address, and a representative
   * stands in none of them. Null before.
   */
  recipientName: string | null;
  recipientAddress: string | null;
  state: LetterState;
  /** A side is a discreet check: it goes out with a reason only (2018/1862 Art 37(3)). */
  discreet: boolean;
  at: string;
  /** Goes up with every step. */
  revision: number;
  language: string | null;
  /** Why a letter that was blocked may go out all the same. */
  override: string | null;
  releasedBy: string | null;
  releasedAt: string | null;
  reason: WithholdingReason | null;
  reasonText: string | null;
  withheldBy: string | null;
  withheldAt: string | null;
  reviewer: string | null;
  reviewedAt: string | null;
}

export type LetterEvent =
  | {
      type: 'RELEASE';
      by: string;
      language: string;
      override: string | null;
      to: { name: string; address: string };
    }
  | { type: 'WITHHOLD'; by: string; reason: WithholdingReason; reasonText: string }
  | { type: 'AGREE'; by: string }
  | { type: 'DISAGREE'; by: string };

export type LetterStep =
  | { outcome: 'CHANGED'; change: Partial<Letter> & { state: LetterState } }
  | { outcome: 'REFUSED'; reason: 'BLOCKED' | 'SECOND_PERSON' | 'OVERTAKEN' };

/** What an event does to a letter. Pure; one that is released, withheld for good or void changes no more. */
export function letterStep(letter: Letter, event: LetterEvent, now: string): LetterStep {
  const { state } = letter;
  switch (event.type) {
    case 'RELEASE':
      if (state !== 'DRAFT' && state !== 'BLOCKED') return { outcome: 'REFUSED', reason: 'OVERTAKEN' };
      if (state === 'BLOCKED' && event.override === null) return { outcome: 'REFUSED', reason: 'BLOCKED' };
      return {
        outcome: 'CHANGED',
        change: {
          ...{ state: 'RELEASED', language: event.language, override: event.override },
          ...{ recipientName: event.to.name, recipientAddress: event.to.address },
          ...{ releasedBy: event.by, releasedAt: now },
        },
      };
    case 'WITHHOLD':
      if (state !== 'DRAFT' && state !== 'BLOCKED') return { outcome: 'REFUSED', reason: 'OVERTAKEN' };
      return {
        outcome: 'CHANGED',
        change: {
          ...{ state: 'WITHHOLDING', reason: event.reason, reasonText: event.reasonText },
          ...{ withheldBy: event.by, withheldAt: now },
        },
      };
    case 'AGREE':
    case 'DISAGREE':
      if (state !== 'WITHHOLDING') return { outcome: 'REFUSED', reason: 'OVERTAKEN' };
      if (letter.withheldBy === event.by) return { outcome: 'REFUSED', reason: 'SECOND_PERSON' };
      return {
        outcome: 'CHANGED',
        change: {
          // Who disagrees gives it back to be released; a discreet check keeps it blocked.
          state: event.type === 'AGREE' ? 'WITHHELD' : letter.discreet ? 'BLOCKED' : 'DRAFT',
          ...{ reviewer: event.by, reviewedAt: now },
        },
      };
  }
}

export type LetterOutcome =
  | { status: 'DONE'; letter: Letter }
  | { status: 'NOT_FOUND' }
  | { status: 'OVERTAKEN'; letter: Letter }
  | { status: 'REFUSED'; reason: 'BLOCKED' | 'SECOND_PERSON' };

/** @param authorities whose letters the asker works on; null for all */
export async function stepLetter(
  graph: Graph,
  { id, revision, event, now }: { id: string; revision: number; event: LetterEvent; now: string },
  authorities: readonly string[] | null,
): Promise<LetterOutcome> {
  return await graph.write(async (tx) => {
    const [row] = await tx.run<{ letter: Letter }>('detector/lock-letter', { id, now });
    const letter = row === undefined ? undefined : letterOf(row.letter);
    if (letter === undefined || (authorities !== null && !authorities.includes(letter.authority)))
      return { status: 'NOT_FOUND' };
    if (letter.revision !== revision) return { status: 'OVERTAKEN', letter };
    const step = letterStep(letter, event, now);
    if (step.outcome === 'REFUSED')
      return step.reason === 'OVERTAKEN'
        ? { status: 'OVERTAKEN', letter }
        : { status: 'REFUSED', reason: step.reason };
    const change = { ...step.change, revision: letter.revision + 1 };
    await tx.run('detector/update-letter', { id, change });
    return { status: 'DONE', letter: { ...letter, ...change } };
  });
}

export interface LetterPage {
  authorities: readonly string[] | null;
  state: LetterState | null;
  before: string | null;
  limit: number;
}

/** Newest first. */
export async function readLetters(tx: Transaction, page: LetterPage): Promise<Letter[]> {
  const rows = await tx.run<{ letter: Letter }>('detector/letters', { ...page });
  return rows.map((row) => letterOf(row.letter));
}

export async function readLetter(tx: Transaction, id: string): Promise<Letter | undefined> {
  const [row] = await tx.run<{ letter: Letter }>('detector/read-letter', { id });
  return row === undefined ? undefined : letterOf(row.letter);
}

/** Properties that are not there yet are null. */
function letterOf(row: Letter): Letter {
  const blank = {
    ...{
      recipientName: null,
      recipientAddress: null,
      language: null,
      override: null,
      releasedBy: null,
      releasedAt: null,
    },
    ...{ reason: null, reasonText: null, withheldBy: null, withheldAt: null },
    ...{ reviewer: null, reviewedAt: null },
  };
  return { ...blank, ...row };
}
