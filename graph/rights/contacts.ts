/**
 * How authorities are reached: the table behind the public look-up (Art 49), kept by the operator. It holds nothing of
 * any person and touches no record, identity or link.
 */
import type { Graph, Transaction } from '../store/index.ts';

export interface AuthorityContact {
  /** Reference code of a confirmation file (Art 34(d)), such as `DE-VISA-01`. */
  reference: string;
  /** Member State as ISO 3166-1 alpha-3; null for a Union agency. */
  state: string | null;
  name: string;
  address: string;
  email: string;
  phone: string | null;
  website: string | null;
}

export const AUTHORITY_REFERENCE = '^[A-Z0-9][A-Z0-9-]{2,63}$';

export async function readContact(graph: Graph, reference: string): Promise<AuthorityContact | undefined> {
  return await graph.read((tx) => contactIn(tx, reference));
}

export async function contactIn(tx: Transaction, reference: string): Promise<AuthorityContact | undefined> {
  const [row] = await tx.run<{ contact: AuthorityContact }>('rights/read-contact', { reference });
  return row?.contact;
}

export async function writeContact(graph: Graph, contact: AuthorityContact): Promise<void> {
  const { reference } = contact;
  await graph.write((tx) => tx.run('rights/write-contact', { reference, contact }));
}

/** False where there is none. */
export async function eraseContact(graph: Graph, reference: string): Promise<boolean> {
  const [row] = await graph.write((tx) => tx.run<{ erased: number }>('rights/erase-contact', { reference }));
  return row?.erased === 1;
}
