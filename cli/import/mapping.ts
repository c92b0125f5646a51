/**
 * The mapping file: which columns of a list or export mean what. Declarative JSON, checked against this schema before
 * a row is read; unknown keys are refused. `mappings/README.md` explains it by example.
 */
import { type Static, Type } from 'typebox';
import { dateReaders } from './dates.ts';
import { tableFunctions, textFunctions } from './functions.ts';

const closed = { additionalProperties: false };
const text = Type.String({ minLength: 1 });
const oneOf = <const T extends string[]>(values: [...T]) => Type.Enum(values);
const named = <T extends string>(registry: Record<T, unknown>) => Type.Enum(Object.keys(registry) as T[]);

export const Condition = Type.Object(
  {
    column: text,
    equals: Type.Optional(Type.Union([text, Type.Array(text, { minItems: 1 })])),
    not: Type.Optional(Type.Union([text, Type.Array(text, { minItems: 1 })])),
    present: Type.Optional(Type.Boolean()),
    /** Code under which the summary counts the rows that do not meet the condition. */
    reason: Type.Optional(Type.String({ pattern: '^[A-Z][A-Z_]*$' })),
  },
  closed,
);

const sourceKeys = {
  /** Rows inside the row: everything below is read once in each. */
  each: Type.Optional(text),
  where: Type.Optional(Type.Array(Condition)),
  /** Path of the column. */
  column: Type.Optional(text),
  /** Text with `{COLUMN}`; a missing one makes the whole absent, `{COLUMN?}` is left out. */
  template: Type.Optional(text),
  /** Constant. */
  text: Type.Optional(text),
  do: Type.Optional(Type.Array(named(textFunctions))),
  /** A row without it is rejected; otherwise an unusable value is left out and counted. */
  required: Type.Optional(Type.Boolean()),
};

const Choice = Type.Object(sourceKeys, closed);

/** Where values come from: one of column, template, text or `firstOf`, which takes the first that gives any. */
const fieldKeys = { ...sourceKeys, firstOf: Type.Optional(Type.Array(Choice, { minItems: 1 })) };
export const Field = Type.Object(fieldKeys, closed);

const nameKind = oneOf(['CURRENT', 'AT_BIRTH', 'PREVIOUS', 'ALIAS', 'PSEUDONYM', 'ARTISTIC', 'USUAL']);
const category = oneOf(['CONFIRMED', 'NOT_CONFIRMED', 'ALIAS', 'MISUSED']);

export const NameRule = Type.Object(
  {
    ...fieldKeys,
    as: oneOf(['FAMILY', 'GIVEN', 'UNSPLIT', 'FAMILY_COMMA_GIVEN']),
    kind: nameKind,
    /** Template of the form in Latin letters that the source itself gives. */
    latin: Type.Optional(text),
  },
  closed,
);

export const DateRule = Type.Object(
  {
    ...fieldKeys,
    read: named(dateReaders),
    /** Each further birth date becomes a further identity of this category; without it they are left out. */
    others: Type.Optional(category),
  },
  closed,
);

const NationalityRule = Type.Object(
  { ...fieldKeys, kind: oneOf(['CURRENT', 'OTHER', 'AT_BIRTH', 'ALIAS']) },
  closed,
);

export const IdentityRule = Type.Object(
  {
    /** Name of the identity within the record; with the reference it makes a stable identifier. */
    id: text,
    each: Type.Optional(text),
    where: Type.Optional(Type.Array(Condition)),
    category,
    names: Type.Array(NameRule, { minItems: 1 }),
    dateOfBirth: Type.Optional(DateRule),
    sex: Type.Optional(Field),
    nationalities: Type.Optional(Type.Array(NationalityRule)),
    placeOfBirth: Type.Optional(
      Type.Object(
        {
          each: Type.Optional(text),
          where: Type.Optional(Type.Array(Condition)),
          town: Type.Optional(Field),
          country: Type.Optional(Field),
        },
        closed,
      ),
    ),
  },
  closed,
);

export const DocumentRule = Type.Object(
  {
    each: Type.Optional(text),
    where: Type.Optional(Type.Array(Condition)),
    docType: Type.Optional(Field),
    number: Field,
    issuingCountry: Type.Optional(Field),
    issueDate: Type.Optional(Field),
    expiryDate: Type.Optional(Field),
  },
  closed,
);

const Csv = Type.Object(
  {
    delimiter: Type.Optional(Type.String({ minLength: 1, maxLength: 1 })),
    columns: Type.Optional(Type.Array(text)),
    nulls: Type.Optional(Type.Array(Type.String())),
  },
  closed,
);

const Join = Type.Object(
  {
    /** Column under which the joined rows stand. */
    name: text,
    /** File beside the main one. */
    file: text,
    key: text,
    on: text,
    optional: Type.Optional(Type.Boolean()),
    csv: Type.Optional(Csv),
  },
  closed,
);

const head = {
  $schema: Type.Optional(Type.String()),
  name: text,
  description: Type.Optional(Type.Union([Type.String(), Type.Array(Type.String())])),
  format: Type.Optional(oneOf(['csv', 'ndjson', 'xml'])),
};

export const TableMapping = Type.Object(
  {
    ...head,
    csv: Type.Optional(Csv),
    xml: Type.Optional(Type.Object({ row: text }, closed)),
    joins: Type.Optional(Type.Array(Join)),
    /** Columns that hold a list of facts, read into rows of their own. */
    tables: Type.Optional(
      Type.Array(Type.Object({ name: text, column: text, read: named(tableFunctions) }, closed)),
    ),
    system: Type.Object(
      {
        code: Type.String({ pattern: '^[A-Z][A-Z0-9_]{1,31}$' }),
        name: Type.Optional(text),
        kind: Type.Optional(oneOf(['EXTERNAL_LIST'])),
      },
      closed,
    ),
    recordKind: text,
    legalBasis: Type.Optional(text),
    owner: Type.Object({ state: Type.String({ pattern: '^[A-Z]{3}$' }), authorityRef: text }, closed),
    where: Type.Optional(Type.Array(Condition)),
    /** What becomes of a row with a value that no record may hold: the row is rejected, or it goes on without it. */
    unusable: Type.Optional(oneOf(['REJECT_ROW', 'LEAVE_OUT'])),
    recordRef: text,
    identityGroupRef: text,
    /**
     * Version of a record: an integer, or a day that counts as YYYYMMDD (the latest where there are several). Without
     * it the date of the list counts: `--list-date`, else the day on which the file was last changed.
     */
    version: Type.Optional(Field),
    retainUntil: Type.Optional(Field),
    identities: Type.Array(IdentityRule, { minItems: 1 }),
    travelDocuments: Type.Optional(Type.Array(DocumentRule)),
  },
  closed,
);

/** Lines that already are records in the form of the interface. */
export const WireMapping = Type.Object(
  { ...head, format: oneOf(['ndjson']), records: oneOf(['WIRE']) },
  closed,
);

export type Condition = Static<typeof Condition>;
export type Field = Static<typeof Field>;
export type NameRule = Static<typeof NameRule>;
export type DateRule = Static<typeof DateRule>;
export type IdentityRule = Static<typeof IdentityRule>;
export type DocumentRule = Static<typeof DocumentRule>;
export type TableMapping = Static<typeof TableMapping>;
export type WireMapping = Static<typeof WireMapping>;
export type Mapping = TableMapping | WireMapping;
export type CsvMapping = Static<typeof Csv>;
export type JoinMapping = Static<typeof Join>;

export function isWire(mapping: Mapping): mapping is WireMapping {
  return 'records' in mapping;
}
