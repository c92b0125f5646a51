/**
 * The thread of the candidate index: it answers the calls of `thread-index.ts` in the order in which they come. An error
 * is not answered: it ends the thread, since an index that took half a change is worth nothing.
 */
import { parentPort } from 'node:worker_threads';
import { DEMO_ENGINES } from '../../graph/biometrics/index.ts';
import { MemoryCandidateIndex } from '../../graph/matching/candidates/index.ts';
import { candidateDocumentKey, legalKeys } from '../../graph/matching/verdict/index.ts';
import type { Answer, Call } from './thread-index.ts';

const index = new MemoryCandidateIndex({
  engines: DEMO_ENGINES,
  legalKeys,
  documentKey: candidateDocumentKey,
});

async function answer(call: Call): Promise<unknown> {
  switch (call.name) {
    case 'apply':
      return await index.apply(call.changes);
    case 'find':
      return await index.find(call.records);
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
