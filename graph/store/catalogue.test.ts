/** Every query of the catalogue asks for its parameters in one map, and names each. */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundQuery, queryText } from './catalogue.ts';

const root = join(import.meta.dirname, '..', '..', 'cypher');
const names = globSync('*/*.cypher', { cwd: root })
  .map((file) => file.replaceAll('\\', '/').replace('.cypher', ''))
  .filter((name) => !name.startsWith('schema/'));

describe('a query', () => {
  it.each(names)('%s has no parameter outside the map', (name) => {
    const { text, parameters } = boundQuery(name);
    expect(text.replaceAll('$parameters.', '')).not.toContain('$');
    expect(text.replaceAll('$parameters.', '$')).toBe(queryText(name));
    for (const parameter of parameters) expect(queryText(name)).toContain(`$${parameter}`);
  });
});
