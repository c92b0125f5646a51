/**
 * Why a link is there, in one plain sentence: what the three comparisons say, and what the law makes of them
 * (Art 28, 30, 33). Words come from the catalogue; this chooses them.
 */
import type { Comparison, FieldRow, Link, Proposal } from '../model.ts';

type Evidence = Pick<Proposal, 'bio' | 'id' | 'doc'>;

export interface Why {
  /** What was compared by biometrics: for "the face matches" instead of "the biometric data match". */
  modality: 'FACE' | 'FINGER' | 'BOTH' | 'OTHER';
  bio: Evidence['bio'];
  id: Evidence['id'];
  doc: Evidence['doc'];
  /** Biometrics and identity data point in opposite directions. */
  contrast: boolean;
  law: 'CRITERIA' | 'DISCREPANCY' | 'OPEN' | 'SURROUNDING' | 'MISUSED' | 'WHITE' | 'DECIDED' | 'NONE';
  basis: string | undefined;
}

const LIKE = new Set(['SAME', 'SIMILAR']);

/** Undefined where the asker may not read the evidence. */
export function whyOf(link: Link, biometrics?: Comparison['biometrics']): Why | undefined {
  const evidence = decidingOf(link);
  if (evidence === undefined) return undefined;
  const { bio, id, doc } = evidence;
  return {
    ...{ modality: modalityOf(bio, biometrics), bio, id, doc },
    contrast: (bio === 'SAME' && !LIKE.has(id)) || (bio === 'DIFFERENT' && LIKE.has(id)),
    law: lawOf(link, bio),
    basis: link.basis ?? undefined,
  };
}

/** Of several pairs of records the one on whose basis the link stands, otherwise the first that gives its colour. */
function decidingOf({ proposals = [], basis, colour }: Link): Evidence | undefined {
  return (
    proposals.find((one) => one.basis !== null && one.basis === basis) ??
    proposals.find((one) => one.colour === colour) ??
    proposals.find((one) => one.colour !== null) ??
    proposals[0]
  );
}

function modalityOf(bio: Evidence['bio'], biometrics: Comparison['biometrics'] | undefined): Why['modality'] {
  // What hits makes the same, what misses makes different; the other modality is not the reason.
  const wanted = bio === 'SAME' ? ['HIT'] : bio === 'DIFFERENT' ? ['MISS', 'REVIEW'] : [];
  const found = new Set(
    biometrics?.comparisons.filter(({ outcome }) => wanted.includes(outcome)).map(({ modality }) => modality),
  );
  if (found.size > 1) return 'BOTH';
  const [only] = found;
  return only === 'FACE' || only === 'FINGER' ? only : 'OTHER';
}

function lawOf({ colour, automatic, cause }: Link, bio: Evidence['bio']): Why['law'] {
  if (colour === 'WHITE' && automatic === true) return 'WHITE';
  if (colour !== 'YELLOW') return 'DECIDED';
  // Nothing speaks against anything there: what would settle it cannot be compared.
  if (cause === 'DISCREPANCY' && bio === 'INCOMPARABLE') return 'OPEN';
  return cause === 'CRITERIA' || cause === 'DISCREPANCY' || cause === 'SURROUNDING' || cause === 'MISUSED'
    ? cause
    : 'NONE';
}

/** Fields in which the two sides differ: "the data do not match" alone would hide that it is one field only. */
export const differing = (rows: readonly FieldRow[]): FieldRow['field'][] =>
  rows.filter(({ verdict }) => verdict === 'DIFFERENT').map(({ field }) => field);
