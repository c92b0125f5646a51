/** The engines that a command works with, one a modality; each is started when it is asked for. */
import type { ImageEngine } from '../../graph/biometrics/index.ts';
import type { Modality } from '../../graph/model/record.ts';
import { CommandFailure } from '../failure.ts';

const ENGINES: Readonly<Record<Modality, (() => Promise<ImageEngine>) | undefined>> = {
  // services/face plugs in here.
  FACE: undefined,
  // services/fingerprint plugs in here.
  FINGER: undefined,
};

/** The caller closes it. Throws a `CommandFailure` where there is none. */
export async function openImageEngine(modality: Modality): Promise<ImageEngine> {
  const open = ENGINES[modality];
  if (open === undefined) throw new CommandFailure(`No engine for the modality ${modality} is installed.`);
  return await open();
}
