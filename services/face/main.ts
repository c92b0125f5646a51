/** The process of the face engine: takes images over the channel to its parent, answers templates, ends with it. */
import { extractFace, LowQuality } from './extract.ts';
import { FaceNets } from './nets.ts';
import { FaceProblem } from './problem.ts';
import type { FaceAnswer, FaceQuestion } from './protocol.ts';

const loading = FaceNets.load();
// One after the other: an image keeps the thread busy until it is done.
let queue = Promise.resolve();

process.on('message', (question: FaceQuestion) => {
  queue = queue.then(async () => {
    process.send?.(await answer(question));
  });
});
process.on('disconnect', () => process.exit(0));

async function answer({ id, image }: FaceQuestion): Promise<FaceAnswer> {
  try {
    const { vector, quality } = await extractFace(image, await loading);
    return { id, vector, quality };
  } catch (error) {
    if (!(error instanceof FaceProblem))
      // What a library says of an image stays here: it may quote what it was given.
      return { id, code: 'ENGINE_FAILED', detail: 'the face engine failed on this image' };
    const { code, message: detail } = error;
    return { id, code, detail, ...(error instanceof LowQuality ? { quality: error.quality } : {}) };
  }
}
