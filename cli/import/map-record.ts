/**
 * One row → one record by a mapping, or the reasons why not. What a record may hold is decided in one place, the
 * content rules of `graph/sources`: a value they refuse is left out where the mapping says so, else the row is refused.
 */

import type { Identity, IdentityRecord, TravelDocument } from '../../graph/model/record.ts';
import {
  builtInSystems,
  checkRecord,
  externalListProfile,
  type SystemProfile,
} from '../../graph/sources/index.ts';
import { readDay } from './dates.ts';
import { tableFunctions } from './functions.ts';
import { mapIdentities, type Note } from './map-identity.ts';
import type { Condition, DocumentRule, Field, TableMapping } from './mapping.ts';
import type { RowFault } from './problem.ts';
import { fill, holds, readField, type Scope, scopesOf } from './read-field.ts';
import { type Row, textsAt } from './row.ts';

export type Mapped =
  | { outcome: 'RECORD'; record: IdentityRecord; leftOut: RowFault[] }
  | { outcome: 'SKIPPED'; reason: string }
  | { outcome: 'REJECTED'; reference?: string; faults: RowFault[] };

export interface MapContext {
  mapping: TableMapping;
  profile: SystemProfile;
  /** False where the profile of the system is not known here: then the service alone judges what it may hold. */
  profileKnown: boolean;
  /** Version of a row that states none. */
  listVersion: number;
  /** Day until which birth dates are possible, `YYYY-MM-DD`. */
  today: string;
}

export function mapContext(mapping: TableMapping, listVersion: number, today: string): MapContext {
  const { code, name, kind } = mapping.system;
  const builtIn = builtInSystems.find((system) => system.code === code);
  return {
    mapping,
    profile: builtIn ?? externalListProfile(code, name ?? code),
    profileKnown: builtIn !== undefined || kind === 'EXTERNAL_LIST',
    listVersion,
    today,
  };
}

