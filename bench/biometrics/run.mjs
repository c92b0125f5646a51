// `npm run bench:biometrics`: fingers (extraction, 1:1, 1:N), faces (1:N among 100,000 beside a bare loop, extraction), the
// API's event loop while it takes large images;
// results to bench/results/biometrics.json and docs/benchmarks.md. `npm run bench:biometrics -- face-search` measures
// only that part. Images are taken from ../shared/data/biometrics; parts that need them are left out without.

import { fileURLToPath } from 'node:url';
import { install } from '../../tools/install.mjs';
import { onPinnedNode } from '../../tools/pinned-node.mjs';

await install();
await onPinnedNode(fileURLToPath(import.meta.url));
const { measureBiometrics } = await import('./biometrics.ts');
process.exitCode = await measureBiometrics(process.argv.slice(2));
