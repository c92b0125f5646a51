/**
 * Reads and checks a mapping file: its shape, that it names columns at all, and that the columns it names are there.
 * Every fault says where in the mapping it is.
 */
import { readFile } from 'node:fs/promises';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { isWire, type Mapping, TableMapping, WireMapping } from './mapping.ts';
import { ImportProblem } from './problem.ts';
import { columnOf } from './row.ts';

export interface LoadedMapping {
  mapping: Mapping;
  /** The file's own text: its hash tells whether a later run goes by the same mapping. */
  text: string;
}

export async function loadMapping(file: string): Promise<LoadedMapping> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new ImportProblem(
      'NO_MAPPING',
      `The mapping ${file} cannot be read (${error.code ?? 'unknown'}).`,
      2,
    );
  });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ImportProblem('BAD_MAPPING', `The mapping ${file} is not JSON.`, 2);
  }
  return { mapping: checkMapping(value), text };
}

export function checkMapping(value: unknown): Mapping {
  const wire = typeof value === 'object' && value !== null && 'records' in value;
  const faults = schemaFaults(wire ? WireMapping : TableMapping, value);
  if (faults.length > 0)
    throw new ImportProblem(
      'BAD_MAPPING',
      `The mapping is not valid:\n  ${faults.slice(0, 10).join('\n  ')}`,
      2,
    );
  const mapping = value as Mapping;
  if (!isWire(mapping)) checkReferences(mapping);
  return mapping;
}

function schemaFaults(schema: TSchema, value: unknown): string[] {
  const faults: string[] = [];
  for (const error of Compile(schema).Errors(value)) {
    if (error.keyword === 'boolean' || error.keyword === 'const') continue;
    const where = error.instancePath === '' ? '/' : error.instancePath;
    const { additionalProperties, requiredProperties } = error.params as Record<string, string[] | undefined>;
    if (additionalProperties !== undefined)
      faults.push(`${where}: unknown key ${additionalProperties.join(', ')}`);
    else if (requiredProperties !== undefined)
      faults.push(`${where}: ${requiredProperties.join(', ')} is missing`);
    else faults.push(`${where}: ${error.message}`);
  }
  return [...new Set(faults)];
}

/** A column reference of a mapping: its path as written, and where in the mapping it stands. */
export interface Reference {
  path: string;
  at: string;
}

const templateColumn = /\{([^{}?]+)(\?)?\}/g;

export function templateColumns(template: string): { path: string; optional: boolean }[] {
  return [...template.matchAll(templateColumn)].map((found) => ({
    path: (found[1] as string).trim(),
    optional: found[2] !== undefined,
  }));
}

/** All references that start at the row itself, sub-rows resolved by the name of their column. */
export function references(mapping: TableMapping): Reference[] {
  const found: Reference[] = [];
  const visit = (value: unknown, at: string, inside: boolean) => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, `${at}/${index}`, inside);
      return;
    }
    const node = value as Record<string, unknown>;
    const nested = inside || typeof node.each === 'string';
    const add = (path: string, key: string, inner: boolean) => {
      if (!inner || path.startsWith('/')) found.push({ path: columnOf(path), at: `${at}/${key}` });
    };
    if (typeof node.each === 'string') add(node.each, 'each', inside);
    for (const [key, child] of Object.entries(node)) {
      if (typeof child === 'string' && key === 'column') add(child, key, nested);
      else if (typeof child === 'string' && (key === 'template' || key === 'latin'))
        for (const { path } of templateColumns(child)) add(path, key, nested);
      else if (typeof child === 'object') visit(child, `${at}/${key}`, nested);
    }
  };
  const { identities, travelDocuments, where, version, retainUntil, tables } = mapping;
  for (const [key, part] of Object.entries({
    identities,
    travelDocuments,
    where,
    version,
    retainUntil,
    tables,
  }))
    visit(part, `/${key}`, false);
  for (const key of ['recordRef', 'identityGroupRef'] as const)
    for (const { path } of templateColumns(mapping[key])) found.push({ path: columnOf(path), at: `/${key}` });
  for (const [index, join] of (mapping.joins ?? []).entries())
    found.push({ path: join.on, at: `/joins/${index}/on` });
  return found;
}

function checkReferences(mapping: TableMapping) {
  if (templateColumns(mapping.recordRef).length === 0)
    throw new ImportProblem(
      'NO_COLUMN',
      '/recordRef names no column: every row would have the same reference.',
      2,
    );
  checkFields(mapping, '');
  const ofRecord = references(mapping).filter(({ at }) => at.startsWith('/identities'));
  if (ofRecord.length === 0)
    throw new ImportProblem('NO_COLUMN', 'The mapping names no column for any identity.', 2);
  if (mapping.format === 'xml' && mapping.xml === undefined)
    throw new ImportProblem('BAD_MAPPING', '/xml/row is missing: the element that is one row.', 2);
}

/** Every field takes its values from exactly one place. */
function checkFields(value: unknown, at: string) {
  if (typeof value !== 'object' || value === null) return;
  const node = value as Record<string, unknown>;
  const isField =
    /\/(names|nationalities|firstOf)\/\d+$|\/(dateOfBirth|sex|town|country|docType|number|issuingCountry|issueDate|expiryDate|version|retainUntil)$/.test(
      at,
    );
  const given = ['column', 'template', 'text', 'firstOf'].filter((key) => key in node);
  if (isField && given.length === 0)
    throw new ImportProblem(
      'NO_COLUMN',
      `${at} names no column: it needs column, template, text or firstOf.`,
      2,
    );
  if (isField && given.length > 1)
    throw new ImportProblem(
      'BAD_MAPPING',
      `${at} has ${given.join(' and ')}: only one of them may be given.`,
      2,
    );
  for (const [key, child] of Object.entries(node)) checkFields(child, `${at}/${key}`);
}

/** Refuses a mapping that names a column which the file does not have. */
export function checkColumns(mapping: TableMapping, columns: string[]) {
  const own = [...(mapping.joins ?? []), ...(mapping.tables ?? [])].map(({ name }) => name);
  const known = new Set([...columns, ...own]);
  const absent = references(mapping).find(({ path }) => !known.has(path));
  if (absent !== undefined)
    throw new ImportProblem(
      'ABSENT_COLUMN',
      `The file has no column "${absent.path}", which the mapping names at ${absent.at}. It has: ${columns.join(', ')}.`,
    );
}
