/** How a pair of records came to its colour: the three comparisons and the row of the rule table (`docs/architecture.md`). */
import { stepSentences } from '../../matching/explain/index.ts';
import type { Proposal } from '../../model/link.ts';
import { automaticColour } from '../colour.ts';

export interface RulePath extends Omit<Proposal, 'misused'> {
  /** Row 1-18; null for outcomes that the criteria do not name. */
  row: number | null;
  colour: string | null;
  basis: string | null;
  cause: string | null;
  steps: {
    step: 'BIOMETRICS' | 'IDENTITY' | 'DOCUMENT' | 'ROW';
    value: string;
    words: string;
    article: string;
  }[];
}

const ANNEX: Record<Proposal['id'], string> = {
  SAME: '2023/332-333 Annex I',
  SIMILAR: '2023/332-333 Annex II',
  UNDETERMINED: '2023/332-333 Annexes I and II',
  DIFFERENT: '2023/332-333 Annexes I and II',
};

export function rulePath(proposal: Proposal): RulePath {
  const { bio, id, doc, misused } = proposal;
  const automatic = automaticColour(proposal);
  const cause = automatic.colour === 'YELLOW' ? automatic.cause : null;
  const basis = automatic.colour === null ? null : (automatic.basis ?? null);
  const row = rowOf(proposal);
  const words = stepSentences({ bio, id, doc, misused, colour: automatic.colour, basis });
  return {
    ...{ row, bio, id, doc, colour: automatic.colour, basis, cause },
    steps: [
      { step: 'BIOMETRICS', value: bio, words: words.bio, article: 'Art 27(2)' },
      { step: 'IDENTITY', value: id, words: words.id, article: ANNEX[id] },
      { step: 'DOCUMENT', value: doc, words: words.doc, article: 'Art 27(4)' },
      {
        step: 'ROW',
        value: row === null ? (cause ?? 'NONE') : String(row),
        words: words.table,
        article: basis === null ? (automatic.colour === null ? 'Art 28(1)' : 'Art 29') : `Art ${basis}`,
      },
    ],
  };
}

/** Six rows for each of biometrics same, different and none: identity data by two, documents by one. */
function rowOf({ bio, id, doc }: Proposal): number | null {
  const block = ['SAME', 'DIFFERENT', 'NONE'].indexOf(bio);
  const pair = ['SAME', 'SIMILAR', 'DIFFERENT'].indexOf(id);
  if (block < 0 || pair < 0) return null;
  return block * 6 + pair * 2 + (doc === 'SAME' ? 1 : 2);
}
