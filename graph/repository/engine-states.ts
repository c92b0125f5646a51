/** The engines as the process that works with them has last seen them, for those that do not work with them. */
import type { Modality } from '../model/record.ts';
import type { Graph } from '../store/index.ts';

export interface EngineState {
  modality: Modality;
  /** `id/version`. */
  engine: string;
  ready: boolean;
  /** For the operator. */
  detail: string;
  at: string;
}

export async function writeEngineState(graph: Graph, state: EngineState): Promise<void> {
  await graph.write((tx) => tx.run('repository/write-engine-state', { ...state }));
}

/** Empty before a worker has run. */
export async function readEngineStates(graph: Graph): Promise<EngineState[]> {
  return await graph.read((tx) => tx.run<EngineState>('repository/read-engine-states'));
}
