// `npm run law`: runs the tests of the law against throw-away services and prints how each rule stands; the last line is
// `N of 62 rules proven`. Ends with 1 when a rule fails. `npm run law -- --document` writes docs/legal-basis.md and runs
// nothing.

import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { onPinnedNode } from './pinned-node.mjs';

try {
  await install();
  await onPinnedNode(fileURLToPath(import.meta.url));
  const { LEGAL_BASIS_FILE, lawTable, legalBasis, standings } = await import('../tests/law/standing.ts');
  if (process.argv.includes('--document')) writeFileSync(LEGAL_BASIS_FILE, legalBasis());
  else {
    const { run } = await import('./test/run.mjs');
    let report = { testResults: [] };
    process.exitCode = await run(['tests/law'], (read) => {
      report = read;
    });
    console.log(lawTable(standings(report)));
  }
} catch (error) {
  console.error(process.env.DEBUG ? error : error.message);
  process.exitCode = 1;
}
