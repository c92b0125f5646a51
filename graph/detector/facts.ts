/** The facts of a link that decide who may see it (`graph/access`), from what is read of it. */
import type { LinkFacts } from '../access/index.ts';
import type { Colour, RedKind } from '../model/link.ts';
import type { SystemCode } from '../model/record.ts';

export interface LinkFactsRow {
  colour: Colour;
  redKind: RedKind | null;
  automatic: boolean;
  systems: readonly [SystemCode, SystemCode];
  authority: string;
}

export function factsOf({ colour, redKind, automatic, systems, authority }: LinkFactsRow): LinkFacts {
  return {
    ...{ colour, automatic, systems, authorityRef: authority },
    ...(redKind === null ? {} : { redKind }),
  };
}
