/** What was found wrong with data after it was taken, told to the Member State that owns them (Art 37, 40). */
import type { Graph } from '../store/index.ts';

export interface OwnerAlert {
  id: string;
  /**
   * BIOMETRIC_REFUSED: no template was made of a sample (Art 13(3)). RIGHTS: on a person's request data were found wrong,
   * to be corrected at their source (Art 48(5)).
   */
  kind: 'BIOMETRIC_REFUSED' | 'RIGHTS';
  at: string;
  /** Stable, such as LOW_QUALITY; of RIGHTS: RECTIFY or ERASE, with the categories of data as `detail`. */
  code: string;
  detail: string | null;
  recordId: string;
  system: string;
  reference: string;
  /** Null where no sample is meant. */
  modality: string | null;
  finger: string | null;
  authority: string;
}

/** Place of an alert among those of its owner. */
export type AlertPlace = Pick<OwnerAlert, 'at' | 'id'>;

export interface AlertQuestion {
  ownerState: string;
  /** Null: all. */
  systems: readonly string[] | null;
  /** After which to go on; null: from the newest. */
  before: AlertPlace | null;
  limit: number;
}

/** Before every alert: later than any time. */
const NEWEST: AlertPlace = { at: '~', id: '' };

/** Newest first, of one time in the order of their ids; pages follow each other without a gap whatever comes in between. */
export async function ownerAlerts(
  graph: Graph,
  { before, ...question }: AlertQuestion,
): Promise<OwnerAlert[]> {
  const { at: beforeAt, id: beforeId } = before ?? NEWEST;
  return await graph.read((tx) =>
    tx.run<OwnerAlert>('quality/owner-alerts', { ...question, beforeAt, beforeId }),
  );
}
