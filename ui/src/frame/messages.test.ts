/** The catalogues are whole: every language says everything, with the same values, and every key in use has words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ERRORS } from '../../../server/errors.ts';
import { OPERATIONS } from '../../../server/platform/policy/index.ts';

const SOURCE = join(import.meta.dirname, '..');
const areas = readdirSync(SOURCE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' });

function catalogues(language: string): Record<string, string> {
  const parts = files
    .filter((file) => file.endsWith(`messages.${language}.json`))
    .map((file) => JSON.parse(readFileSync(join(SOURCE, file), 'utf8')) as Record<string, string>);
  const keys = parts.flatMap((part) => Object.keys(part));
  expect(keys.length, `keys of ${language} that stand twice`).toBe(new Set(keys).size);
  return Object.assign({}, ...parts);
}

/** Names of the values in a message, those of nested plurals included. */
const valuesOf = (message: string) =>
  [...new Set([...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map(([, name]) => name))].sort();

describe('messages', () => {
  const [en, ar] = [catalogues('en'), catalogues('ar')];

  it('areas exist', () => expect(areas.length).toBeGreaterThan(4));

  it('Arabic says everything that English says, and nothing else', () => {
    expect(Object.keys(ar).sort()).toEqual(Object.keys(en).sort());
  });

  it('every message takes the same values in both languages', () => {
    for (const key of Object.keys(en)) expect(valuesOf(ar[key] ?? ''), key).toEqual(valuesOf(en[key] ?? ''));
  });

  it('no word stands in English in the Arabic catalogue', () => {
    const untranslated = Object.keys(en).filter(
      (key) => /[A-Za-z]{4}/.test(en[key] ?? '') && ar[key] === en[key],
    );
    expect(untranslated).toEqual([]);
  });

  it('every error of the service has words, and every right that a refusal may name', () => {
    const owed = [
      ...Object.keys(ERRORS).map((code) => `frame.problem.${code}`),
      ...Object.keys(OPERATIONS).map((operation) => `frame.right.${operation}`),
    ];
    expect(owed.filter((key) => !(key in en))).toEqual([]);
  });

  it('every shortcut has words, since help lists it by them', () => {
    const ids = files
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => {
        const text = readFileSync(join(SOURCE, file), 'utf8');
        const places = [...text.matchAll(/name: '(\w+)', keys: 'Alt/g)].map(([, name]) => `go-${name}`);
        return [...places, ...[...text.matchAll(/\bid: '([\w-]+)', keys: /g)].map(([, id]) => id)];
      });
    expect(ids).toContain('go-biometrics');
    expect(ids).toContain('reveal');
    expect(ids.filter((id) => !(`shortcut.${id}` in en))).toEqual([]);
  });

  it('every key in the sources has words', () => {
    const used = files
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
      .flatMap((file) => [...readFileSync(join(SOURCE, file), 'utf8').matchAll(/\bt\(\s*'([\w.-]+)'/g)])
      .map(([, key]) => key as string);
    expect(used.length).toBeGreaterThan(40);
    expect([...new Set(used)].filter((key) => !(key in en))).toEqual([]);
  });
});
