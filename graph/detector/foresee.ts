/**
 * What a decision would meet in the chain of surrounding links (Art 29(6)). The refusal of a decision and the preview
 * before it are this one function, so that they cannot differ.
 */
import type { Colour, OptionKind, RedKind } from '../model/link.ts';
import type { Transaction } from '../store/index.ts';
import { contradictions, type SurroundingLink, sayingOf } from './consistency.ts';
import type { LinkDetail } from './link-detail.ts';
import { surroundingsOf } from './surroundings.ts';

export interface Foreseen {
  option: OptionKind;
  /** Ids of the surrounding links that speak against the option; empty where the decision would pass. */
  contradicting: string[];
}

/** For each option, lawful or not, the surrounding links that contradict it, asked of the chains as they are now. */
export async function foresee(
  tx: Transaction,
  link: LinkDetail,
  options: readonly OptionKind[],
): Promise<Foreseen[]> {
  const [a, b] = link.sides.map((side) => side.groupId) as [string, string];
  const surrounding: SurroundingLink[] = await surroundingsOf(tx, [a, b]);
  return options.map((option) => {
    const { colour, redKind } = colourOf(option);
    if (colour === null) return { option, contradicting: [] };
    const found = contradictions(a, b, sayingOf(colour, redKind), surrounding);
    return { option, contradicting: found.map((one) => one.id) };
  });
}

/** Colour that an option gives; null for erasing. */
export function colourOf(option: OptionKind): { colour: Colour | null; redKind: RedKind | null } {
  switch (option) {
    case 'WHITE':
    case 'GREEN':
      return { colour: option, redKind: null };
    case 'RED_MERGE':
      return { colour: 'RED', redKind: 'MERGE' };
    case 'RED_SPLIT':
      return { colour: 'RED', redKind: 'SPLIT' };
    case 'ERASE':
      return { colour: null, redKind: null };
  }
}
