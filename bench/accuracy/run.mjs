// `npm run bench:accuracy`: every labelled set through `symbolon link` and the peers in the same run, names across
// scripts, full names; results to bench/results/accuracy.json, table to docs/benchmarks.md; the model that ships on the
// same sets, to bench/results/model.json and docs/model-card.md.
// `npm run bench:accuracy -- febrl4 names` measures only these parts and keeps the older figures of the others.

import { fileURLToPath } from 'node:url';
import { install } from '../../tools/install.mjs';
import { onPinnedNode } from '../../tools/pinned-node.mjs';

await install();
await onPinnedNode(fileURLToPath(import.meta.url));
const { measureAccuracy } = await import('./accuracy.ts');
process.exitCode = await measureAccuracy(process.argv.slice(2));
