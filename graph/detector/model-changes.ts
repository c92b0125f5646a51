/**
 * Changes of the model in use: proposed or rolled back to, agreed to by two different persons, put in use. What was once
 * agreed to is never overwritten; who did what and when stands in the change. A change touches no link and no decision.
 */
import { type Model, writeModel } from '../matching/model/index.ts';
import { MODEL } from '../matching/score/index.ts';
import type { Graph, Transaction } from '../store/index.ts';
import { modelOf, versionInUse } from './models.ts';

/** Persons who have to agree; who proposed may be one of them, once. */
export const APPROVALS = 2;

export interface ModelAct {
  act: 'REQUESTED' | 'APPROVED' | 'REJECTED';
  by: string;
  at: string;
  reason: string | null;
}

export interface ModelChange {
  id: string;
  kind: 'PROPOSAL' | 'ROLLBACK';
  /**
   * COMPUTING; REFUSED by the guard rails or for want of labels; FAILED; OPEN for approval; then REJECTED, OVERTAKEN by
   * another change, or IN_USE: put in use, though maybe replaced since.
   */
  state: 'COMPUTING' | 'REFUSED' | 'FAILED' | 'OPEN' | 'REJECTED' | 'OVERTAKEN' | 'IN_USE';
  at: string;
  by: string;
  /** Model in use when it began. */
  parent: string;
  /** Null until a proposal is computed, or where none was made. */
  model: string | null;
  stage: string | null;
  /** 0..1 of the stage. */
  progress: number | null;
  acts: ModelAct[];
  /** What a proposal rests on and how it was measured; null before. */
  report: object | null;
}

type Stored = Omit<ModelChange, 'acts' | 'report'> & { acts: string; report: string | null };

const read = ({ acts, report, ...rest }: Stored): ModelChange => ({
  ...{ ...rest, model: rest.model ?? null, stage: rest.stage ?? null, progress: rest.progress ?? null },
  acts: JSON.parse(acts) as ModelAct[],
  report: report == null ? null : (JSON.parse(report) as object),
});

export async function modelChanges(graph: Graph, id: string | null = null): Promise<ModelChange[]> {
  const rows = await graph.read((tx) => tx.run<{ change: Stored }>('detector/model-changes', { id }));
  return rows.map(({ change }) => read(change));
}

export interface ChangeRequest {
  id: string;
  by: string;
  now: string;
}

export type ChangeOutcome =
  | { status: 'DONE'; change: ModelChange }
  | {
      status:
        | 'NOT_FOUND'
        | 'UNDER_WAY'
        | 'NOT_OPEN'
        | 'SAME_PERSON'
        | 'OVERTAKEN'
        | 'IN_USE'
        | 'NEVER_IN_USE';
    };

/** Asks for a proposal; a worker computes it. */
export async function requestProposal(graph: Graph, request: ChangeRequest): Promise<ChangeOutcome> {
  return await begin(graph, request, async (parent) => ({
    ...{ kind: 'PROPOSAL', state: 'COMPUTING', parent, model: null, due: request.now },
  }));
}

/** Asks for a return to a model that was in use before. */
export async function requestRollback(
  graph: Graph,
  request: ChangeRequest & { to: string; reason: string },
): Promise<ChangeOutcome> {
  return await begin(graph, request, async (parent, tx) => {
    if (request.to === parent) return 'IN_USE';
    const rows = await tx.run<{ change: Stored }>('detector/model-changes', { id: null });
    const used = rows.some(({ change }) => change.state === 'IN_USE' && change.model === request.to);
    if (!used && request.to !== MODEL.version) return 'NEVER_IN_USE';
    return { kind: 'ROLLBACK', state: 'OPEN', parent, model: request.to };
  });
}

async function begin(
  graph: Graph,
  { id, by, now, reason = null }: ChangeRequest & { reason?: string | null },
  made: (parent: string, tx: Transaction) => Promise<Record<string, unknown> | 'IN_USE' | 'NEVER_IN_USE'>,
): Promise<ChangeOutcome> {
  return await graph.write(async (tx) => {
    const wanted = await made(await versionInUse(tx), tx);
    if (typeof wanted === 'string') return { status: wanted };
    const acts: ModelAct[] = [{ act: 'REQUESTED', by, at: now, reason }];
    const change = { id, by, at: now, acts: JSON.stringify(acts), ...wanted };
    const rows = await tx.run('detector/create-model-change', { change });
    if (rows.length === 0) return { status: 'UNDER_WAY' };
    return { status: 'DONE', change: read({ report: null, ...change } as unknown as Stored) };
  });
}

