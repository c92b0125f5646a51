/** Values of one field of a mapping in one row: where they come from, which conditions hold, what is done to them. */
import { searching, textFunctions } from './functions.ts';
import { templateColumns } from './load-mapping.ts';
import type { Condition, Field } from './mapping.ts';
import { cellsAt, type Row, textsAt } from './row.ts';

/** A row and the row it belongs to: the same for a row of the file itself. */
export interface Scope {
  row: Row;
  root: Row;
}

/** A value as stated and what the functions made of it, with the row it was found in. */
export interface Value {
  text: string;
  scope: Scope;
}

export interface FieldValues {
  values: Value[];
  /** Values that were stated but of which the functions could make nothing. */
  lost: number;
}

export function scopesOf(rule: { each?: string; where?: Condition[] }, scope: Scope): Scope[] {
  const rows = rule.each === undefined ? [scope.row] : cellsAt(rule.each, scope.row, scope.root);
  return rows
    .filter((cell) => typeof cell !== 'string')
    .map((row) => ({ row, root: scope.root }))
    .filter((inner) => (rule.where ?? []).every((condition) => holds(condition, inner)));
}

export function holds(condition: Condition, { row, root }: Scope): boolean {
  const texts = textsAt(condition.column, row, root).map((text) => text.toLowerCase());
  const among = (wanted: string | string[]) =>
    [wanted].flat().some((value) => texts.includes(value.trim().toLowerCase()));
  if (condition.present !== undefined && texts.length > 0 !== condition.present) return false;
  if (condition.equals !== undefined && !among(condition.equals)) return false;
  return condition.not === undefined || !among(condition.not);
}

export function readField(field: Field, scope: Scope): FieldValues {
  const result: FieldValues = { values: [], lost: 0 };
  for (const inner of scopesOf(field, scope)) {
    const stated = field.firstOf === undefined ? statedBy(field, inner) : [];
    for (const choice of field.firstOf ?? []) {
      const chosen = readField(choice, inner);
      result.lost += chosen.lost;
      stated.push(...chosen.values.map((value) => value.text));
      if (stated.length > 0) break;
    }
    for (const text of stated) {
      let texts = [text];
      for (const step of field.do ?? []) {
        if (texts.length === 0) break;
        texts = texts.flatMap((one) => textFunctions[step](one));
        if (texts.length === 0 && !searching.has(step)) result.lost += 1;
      }
      result.values.push(...texts.map((one) => ({ text: one, scope: inner })));
    }
  }
  return result;
}

function statedBy(field: Field, { row, root }: Scope): string[] {
  if (field.text !== undefined) return [field.text];
  if (field.column !== undefined) return textsAt(field.column, row, root);
  if (field.template === undefined) return [];
  const filled = fill(field.template, { row, root });
  return filled === undefined ? [] : [filled];
}

/** The template with its columns filled in; undefined where one that it needs, or everything, is absent. */
export function fill(template: string, { row, root }: Scope): string | undefined {
  let missing = false;
  let found = false;
  const columns = templateColumns(template);
  let index = 0;
  const filled = template.replace(/\{[^{}]+\}/g, (written) => {
    const column = columns[index++];
    if (column === undefined) return written;
    const [text] = textsAt(column.path, row, root);
    if (text === undefined) {
      if (!column.optional) missing = true;
      return '';
    }
    found = true;
    return text;
  });
  if (missing || (!found && columns.length > 0)) return undefined;
  const squeezed = filled.replace(/\s+/g, ' ').trim();
  return squeezed === '' ? undefined : squeezed;
}
