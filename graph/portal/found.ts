/**
 * Rows of a search as one viewer may use them: of systems that the viewer reads in its own right, before anything is
 * counted or cut (Regulation (EU) 2019/817 Art 9(4)).
 */
import { maySeeRecord, readsSystem } from '../access/index.ts';
import type { Identity, Name } from '../model/record.ts';
import type { Sight } from './sight.ts';

export interface FoundRow {
  record: {
    id: string;
    system: string;
    reference: string;
    groupId: string;
    ownerState: string;
    ownerAuthority: string;
  };
  identities: { id: string; content: string }[];
  documents: { id: string; content: string }[];
}

/** `more` is true when the query holds more rows than `limit`. */
export async function readFound(
  sight: Sight,
  query: string,
  params: Record<string, unknown>,
  limit: number,
): Promise<{ rows: FoundRow[]; more: boolean }> {
  const rows = await sight.run<FoundRow>(query, { ...params, systems: sight.systems, limit: limit + 1 });
  const visible = rows.slice(0, limit).filter(({ record: { system, ownerState, ownerAuthority } }) => {
    const owner = { state: ownerState, authorityRef: ownerAuthority };
    return readsSystem(sight.viewer, system) && maySeeRecord(sight.viewer, { system, owner });
  });
  return { rows: visible, more: rows.length > limit };
}

/** Names that a person bears now; all of them where the source marks none so. */
export function currentNames({ names }: Identity): readonly Name[] {
  const current = names.filter((name) => name.kind === 'CURRENT');
  return current.length > 0 ? current : names;
}

/** Names in the order of speech, as stated. */
export function nameText(names: readonly Name[]): string {
  const written = (side: string) => names.filter((name) => name.side === side).map((name) => name.value);
  return [...written('GIVEN'), ...written('FAMILY'), ...written('UNSPLIT')].join(' ');
}
