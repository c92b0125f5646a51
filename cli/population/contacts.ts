/** Invented contact data of the authorities that a population names, so that the public look-up finds them (Art 49). */
import type { Owner } from '../../graph/model/record.ts';

export interface InventedContact {
  reference: string;
  /** ISO 3166-1 alpha-3; null for a Union agency. */
  state: string | null;
  name: string;
  address: string;
  /** Under `.example`, which nobody can have (RFC 2606). */
  email: string;
}

const KINDS: Readonly<Record<string, string>> = {
  BORDER: 'Border authority',
  VISA: 'Visa authority',
  'VIS-DESIGNATED': 'Designated visa authority',
  ASYLUM: 'Asylum authority',
  CRIM: 'Central authority for criminal records',
  SIRENE: 'SIRENE bureau',
  CU: 'Central Unit',
};

/** One contact a reference, in the order of references. A state with visas also has the authority of Art 29(1)(ba). */
export function inventedContacts(owners: Iterable<Owner>): InventedContact[] {
  const found = new Map<string, string>();
  for (const { authorityRef, state } of owners) {
    found.set(authorityRef, state);
    const country = /^(\w+)-VISA-/.exec(authorityRef)?.[1];
    if (country !== undefined) found.set(`${country}-VIS-DESIGNATED`, state);
  }
  return [...found]
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([reference, state]) => {
      const kind = /^\w+-(.*?)(?:-\d+)?$/.exec(reference)?.[1] ?? '';
      return {
        ...{ reference, state: reference === 'ETIAS-CU' ? null : state },
        name: `${KINDS[kind] ?? 'Authority'} ${reference} (invented)`,
        address: `1 Example Street\n00000 Exampletown, ${state}`,
        email: `${reference.toLowerCase()}@authority.example`,
      };
    });
}
