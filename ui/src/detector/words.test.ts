/** Every code that the service may send to the review screens has words. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import words from './messages.en.json' with { type: 'json' };

interface Schema {
  enum?: string[];
  const?: string;
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
}
interface Operation {
  operationId?: string;
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
}
const api = JSON.parse(
  readFileSync(new URL('../../../client/generated/openapi.json', import.meta.url), 'utf8'),
) as { paths: Record<string, Record<string, Operation>> };

/** Codes that a field of an answer may hold, by the way to it. */
function codesOf(operationId: string, ...way: string[]): string[] {
  const operation = Object.values(api.paths)
    .flatMap((path) => Object.values(path))
    .find((one) => one.operationId === operationId);
  let at = operation?.responses['200']?.content?.['application/json']?.schema;
  for (const name of way) {
    while (at?.items !== undefined) at = at.items;
    at = at?.properties?.[name];
  }
  while (at?.items !== undefined) at = at.items;
  const codes = at?.enum ?? at?.anyOf?.flatMap((one) => one.enum ?? one.const ?? []) ?? [];
  expect(codes.length, `${operationId} ${way.join('.')}`).toBeGreaterThan(1);
  return codes;
}

describe('words for codes', () => {
  it.each([
    ['review.flag', ['reviewQueue', 'items', 'flags']],
    ['review.field', ['compareLink', 'pairs', 'rows', 'field']],
    ['review.verdict', ['compareLink', 'pairs', 'rows', 'verdict']],
    ['review.note', ['compareLink', 'pairs', 'rows', 'note']],
    ['review.documents', ['compareLink', 'documents', 'verdict']],
    ['review.biometrics', ['compareLink', 'biometrics', 'comparisons', 'outcome']],
    ['review.biometrics.note', ['compareLink', 'biometrics', 'note']],
    ['review.path.BIOMETRICS', ['compareLink', 'rulePath', 'bio']],
    ['review.path.IDENTITY', ['compareLink', 'rulePath', 'id']],
    ['review.path.DOCUMENT', ['compareLink', 'rulePath', 'doc']],
    ['review.why.bio', ['compareLink', 'rulePath', 'bio']],
    ['review.why.id', ['compareLink', 'rulePath', 'id']],
    ['review.why.doc', ['compareLink', 'rulePath', 'doc']],
    ['review.option', ['readLink', 'options', 'option']],
    ['review.meaning', ['readLink', 'colour']],
  ])('%s', (prefix, [operation, ...way]) => {
    for (const code of codesOf(operation as string, ...way))
      expect(words).toHaveProperty([`${prefix}.${code}`]);
  });
});