/** Bounds of the interface on what one record holds. */
const MAX = { name: 256, names: 64, identities: 32, documents: 32, nationalities: 16, original: 64 } as const;
const REFERENCE = /^[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$/;
const MAX_ROUNDS = 3;

export function mapRecord(row: Row, context: MapContext): Mapped {
  const { mapping } = context;
  readTables(row, mapping);
  const scope: Scope = { row, root: row };
  for (const condition of mapping.where ?? [])
    if (!holds(condition, scope)) return { outcome: 'SKIPPED', reason: reasonOf(condition) };

  const reference = fill(mapping.recordRef, scope);
  const group = fill(mapping.identityGroupRef, scope);
  for (const [value, field] of [
    [reference, '/recordRef'],
    [group, '/identityGroupRef'],
  ] as const) {
    if (value === undefined)
      return { outcome: 'REJECTED', faults: [{ code: 'NO_REFERENCE', field, detail: 'the row gives none' }] };
    if (!REFERENCE.test(value))
      return {
        outcome: 'REJECTED',
        faults: [{ code: 'PATTERN', field, detail: 'not a reference of letters and digits' }],
      };
  }
  if (reference === undefined || group === undefined) throw new Error('checked above');

  const noted: RowFault[] = [];
  const note: Note = (code, field, detail) => {
    if (!noted.some((one) => one.code === code && one.field === field)) noted.push({ code, field, detail });
  };
  const record: IdentityRecord = {
    recordRef: reference,
    system: mapping.system.code,
    recordKind: mapping.recordKind,
    ...(mapping.legalBasis === undefined ? {} : { legalBasis: mapping.legalBasis }),
    identityGroupRef: group,
    version: versionOf(mapping.version, scope, note) ?? context.listVersion,
    owner: mapping.owner,
    identities: [],
    retainUntil: dayOf(mapping.retainUntil, scope, '/retainUntil', note) ?? null,
  };
  const inSystem = `${record.system}/${reference}`;
  const byRule = mapping.identities.map((rule) => mapIdentities(rule, scope, inSystem, note));
  if ((byRule[0] ?? []).length === 0) note('NO_NAME', '/identities/names', 'the row gives no name');
  record.identities = byRule.flat();
  const documents = readDocuments(mapping.travelDocuments ?? [], scope, note);
  if (documents.length > 0) record.travelDocuments = documents;
  bound(record, note);
  return judge(record, noted, context);
}

/** Codes that refuse a row whatever the mapping says of unusable values. */
const always = new Set(['REQUIRED', 'NO_NAME', 'VERSION_UNREADABLE']);

function judge(record: IdentityRecord, noted: RowFault[], context: MapContext): Mapped {
  const strict = context.mapping.unusable !== 'LEAVE_OUT';
  const refuse = (faults: RowFault[]): Mapped => ({
    outcome: 'REJECTED',
    reference: record.recordRef,
    faults,
  });
  const final = noted.filter((fault) => always.has(fault.code) || (strict && fault.code !== 'FURTHER_VALUE'));
  if (final.length > 0) return refuse(final);
  const leftOut = [...noted];
  for (let round = 0; ; round += 1) {
    const faults = faultsOf(record, context);
    if (faults.length === 0) return { outcome: 'RECORD', record, leftOut };
    if (strict || round === MAX_ROUNDS || !withoutUnusable(record, faults)) return refuse(faults);
    for (const fault of faults) {
      const field = fault.field.replace(/\/\d+/g, '');
      if (!leftOut.some((one) => one.code === fault.code && one.field === field))
        leftOut.push({ ...fault, field });
    }
  }
}

function faultsOf(record: IdentityRecord, { profile, profileKnown, today }: MapContext): RowFault[] {
  const faults = checkRecord(record, profile, today)
    .filter(({ code }) => profileKnown || (code !== 'NOT_HELD' && code !== 'UNKNOWN_RECORD_KIND'))
    .map(({ pointer, code, detail }) => ({ code, field: pointer, detail }));
  record.identities.forEach((identity, i) => {
    identity.names.forEach((name, n) => {
      if (name.value.length > MAX.name)
        faults.push({
          code: 'TOO_LONG',
          field: `/identities/${i}/names/${n}/value`,
          detail: `longer than ${MAX.name} characters`,
        });
    });
  });
  return faults;
}

/** Cuts what is more than a record may hold; each cut is noted. */
function bound(record: IdentityRecord, note: Note) {
  const first = <T>(list: T[], limit: number, field: string): T[] => {
    if (list.length > limit) note('TOO_MANY', field, `only the first ${limit} are taken`);
    return list.slice(0, limit);
  };
  record.identities = first(record.identities, MAX.identities, '/identities');
  if (record.travelDocuments !== undefined)
    record.travelDocuments = first(record.travelDocuments, MAX.documents, '/travelDocuments');
  for (const identity of record.identities) {
    identity.names = first(identity.names, MAX.names, '/identities/names');
    if (identity.nationalities !== undefined)
      identity.nationalities = first(identity.nationalities, MAX.nationalities, '/identities/nationalities');
    if (identity.dateOfBirth?.original !== undefined)
      identity.dateOfBirth.original = identity.dateOfBirth.original.slice(0, MAX.original);
  }
}

/** Takes the parts that `faults` point at out of the record; false where it cannot stand without one of them. */
function withoutUnusable(record: IdentityRecord, faults: RowFault[]): boolean {
  const bad = new Set<unknown>();
  for (const { field } of faults) {
    const [, list, index = '', part, inner] = field.split('/');
    if (list === 'travelDocuments') bad.add(record.travelDocuments?.[Number(index)]);
    else if (list !== 'identities') return false;
    else {
      const identity = record.identities[Number(index)] as Identity;
      if (part === 'names' && inner !== undefined) bad.add(identity.names[Number(inner)]);
      else if (part === 'nationalities' && inner !== undefined)
        bad.add(identity.nationalities?.[Number(inner)]);
      else if (part === 'placeOfBirth' || part === 'dateOfBirth') delete identity[part];
      else if (part === 'identityId') bad.add(identity);
      else return false;
    }
  }
  for (const identity of record.identities) {
    identity.names = identity.names.filter((name) => !bad.has(name));
    if (identity.nationalities !== undefined)
      identity.nationalities = identity.nationalities.filter((nationality) => !bad.has(nationality));
  }
  const [main] = record.identities;
  if (main === undefined || main.names.length === 0 || bad.has(main)) return false;
  record.identities = record.identities.filter((identity) => identity.names.length > 0 && !bad.has(identity));
  if (record.travelDocuments !== undefined)
    record.travelDocuments = record.travelDocuments.filter((document) => !bad.has(document));
  return true;
}

function readTables(row: Row, mapping: TableMapping) {
  for (const { name, column, read } of mapping.tables ?? [])
    row[name] = textsAt(column, row, row).flatMap((text) => tableFunctions[read](text));
}

function reasonOf(condition: Condition): string {
  return condition.reason ?? `NOT_${condition.column.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}`;
}

function versionOf(field: Field | undefined, scope: Scope, note: Note): number | undefined {
  if (field === undefined) return undefined;
  const versions = readField(field, scope).values.map(({ text }) => {
    if (/^\d{1,9}$/.test(text)) return Number(text);
    return Number(readDay(text)?.replaceAll('-', ''));
  });
  if (versions.some((version) => !Number.isInteger(version) || version < 1))
    note('VERSION_UNREADABLE', '/version', 'neither a whole number nor a day');
  return versions.length === 0 ? undefined : Math.max(...versions);
}

function dayOf(field: Field | undefined, scope: Scope, at: string, note: Note): string | undefined {
  if (field === undefined) return undefined;
  const [value] = readField(field, scope).values;
  if (value === undefined) {
    if (field.required === true) note('REQUIRED', at, 'the row gives none');
    return undefined;
  }
  const day = readDay(value.text);
  if (day === undefined) note('DATE_UNREADABLE', at, 'not a full date');
  return day;
}

function readDocuments(rules: DocumentRule[], scope: Scope, note: Note): TravelDocument[] {
  const documents = new Map<string, TravelDocument>();
  for (const rule of rules)
    for (const inner of scopesOf(rule, scope)) {
      const { values, lost } = readField(rule.number, inner);
      if (lost > 0) note('VALUE_UNUSABLE', '/travelDocuments/number', 'no document number in it');
      for (const { text: number } of values) {
        const first = (field: Field | undefined) => field && readField(field, inner).values[0]?.text;
        const docType = first(rule.docType);
        const issuingCountry = first(rule.issuingCountry);
        const issueDate = dayOf(rule.issueDate, inner, '/travelDocuments/issueDate', note);
        const expiryDate = dayOf(rule.expiryDate, inner, '/travelDocuments/expiryDate', note);
        documents.set(`${docType}|${number}|${issuingCountry}`, {
          ...(docType === undefined ? {} : { docType }),
          number,
          ...(issuingCountry === undefined ? {} : { issuingCountry }),
          ...(issueDate === undefined ? {} : { issueDate }),
          ...(expiryDate === undefined ? {} : { expiryDate }),
        });
      }
    }
  return [...documents.values()];
}
