/**
 * The rule table of multiple-identity links as one total function: from the three comparisons of a pair to the
 * automatic colour (Regulation (EU) 2019/817 Art 28(3)-(4), 30(1), 33(1); 18 rows in `docs/architecture.md`).
 * Never green, never red, never a manual white: those take a person.
 */
import type { AutomaticColour, Proposal, YellowCause } from '../model/link.ts';

const none: AutomaticColour = { colour: null };
const criteria = (basis: string): AutomaticColour => ({ colour: 'YELLOW', cause: 'CRITERIA', basis });
const discrepancy: AutomaticColour = { colour: 'YELLOW', cause: 'DISCREPANCY' };

/**
 * Colour that the law gives to one proposal without a person, with its basis. UNDETERMINED identity data colour as
 * different (strict reading); what would be white against a misused identity is yellow, for the victim's sake.
 */
export function automaticColour({ bio, id, doc, misused }: Proposal): AutomaticColour {
  const alike = id === 'SAME' || id === 'SIMILAR';
  const white = (basis: string): AutomaticColour =>
    misused ? { colour: 'YELLOW', cause: 'MISUSED' } : { colour: 'WHITE', basis };
  switch (bio) {
    case 'SAME':
      return alike ? white('33(1)(a)') : criteria('30(1)(a)');
    case 'DIFFERENT':
      if (id === 'SAME') return criteria('30(1)(c)');
      return doc === 'SAME' ? criteria('30(1)(d)') : none;
    case 'NONE':
      if (doc === 'OTHER') return none;
      return alike ? white('33(1)(b)') : criteria('30(1)(b)');
    case 'INCOMPARABLE':
      return doc === 'OTHER' ? none : discrepancy;
    case 'CONTRADICTORY':
      return discrepancy;
  }
}

/**
 * Folds the proposals between two identity groups into one colour: those without a colour are left out; all alike
 * give that colour; white and yellow mixed give yellow with cause DISCREPANCY (contradictory proposals).
 */
export function foldProposals(proposals: readonly Proposal[]): AutomaticColour {
  const colours = proposals.map(automaticColour).filter((colour) => colour.colour !== null);
  const first = colours[0];
  if (first === undefined) return none;
  if (colours.every((colour) => colour.colour === 'WHITE')) return first;
  if (colours.some((colour) => colour.colour === 'WHITE')) return discrepancy;
  return colours.reduce((worst, colour) => (rank(colour) > rank(worst) ? colour : worst));
}

/** Of several yellows the cause that asks most of the officer names the link. */
const ranking: readonly YellowCause[] = ['CRITERIA', 'SURROUNDING', 'DISCREPANCY', 'MISUSED'];
const rank = (colour: AutomaticColour) => (colour.colour === 'YELLOW' ? ranking.indexOf(colour.cause) : -1);
