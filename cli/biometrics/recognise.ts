/** What images show where no name tells: they are faces if faces are found in them. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImageEngine } from '../../graph/biometrics/index.ts';
import type { Modality } from '../../graph/model/record.ts';
import type { ImageFile, RecognisedModality } from './layout.ts';

/** Images looked at, spread over the set. */
const TRIED = 4;

export async function recogniseByTrial(
  folder: string,
  images: readonly ImageFile[],
  open: (modality: Modality) => Promise<ImageEngine>,
): Promise<RecognisedModality> {
  const engine = await open('FACE');
  try {
    const step = Math.max(1, Math.floor(images.length / TRIED));
    const tried = images.filter((_, i) => i % step === 0).slice(0, TRIED);
    let faces = 0;
    for (const { file } of tried) {
      const { kind } = await engine.extract(await readFile(join(folder, file)));
      if (kind === 'TEMPLATE') faces++;
    }
    const by = `faces were found in ${faces} of ${tried.length} images`;
    return { modality: faces * 2 >= tried.length ? 'FACE' : 'FINGER', by };
  } finally {
    await engine.close();
  }
}
