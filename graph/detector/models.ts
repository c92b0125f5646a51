/**
 * The model in use: the one that ships, unless two persons have put another one in its place. A version names its content
 * by a hash, so that what was read once stays true.
 */
import { type Model, readModel } from '../matching/model/index.ts';
import { MODEL } from '../matching/score/index.ts';
import type { Transaction } from '../store/index.ts';

type Asked = Pick<Transaction, 'run'>;

/** Models read before; more than a few are never in use in the life of a process. */
const known = new Map<string, Model>([[MODEL.version, MODEL]]);

export async function versionInUse(tx: Asked): Promise<string> {
  const [row] = await tx.run<{ version: string }>('detector/model-in-use', {});
  return row?.version ?? MODEL.version;
}

/** Throws where its file does not fit this version of the service: roll back before an upgrade that changes the format. */
export async function modelInUse(tx: Asked): Promise<Model> {
  const version = await versionInUse(tx);
  const model = await modelOf(tx, version);
  if (model === undefined) throw new Error(`the model in use is not held: ${version}`);
  return model;
}

/** A model by its version; undefined where it is not held. */
export async function modelOf(tx: Asked, version: string): Promise<Model | undefined> {
  const before = known.get(version);
  if (before !== undefined) return before;
  const [row] = await tx.run<{ content: string }>('detector/read-model', { version });
  if (row === undefined) return undefined;
  const model = readModel(row.content);
  known.set(version, model);
  return model;
}
