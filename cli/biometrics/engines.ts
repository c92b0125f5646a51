/** The engines that a command works with, one a modality; each is started when it is asked for. */
import type { ImageEngine } from '../../graph/biometrics/index.ts';
import type { Modality } from '../../graph/model/record.ts';
import { openFaceEngine } from './face-engine.ts';
import { openFingerEngine } from './finger-engine.ts';

const ENGINES: Readonly<Record<Modality, () => Promise<ImageEngine>>> = {
  FACE: openFaceEngine,
  FINGER: openFingerEngine,
};

/** The caller closes it. Throws a `CommandFailure` where it cannot be started. */
export async function openImageEngine(modality: Modality): Promise<ImageEngine> {
  return await ENGINES[modality]();
}
