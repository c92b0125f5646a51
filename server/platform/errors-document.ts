/** Writes docs/errors.md from the one table of errors: `node server/platform/errors-document.ts [--check]`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERRORS } from '../errors.ts';

export const ERRORS_FILE = join(import.meta.dirname, '..', '..', 'docs', 'errors.md');

export function errorsDocument(): string {
  const rows = Object.entries(ERRORS)
    .toSorted(([a, left], [b, right]) => left.status - right.status || a.localeCompare(b))
    .map(
      ([code, { status, title, retryAfter }]) =>
        `| \`${code}\` | ${status} | ${title} | ${retryAfter ?? ''} |`,
    );
  return `# Errors

Made from \`server/errors.ts\` by \`npm run generate:errors\`; changes made here are lost.

Every error is a problem document (RFC 9457, \`application/problem+json\`) with the members \`type\`
(\`urn:symbolon:error:CODE\`), \`title\`, \`status\`, \`code\` and \`requestId\`; where it helps also \`detail\` and
\`errors\`, a list of \`{pointer, code, detail}\` that names each field at fault. It never repeats a value that was sent.
Quote the \`requestId\` when you report a fault: the log holds it beside the place of the error.

What does not exist and what you may not see are answered alike, \`SYM_NOT_FOUND\`. Codes are stable: programs decide by
\`code\`, never by text.

| code | status | meaning | try again after (s) |
|---|---|---|---|
${rows.join('\n')}
`;
}

if (import.meta.main) {
  if (!process.argv.includes('--check')) writeFileSync(ERRORS_FILE, errorsDocument());
  else if (readFileSync(ERRORS_FILE, 'utf8') !== errorsDocument()) {
    console.error('docs/errors.md is stale: run npm run generate:errors');
    process.exitCode = 1;
  }
}
