/**
 * The thread of the candidate index: it answers the calls of `thread-index.ts` in the order in which they come. An error
 * is not answered: it ends the thread, since an index that took half a change is worth nothing.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { MEMORY_ENGINES } from '../../graph/biometrics/index.ts';
import { MemoryCandidateIndex } from '../../graph/matching/candidates/index.ts';
import { readModel } from '../../graph/matching/model/index.ts';
import { candidateDocumentKey, legalKeys } from '../../graph/matching/verdict/index.ts';
import type { Answer, Call } from './thread-index.ts';

const index = new MemoryCandidateIndex({
  engines: MEMORY_ENGINES,
  legalKeys,
  documentKey: candidateDocumentKey,
  model: readModel((workerData as { model: string }).model),
});

async function answer(call: Call): Promise<unknown> {
  switch (call.name) {
    case 'apply':
      return await index.apply(call.changes);
    case 'find':
      return await index.find(call.records);
    case 'identify':
      return await index.identify(call.templates, call.systems);
    case 'stats':
      return await index.stats();
  }
}

let turn: Promise<void> = Promise.resolve();
parentPort?.on('message', ({ id, call }: { id: number; call: Call }) => {
  turn = turn.then(async () => {
    const value = await answer(call);
    parentPort?.postMessage({ id, value } satisfies Answer);
  });
});
