// `npm run bench:speed`: the candidate index at 100,000 and 1,000,000 records in memory, legal candidates against brute
// force, Splink on the same rows and fields, the pipeline with Neo4j and Redis; results to bench/results/speed.json and
// docs/benchmarks.md. `npm run bench:speed -- index-100000 legal-10000` measures only these parts.

import { fileURLToPath } from 'node:url';
import { install } from '../../tools/install.mjs';
import { onPinnedNode } from '../../tools/pinned-node.mjs';
import { withHugePages } from '../../tools/start/huge-pages.mjs';

await install();
await onPinnedNode(fileURLToPath(import.meta.url));
// The processes that are measured take it from here.
process.env = withHugePages(process.env);
const { measureSpeed } = await import('./speed.ts');
process.exitCode = await measureSpeed(process.argv.slice(2));
