/** The registry of rules is whole, its paths exist, and every rule that is not open has a test. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { law } from './law.ts';
import { RULES } from './rules.ts';
import { LEGAL_BASIS_FILE, lawTable, legalBasis, ROOT, standings, testFiles } from './standing.ts';

const numbers = RULES.map(({ number }) => number);

describe('the registry of rules', () => {
  it('holds the rules 1 to 62 in order, each with article and duty', () => {
    expect(numbers).toEqual(Array.from({ length: 62 }, (_, index) => index + 1));
    for (const { articles, duty } of RULES) {
      expect(articles).toMatch(/\d/);
      expect(duty).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('names files that exist, at least one for every rule that is kept', () => {
    expect(RULES.flatMap(({ files }) => files).filter((file) => !existsSync(join(ROOT, file)))).toEqual([]);
    expect(
      RULES.filter(({ open, files }) => open === undefined && files.length === 0).map(({ number }) => number),
    ).toEqual([]);
  });

  it('has a test for every rule that is not open, and none for one that is', () => {
    const tested = [...testFiles().keys()].sort((a, b) => a - b);
    expect(tested).toEqual(RULES.filter(({ open }) => open === undefined).map(({ number }) => number));
    expect(() => law(numbers.find((number) => RULES[number - 1]?.open) ?? 0, 'x', () => {})).toThrow(/open/);
  });

  it('is what docs/legal-basis.md says', () => {
    expect(readFileSync(LEGAL_BASIS_FILE, 'utf8')).toBe(legalBasis());
  });
});

describe('the table of the law', () => {
  const files = testFiles();
  const first = RULES.find(({ open }) => open === undefined) as (typeof RULES)[number];
  const reportOf = (statuses: string[], names = files.get(first.number) ?? []) => ({
    testResults: names.map((name) => ({
      name: `/somewhere/${name}`,
      assertionResults: statuses.map((status) => ({ title: `rule ${first.number} · x: y`, status })),
    })),
  });
  const state = (report: ReturnType<typeof reportOf>) => standings(report)[first.number - 1]?.state;

  it('counts a rule whose tests all ran and passed', () => {
    expect(state(reportOf(['passed', 'passed']))).toBe('PROVEN');
    expect(lawTable(standings(reportOf(['passed'])))).toMatch(/\n1 of 62 rules proven$/);
  });

  it('counts none that failed, was skipped, or did not run', () => {
    expect(state(reportOf(['passed', 'failed']))).toBe('FAILS');
    expect(state(reportOf(['passed', 'skipped']))).toBe('NOT_RUN');
    expect(state(reportOf(['passed'], []))).toBe('NOT_RUN');
    expect(lawTable(standings(reportOf([])))).toMatch(/\n0 of 62 rules proven$/);
  });
});
