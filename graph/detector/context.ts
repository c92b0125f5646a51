/** What detection works with: graph, index, engines, and the lease that lets this process write. */
import type { BiometricEngine } from '../biometrics/index.ts';
import type { CandidateIndex } from '../matching/candidates/index.ts';
import type { Model } from '../matching/score/index.ts';
import type { PlainRecord } from '../model/stored.ts';
import type { Graph } from '../store/index.ts';
import type { LoadContext } from './load.ts';
import type { RecordCache } from './record-cache.ts';

/** The matcher's right to write: proven inside every writing transaction. */
export interface Lease {
  holder: string;
  epoch: number;
}

export interface DetectContext {
  graph: Graph;
  index: CandidateIndex;
  /** The model in use, also inside the index. */
  model: Model;
  cache: RecordCache;
  /** Without templates: more of them are kept. */
  plainCache: RecordCache<PlainRecord>;
  engines: readonly BiometricEngine[];
  load: LoadContext;
  lease: Lease;
  now: () => string;
  newId: () => string;
  newSin: () => string;
  isSensitive: (recordKind: string) => boolean;
}