/** The second approval puts the model in use; match edges are then scored anew behind new records. */
export async function approveChange(graph: Graph, request: ChangeRequest): Promise<ChangeOutcome> {
  return await onOpen(graph, request, async (tx, change) => {
    const agreed = change.acts.filter(({ act }) => act === 'APPROVED');
    if (agreed.some(({ by }) => by === request.by)) return { status: 'SAME_PERSON' };
    if ((await versionInUse(tx)) !== change.parent)
      return await changed(tx, change, request, 'APPROVED', null, 'OVERTAKEN');
    const last = agreed.length + 1 >= APPROVALS;
    if (last) {
      const model = change.model as string;
      if ((await modelOf(tx, model)) === undefined) return { status: 'NOT_FOUND' };
      await tx.run('detector/use-model', { version: model, at: request.now });
    }
    return await changed(tx, change, request, 'APPROVED', null, last ? 'IN_USE' : 'OPEN');
  });
}

export async function rejectChange(
  graph: Graph,
  request: ChangeRequest & { reason: string },
): Promise<ChangeOutcome> {
  return await onOpen(graph, request, (tx, change) =>
    changed(tx, change, request, 'REJECTED', request.reason, 'REJECTED'),
  );
}

async function onOpen(
  graph: Graph,
  { id, now }: ChangeRequest,
  work: (tx: Transaction, change: ModelChange) => Promise<ChangeOutcome>,
): Promise<ChangeOutcome> {
  return await graph.write(async (tx) => {
    const [row] = await tx.run<{ change: Stored }>('detector/lock-model-change', { id, now });
    if (row === undefined) return { status: 'NOT_FOUND' };
    return row.change.state === 'OPEN' ? await work(tx, read(row.change)) : { status: 'NOT_OPEN' };
  });
}

async function changed(
  tx: Transaction,
  before: ModelChange,
  { by, now }: ChangeRequest,
  act: ModelAct['act'],
  reason: string | null,
  state: ModelChange['state'],
): Promise<ChangeOutcome> {
  const acts = [...before.acts, { act, by, at: now, reason }];
  await tx.run('detector/update-model-change', {
    id: before.id,
    change: { state, acts: JSON.stringify(acts) },
  });
  return { status: 'DONE', change: { ...before, state, acts } };
}

/** A proposal to compute, taken until `until`; undefined where there is none. */
export async function claimProposal(
  graph: Graph,
  now: string,
  until: string,
): Promise<ModelChange | undefined> {
  const [row] = await graph.write((tx) =>
    tx.run<{ change: Stored }>('detector/claim-model-change', { now, until }),
  );
  return row === undefined ? undefined : read(row.change);
}

export async function noteProgress(graph: Graph, id: string, stage: string, progress: number): Promise<void> {
  await graph.write((tx) => tx.run('detector/update-model-change', { id, change: { stage, progress } }));
}

/** Ends the computing of a proposal; its model is kept where it goes to approval. */
export async function endProposal(
  graph: Graph,
  id: string,
  result:
    | { state: 'OPEN' | 'REFUSED'; model: Model; report: object }
    | { state: 'REFUSED' | 'FAILED'; report: object },
  now: string,
): Promise<void> {
  await graph.write(async (tx) => {
    const model = 'model' in result ? result.model : undefined;
    const [row] = await tx.run<{ change: Stored }>('detector/lock-model-change', { id, now });
    if (row?.change.state !== 'COMPUTING') return;
    if (model !== undefined)
      await tx.run('detector/write-model', {
        model: { version: model.version, content: writeModel(model), parent: row.change.parent, at: now },
      });
    await tx.run('detector/update-model-change', {
      id,
      change: {
        ...{ state: result.state, report: JSON.stringify(result.report), model: model?.version ?? null },
        ...{ stage: null, progress: null },
      },
    });
  });
}
