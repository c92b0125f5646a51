/** A request with what the person supplied, as it stands in the graph, read or locked in one transaction. */
import type { Transaction } from '../store/index.ts';
import type { ExtensionReason, Progress } from './progress.ts';

/** Why a request is refused (48(7)); the words for the person stand in `decisionText`. */
export const REFUSAL_REASONS = [
  'DATA_ACCURATE',
  'PROCESSING_LAWFUL',
  'NO_DATA',
  'NOT_IDENTIFIED',
  'ACCESS_RESTRICTED',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Categories of data that the owner is asked to correct; codes, never values. */
export const DATA_FIELDS = [
  ...(['NAMES', 'DATE_OF_BIRTH', 'SEX', 'NATIONALITY', 'PLACE_OF_BIRTH'] as const),
  ...(['TRAVEL_DOCUMENT', 'FACE', 'FINGERS'] as const),
];
export type DataField = (typeof DATA_FIELDS)[number];

/** What the person supplied, and what is written to the person. Erased when the request is closed. */
export interface RightsData {
  name: string;
  /** Address for the reply, postal or by mail. */
  contact: string;
  /** What is asked for, in the person's words. */
  statement: string;
  extensionText?: string | null;
  decisionText?: string | null;
}

/**
 * What has become of a decision to rectify or erase: nothing to do, not begun, proposed on the link and to be confirmed,
 * or done.
 */
export type CarriedThrough = 'NOT_NEEDED' | 'OPEN' | 'PROPOSED' | 'DONE';

export interface RightsRequest extends Progress {
  id: string;
  revision: number;
  /** Authority that received it, and its Member State. */
  receivedBy: string;
  receivedState: string;
  /** Of the letter; null where none was given, and once the request is closed. */
  sin: string | null;
  linkId: string | null;
  /** Language of the letters to the person. */
  language: string;
  /** Why the time to reply was extended; null where it was not. */
  extensionReason: ExtensionReason | null;
  reasonCode: RefusalReason | null;
  fields: DataField[];
  /** Of the decision on the link that carries this one through; null before. */
  linkDecisionId: string | null;
  /** Null once erased, and in lists. */
  data: RightsData | null;
  carriedThrough: CarriedThrough;
}

/** The properties of the node; one that is null is not stored, and comes back as one that is not there. */
export type StoredRequest = Partial<RightsRequest> & Pick<RightsRequest, 'id' | 'kind' | 'receivedAt'>;
export interface RequestRow {
  request: StoredRequest;
  data?: RightsData | null;
  linkThere: boolean;
  /** State of the decision on the link. */
  decision: string | null;
}

export async function requestIn(tx: Transaction, id: string): Promise<RightsRequest | undefined> {
  const [row] = await tx.run<RequestRow>('rights/read-request', { id });
  return row === undefined ? undefined : requestOf(row);
}

/** The request, held against every other change of it until the transaction ends. */
export async function lockRequest(
  tx: Transaction,
  id: string,
  now: string,
): Promise<RightsRequest | undefined> {
  const rows = await tx.run('rights/lock-request', { id, now });
  return rows.length === 0 ? undefined : await requestIn(tx, id);
}

export function requestOf({ request, data = null, linkThere, decision }: RequestRow): RightsRequest {
  const { outcome = null } = request;
  return {
    ...progressOf(request as RightsRequest),
    id: request.id,
    revision: request.revision ?? 1,
    receivedBy: request.receivedBy ?? '',
    receivedState: request.receivedState ?? '',
    sin: request.sin ?? null,
    linkId: request.linkId ?? null,
    language: request.language ?? 'en',
    extensionReason: request.extensionReason ?? null,
    reasonCode: request.reasonCode ?? null,
    fields: request.fields ?? [],
    linkDecisionId: request.linkDecisionId ?? null,
    data,
    carriedThrough: carriedThroughOf(outcome, linkThere, decision),
  };
}

/** The way of the request alone. */
export function progressOf(request: Progress): Progress {
  return {
    kind: request.kind,
    route: request.route,
    responsible: request.responsible ?? null,
    state: request.state,
    receivedAt: request.receivedAt,
    extendedAt: request.extendedAt ?? null,
    contactedAt: request.contactedAt ?? null,
    checkExtendedAt: request.checkExtendedAt ?? null,
    checkedAt: request.checkedAt ?? null,
    finding: request.finding ?? null,
    decidedAt: request.decidedAt ?? null,
    outcome: request.outcome ?? null,
    closedAt: request.closedAt ?? null,
  };
}

function carriedThroughOf(
  outcome: Progress['outcome'],
  linkThere: boolean,
  decision: string | null,
): CarriedThrough {
  if (outcome !== 'RECTIFY' && outcome !== 'ERASE') return 'NOT_NEEDED';
  // A link that is gone states nothing wrong any more, whoever ended it.
  if (!linkThere || decision === 'CONFIRMED') return 'DONE';
  return decision === 'PROPOSED' ? 'PROPOSED' : 'OPEN';
}
