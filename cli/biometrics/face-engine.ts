/** Faces: templates by the engine's own process, compared here by cosine. */
import {
  bytesOfVector,
  FACE_ENGINE,
  type ImageEngine,
  scoreOfVectors,
  vectorOfBytes,
} from '../../graph/biometrics/index.ts';
import { FaceProcess } from '../../services/face/index.ts';

export async function openFaceEngine(): Promise<ImageEngine> {
  const engine = new FaceProcess();
  const { id, version, modality, hitThreshold, reviewThreshold } = FACE_ENGINE;
  return {
    ...{ id, version, modality, hitThreshold, reviewThreshold },
    async extract(image) {
      const answer = await engine.extract(image);
      if ('vector' in answer)
        return { kind: 'TEMPLATE', template: bytesOfVector(answer.vector), quality: answer.quality };
      const { code, detail, quality } = answer;
      return { kind: 'FAILED', code, detail, ...(quality === undefined ? {} : { quality }) };
    },
    async compare(probe, candidates) {
      const vector = vectorOfBytes(probe);
      return Float64Array.from(candidates, (candidate) => scoreOfVectors(vector, vectorOfBytes(candidate)));
    },
    close: () => engine.close(),
  };
}
