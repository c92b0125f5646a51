// `npm run bench:ui`: the explorer in a real Chromium against bare cytoscape on the same graph in the same run. Five
// runs (or `npm run bench:ui -- 3`), medians. It tells; it never fails because something was slow.

import { createRequire } from 'node:module';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from '../../tools/install.mjs';
import { onPinnedNode, ROOT } from '../../tools/pinned-node.mjs';

await install();
await onPinnedNode(fileURLToPath(import.meta.url));
const { launchChromium } = await import('../../tests/support/browser-chromium.ts');
const { makeGraph } = await import('./graph.mjs');
const { startService } = await import('./service.mjs');
const { dragged, expansion, firstGraph, mostDashed, nextCase, peerExpansion, zoomed } = await import(
  './measure.mjs'
);
const { caseOf } = await import('./cases.mjs');
const { sizesOf } = await import('./sizes.mjs');
const { buildUi } = await import('../../tools/build-ui.mjs');

await buildUi();

const ui = join(ROOT, 'ui', 'dist');
const runs = Number(process.argv[2] ?? 5);
/** A peer that takes longer than this to draw is told as not finished. */
const LIMIT_MS = 60_000;

const SMALL = '00000000-0000-7000-a000-000000000001';
const LARGE = '00000000-0000-7000-a000-000000000002';
const graphs = { [SMALL]: makeGraph(200, 600), [LARGE]: makeGraph(5_000, 20_000) };
const cytoscape = createRequire(import.meta.url).resolve('cytoscape/dist/cytoscape.min.js');
const service = await startService({ ui, cytoscape, peer: join(import.meta.dirname, 'peer.js'), graphs });
const browser = await launchChromium();
const version = browser.version();

/** One page of a fresh profile, so that nothing is cached. */
async function inPage(work) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  try {
    return await work(await context.newPage());
  } finally {
    await context.close();
  }
}

async function ours() {
  const small = await inPage(async (page) => ({
    first: await firstGraph(page, `${service.url}/explore/${SMALL}`),
    expansion: await expansion(page),
  }));
  const large = await inPage(async (page) => {
    const first = await firstGraph(page, `${service.url}/explore/${LARGE}`, LIMIT_MS);
    if (first === null) return { first };
    return { first, pan: await dragged(page), zoom: await zoomed(page), dashed: await mostDashed(page) };
  });
  const desk = await inPage((page) =>
    nextCase(
      page,
      service.url,
      Array.from({ length: 6 }, (_, n) => caseOf(n)),
    ),
  );
  return { small, large, desk };
}

async function peer(style) {
  const open = (scene) => `${service.url}/peer/?graph=${scene}&style=${style}`;
  const small = await inPage(async (page) => ({
    first: await firstGraph(page, open(SMALL), LIMIT_MS),
    expansion: await peerExpansion(page),
  }));
  const large = await inPage(async (page) => {
    const first = await firstGraph(page, open(LARGE), LIMIT_MS);
    if (first === null) return { first };
    // Dashes can stop a page for minutes: then there are no frames to count.
    const limit = new Promise((resolve) => setTimeout(resolve, LIMIT_MS, {}));
    const frames = (async () => ({ pan: await dragged(page), zoom: await zoomed(page) }))().catch(() => ({}));
    return { first, ...(await Promise.race([frames, limit])) };
  });
  return { small, large };
}

const measures = {
  explorer: ours,
  'bare, solid lines': () => peer('solid'),
  'bare, line styles': () => peer('links'),
};
const results = Object.fromEntries(Object.keys(measures).map((name) => [name, []]));
const rounded = (_key, value) => (typeof value === 'number' ? Math.round(value * 10) / 10 : value);
try {
  for (let run = 0; run < runs; run++) {
    console.log(`run ${run + 1} of ${runs}, load ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`);
    for (const [name, measure] of Object.entries(measures)) {
      const found = await measure();
      results[name].push(found);
      console.log(`  ${name}: ${JSON.stringify(found, rounded)}`);
    }
  }
} finally {
  await browser.close();
  service.stop();
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const told = (list, pick, unit) => {
  const values = list.map(pick).filter((value) => value !== null && value !== undefined);
  if (values.length === 0) return '–';
  const missing =
    values.length < list.length ? ` (${list.length - values.length} of ${list.length} not finished)` : '';
  return `${median(values).toFixed({ s: 2, fps: 1 }[unit] ?? 0)} ${unit}${missing}`;
};
const table = Object.entries(results).map(([name, list]) => ({
  '': name,
  'first graph, 200 nodes': told(list, ({ small }) => small.first && small.first / 1000, 's'),
  'first paint, 5,000/20,000': told(list, ({ large }) => large.first && large.first / 1000, 's'),
  pan: told(list, ({ large }) => large.pan?.fps, 'fps'),
  'pan p95': told(list, ({ large }) => large.pan?.p95, 'ms'),
  'pan worst': told(list, ({ large }) => large.pan?.worst, 'ms'),
  zoom: told(list, ({ large }) => large.zoom?.fps, 'fps'),
  'zoom p95': told(list, ({ large }) => large.zoom?.p95, 'ms'),
  'expand 50': told(list, ({ small }) => small.expansion, 'ms'),
  'next case': told(list, ({ desk }) => desk, 'ms'),
}));
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${runs} runs, ${cpus().length} × ${cpus()[0]?.model}, ` +
    `${Math.round(totalmem() / 1e9)} GB, Chromium ${version}, load ${loadavg()[0]?.toFixed(1)} at the end`,
);
console.table(table);
console.log(
  `most links with a line style at once: ${Math.max(...results.explorer.map(({ large }) => large.dashed ?? 0))}`,
);
console.log('scripts, gzip, kB:');
for (const [name, size] of Object.entries(sizesOf(ui)))
  console.log(`  ${name.padEnd(28)} ${size.toFixed(1)}`);
