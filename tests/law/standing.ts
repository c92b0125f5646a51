/** How the rules stand: which tests prove each, what a run of them gave, and the page of legal bases. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES, type Rule } from './rules.ts';

export const ROOT = join(import.meta.dirname, '..', '..');
export const LEGAL_BASIS_FILE = join(ROOT, 'docs', 'legal-basis.md');

/** Files of `tests/law` with a test of each rule, by number of the rule; paths from the root. */
export function testFiles(): Map<number, string[]> {
  const files = new Map<number, string[]>();
  for (const name of readdirSync(join(ROOT, 'tests', 'law')).sort()) {
    if (!name.endsWith('.test.ts')) continue;
    const text = readFileSync(join(ROOT, 'tests', 'law', name), 'utf8');
    const numbers = new Set([...text.matchAll(/\blaw\(\s*(\d+),/g)].map((match) => Number(match[1])));
    for (const number of numbers) files.set(number, [...(files.get(number) ?? []), `tests/law/${name}`]);
  }
  return files;
}

/** What is used of a report of vitest in JSON. */
export interface TestReport {
  testResults: { name: string; assertionResults: { title: string; status: string }[] }[];
}

export interface Standing {
  rule: Rule;
  /** NOT_RUN: a test of the rule was skipped or did not run. */
  state: 'PROVEN' | 'FAILS' | 'NOT_RUN' | 'OPEN';
  tests: number;
}

/** A rule is proven when it has tests, every file with one of them ran, and all of them passed. */
export function standings(report: TestReport): Standing[] {
  const files = testFiles();
  const results = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ title, status }) => ({
      ...{ file: name, status, number: Number(/^rule (\d+) · /.exec(title)?.[1]) },
    })),
  );
  return RULES.map((rule) => {
    const own = results.filter(({ number }) => number === rule.number);
    const hasRun = (file: string) => own.some((result) => result.file.endsWith(file));
    const isWhole = own.length > 0 && (files.get(rule.number) ?? []).every(hasRun);
    return { rule, state: stateOf(), tests: own.length };

    function stateOf(): Standing['state'] {
      if (own.some(({ status }) => status === 'failed')) return 'FAILS';
      if (rule.open !== undefined) return 'OPEN';
      return isWhole && own.every(({ status }) => status === 'passed') ? 'PROVEN' : 'NOT_RUN';
    }
  });
}

const WORDS = { PROVEN: 'passes', FAILS: 'FAILS', NOT_RUN: 'not run', OPEN: 'open' } as const;

/** One line a rule, and the last line `N of 62 rules proven`. */
export function lawTable(found: readonly Standing[]): string {
  const width = Math.max(...RULES.map(({ articles }) => articles.length));
  const lines = found.map(({ rule, state, tests }) => {
    const more = state === 'OPEN' ? `open: ${rule.open}` : `${WORDS[state]} (${tests})  ${rule.duty}`;
    return `${String(rule.number).padStart(2)}  ${rule.articles.padEnd(width)}  ${more}`;
  });
  const proven = found.filter(({ state }) => state === 'PROVEN').length;
  return [...lines, `${proven} of ${RULES.length} rules proven`].join('\n');
}

/** The page `docs/legal-basis.md`. */
export function legalBasis(): string {
  const files = testFiles();
  const link = (path: string) => `[${path}](../${path})`;
  const rows = RULES.map(({ number, articles, duty, component, files: sources, open }) => {
    const tests = (files.get(number) ?? []).map(link).join('<br>');
    const proof = open === undefined ? tests : `open: ${open}`;
    return `| ${number} | ${articles} | ${duty} | ${component === 'none' ? '' : component} | ${sources.map(link).join('<br>')} | ${proof} |`;
  });
  const open = RULES.filter((rule) => rule.open !== undefined).length;
  return `# Legal basis

Made from \`tests/law/rules.ts\` by \`npm run law -- --document\`; changes made here are lost.

The rules of law that the software answers for, what it must do by each, where it does so, and the tests that prove it.
Bare articles are those of Regulation (EU) 2019/817; \`818:\` is its twin (EU) 2019/818, others name their act. The words are
our own: the articles are the authority. \`npm run law\` runs the tests and says which rules they prove; ${RULES.length - open} have tests,
${open} are open, each with its reason.

| # | articles | the software | component | files | proof |
|---|---|---|---|---|---|
${rows.join('\n')}
`;
}
