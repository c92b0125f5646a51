/**
 * What a decision would meet in the chain of surrounding links (Art 29(6)). The refusal of a decision and the preview
 * before it are this one function, so that they cannot differ.
 */
import type { OptionKind } from '../model/link.ts';
import type { Transaction } from '../store/index.ts';
import { contradictions, type SurroundingLink, sayingOf } from './consistency.ts';
import { colourOf, mergesFiles } from './lifecycle.ts';
import { inRepository, type LinkDetail } from './link-detail.ts';
import { surroundingsOf } from './surroundings.ts';

export interface Foreseen {
  option: OptionKind;
  /** Ids of the surrounding links that speak against the option; empty where the decision would pass. */
  contradicting: string[];
  /** Files of the common identity repository that become one view, or come apart (Art 19(2)); null for neither. */
  files: 'MERGE' | 'UNMERGE' | null;
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
    const files = filesAfter(link, colour === null ? null : { colour, redKind });
    if (colour === null) return { option, contradicting: [], files };
    const found = contradictions(a, b, sayingOf(colour, redKind), surrounding);
    return { option, contradicting: found.map((one) => one.id), files };
  });
}

function filesAfter(
  link: LinkDetail,
  after: Pick<LinkDetail, 'colour' | 'redKind'> | null,
): Foreseen['files'] {
  const within = { inRepository: inRepository(link.systems) };
  const was = mergesFiles({ ...link, ...within });
  const is = after !== null && mergesFiles({ ...link, ...after, ...within });
  return was === is ? null : is ? 'MERGE' : 'UNMERGE';
}
