/**
 * Templates of face images, in a process of its own: `node face-extraction.ts FOLDER` prints one line of JSON. Processor
 * time is of the whole process from the file in memory to the template, the networks loaded and warm.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFace } from '../../services/face/extract.ts';
import { FaceNets } from '../../services/face/nets.ts';
import { FaceProblem } from '../../services/face/problem.ts';

export interface FaceExtractionFigures {
  images: number;
  failed: number;
  meanMs: number;
  p95Ms: number;
}

const [folder = ''] = process.argv.slice(2);
const images = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
const nets = await FaceNets.load();
let failed = 0;
const extract = async (image: Uint8Array) => {
  try {
    await extractFace(image, nets);
  } catch (error) {
    if (!(error instanceof FaceProblem)) throw error;
    failed += 1;
  }
};

for (const image of images.slice(0, 5)) await extract(image);
failed = 0;
const times: number[] = [];
for (const image of images) {
  const before = process.cpuUsage();
  await extract(image);
  const { user, system } = process.cpuUsage(before);
  times.push((user + system) / 1000);
}
times.sort((p, q) => p - q);
const figures: FaceExtractionFigures = {
  images: images.length,
  failed,
  meanMs: times.reduce((sum, time) => sum + time, 0) / times.length,
  p95Ms: times[Math.floor(0.95 * times.length)] as number,
};
process.stdout.write(`${JSON.stringify(figures)}\n`);
