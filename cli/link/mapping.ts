/** The mapping of `symbolon link`: a JSON object from role to column, or to a list of columns. */
import { readFile } from 'node:fs/promises';
import { ROLES, type Role } from '../../graph/matching/link/index.ts';
import { CommandFailure } from '../failure.ts';

/** Roles of the row itself, which are never compared, each of one column. */
const OWN_ROLES = ['id', 'source', 'kind'] as const;
type OwnRole = (typeof OWN_ROLES)[number];

export interface LinkMapping {
  /** Column of the identifier, the source and the kind; absent where not mapped. */
  own: Partial<Record<OwnRole, string>>;
  /** Columns of each compared role, in order. */
  compared: Partial<Record<Role, readonly string[]>>;
}

export async function loadLinkMapping(file: string): Promise<LinkMapping> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CommandFailure(`The mapping ${file} cannot be read (${error.code ?? 'unknown'}).`, 2);
  });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new CommandFailure(`The mapping ${file} is not JSON.`, 2);
  }
  return checkLinkMapping(value);
}

/** Throws a `CommandFailure` that names the role at fault. */
export function checkLinkMapping(value: unknown): LinkMapping {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new CommandFailure('The mapping must be a JSON object from role to column.', 2);
  const mapping: LinkMapping = { own: {}, compared: {} };
  for (const [role, stated] of Object.entries(value)) {
    const columns = columnsOf(role, stated);
    if (isOwn(role)) {
      if (columns.length > 1)
        throw new CommandFailure(
          `The mapping names ${columns.length} columns as "${role}": it takes one.`,
          2,
        );
      if (columns[0] !== undefined) mapping.own[role] = columns[0];
    } else if (isCompared(role)) {
      if (columns.length > 0) mapping.compared[role] = columns;
    } else
      throw new CommandFailure(
        `The mapping has an unknown role "${role}". Roles are: ${[...OWN_ROLES, ...ROLES].join(', ')}.`,
        2,
      );
  }
  if (Object.keys(mapping.compared).length === 0)
    throw new CommandFailure('The mapping names no column to compare: it needs a role such as fullName.', 2);
  return mapping;
}

/** Every column that the mapping names, with a role that names it: a compared one where there is one. */
export function mappedColumns({ own, compared }: LinkMapping): Map<string, string> {
  const columns = new Map<string, string>();
  for (const [role, named] of [...Object.entries(compared), ...Object.entries(own)])
    for (const column of typeof named === 'string' ? [named] : named)
      if (!columns.has(column)) columns.set(column, role);
  return columns;
}

function columnsOf(role: string, stated: unknown): string[] {
  const list = Array.isArray(stated) ? stated : [stated];
  const columns = list.map((one) => {
    if (typeof one === 'string' && one.trim() !== '') return one.trim();
    throw new CommandFailure(`The mapping of "${role}" must be a column or a list of columns.`, 2);
  });
  return [...new Set(columns)];
}

function isOwn(role: string): role is OwnRole {
  return (OWN_ROLES as readonly string[]).includes(role);
}

export function isCompared(role: string): role is Role {
  return (ROLES as readonly string[]).includes(role);
}
