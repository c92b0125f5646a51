// `npm start`: from a fresh clone to a running service. Installs, builds the browser interface when its sources
// changed, provisions Neo4j and Redis, migrates the graph, starts API and worker, loads the demonstration population into an empty graph, and stops all of it
// in order on Ctrl-C or SIGTERM.

import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { onPinnedNode } from './pinned-node.mjs';
import { HELP, readOptions } from './start/options.mjs';

// The time shown at the end counts the install as well.
process.env.SYMBOLON_BEGAN ??= String(Date.now());
try {
  const options = readOptions(process.argv.slice(2));
  if (options.help) console.log(HELP);
  else {
    await install();
    await onPinnedNode(fileURLToPath(import.meta.url));
    const { run } = await import('./start/run.mjs');
    process.exitCode = await run(options);
  }
} catch (error) {
  console.error(process.env.DEBUG ? error : error.message);
  process.exitCode = 1;
}
