/**
 * Request validation: bodies and headers exactly as sent, no coercion and nothing dropped silently; query strings and
 * path parameters are text, so numbers and booleans in them are read as such. A body with several faults names each,
 * up to a limit: collecting all errors of a huge body would cost more than reading it.
 */
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import type { FastifySchemaCompiler } from 'fastify';
import type { FieldError } from '../../errors.ts';

const MAX_ERRORS = 20;
/** A body of at most this many values is searched for all its faults; a larger one for the first. */
const SMALL_BODY_VALUES = 5_000;
const MAX_POINTER = 200;

/** As it stands in the contract. Over an image the expression takes 50 ms, decoding takes one. */
export const BASE64 = '^[A-Za-z0-9+/]+={0,2}$';
const regExp = Object.assign(
  (pattern: string, flags: string) => (pattern === BASE64 ? { test: isBase64 } : new RegExp(pattern, flags)),
  { code: 'new RegExp' },
);

/**
 * What `BASE64` says: the decoder passes over other characters than its own, but takes those of Base64url besides, and cuts
 * those beyond Latin-1 down to one byte.
 */
function isBase64(text: string): boolean {
  if (text.includes('-') || text.includes('_') || Buffer.byteLength(text) > text.length) return false;
  const end = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const digits = text.length - end;
  // One digit over a group adds no byte: its loss would not show.
  if (digits % 4 === 1) return new RegExp(BASE64).test(text);
  return digits > 0 && Buffer.from(text, 'base64').length === Math.floor((digits * 3) / 4);
}

const options = { removeAdditional: false, strict: false, discriminator: true } as const;
const exact = ajv({ ...options, coerceTypes: false, allErrors: false });
const exactAll = ajv({ ...options, coerceTypes: false, allErrors: true });
const textual = ajv({ ...options, coerceTypes: 'array', useDefaults: true, allErrors: true });

const characters = (text: string) => {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
};

function ajv(settings: ConstructorParameters<typeof Ajv>[0]): Ajv {
  const made = new Ajv({ ...settings, code: { regExp } });
  // Of a long text the characters are counted only where that decides: one has one or two units.
  made.removeKeyword('maxLength').addKeyword({
    ...{ keyword: 'maxLength', type: 'string', schemaType: 'number' },
    error: { message: ({ schema }) => `must NOT have more than ${schema} characters` },
    compile: (most: number) => (text: string) => text.length <= most || characters(text) <= most,
  });
  made.removeKeyword('minLength').addKeyword({
    ...{ keyword: 'minLength', type: 'string', schemaType: 'number' },
    error: { message: ({ schema }) => `must NOT have fewer than ${schema} characters` },
    compile: (least: number) => (text: string) => text.length >= 2 * least || characters(text) >= least,
  });
  (formats as unknown as (ajv: Ajv) => void)(made);
  const dateTime = made.formats['date-time'] as { validate(text: string): boolean };
  // The format knows leap seconds; clocks here, and the dates of the language, do not.
  made.addFormat('date-time', (text) => dateTime.validate(text) && !Number.isNaN(Date.parse(text)));
  return made;
}

export interface ValidationFailure extends Error {
  validation: FieldError[];
}

export const validatorCompiler: FastifySchemaCompiler<object> = ({ schema, httpPart }) => {
  if (httpPart === 'querystring' || httpPart === 'params') return checking(textual.compile(schema));
  const first = exact.compile(schema);
  let all: ValidateFunction | undefined;
  return checking(first, (data) => {
    if (!isSmall(data)) return undefined;
    all ??= exactAll.compile(schema);
    return all;
  });
};

/** Validates a value outside a request, such as a line of a stream, by the same rules. Empty when it fits. */
export function fieldErrors(schema: object): (value: unknown) => FieldError[] {
  const validate = validatorCompiler({ schema, httpPart: 'body', method: '', url: '' } as never) as (
    value: unknown,
  ) => { error?: ValidationFailure } | { value: unknown };
  return (value) => {
    const result = validate(value);
    return 'error' in result && result.error !== undefined ? result.error.validation : [];
  };
}

function checking(validate: ValidateFunction, again?: (data: unknown) => ValidateFunction | undefined) {
  return (data: unknown) => {
    if (validate(data)) return { value: data };
    const thorough = again?.(data);
    thorough?.(data);
    const found = thorough?.errors ?? validate.errors ?? [];
    const error = new Error('validation') as ValidationFailure;
    error.validation = translate(found);
    return { error };
  };
}

/** Alternatives report each branch; what is wrong inside the branches says more than that none fits. */
function translate(found: ErrorObject[]): FieldError[] {
  const inner = found.filter((error) => !['anyOf', 'oneOf', 'if'].includes(error.keyword));
  const seen = new Map<string, FieldError>();
  for (const error of inner.length > 0 ? inner : found) {
    const field = toFieldError(error);
    const key = `${field.pointer} ${field.code}`;
    if (!seen.has(key)) seen.set(key, field);
    if (seen.size === MAX_ERRORS) break;
  }
  return [...seen.values()];
}

const CODES: Record<string, string> = {
  required: 'REQUIRED',
  additionalProperties: 'UNKNOWN_FIELD',
  unevaluatedProperties: 'UNKNOWN_FIELD',
  type: 'TYPE',
  format: 'FORMAT',
  pattern: 'PATTERN',
  enum: 'NOT_ALLOWED',
  const: 'NOT_ALLOWED',
  maxLength: 'TOO_LONG',
  maxItems: 'TOO_MANY',
  minLength: 'TOO_SHORT',
  minItems: 'TOO_FEW',
  maximum: 'OUT_OF_RANGE',
  minimum: 'OUT_OF_RANGE',
  uniqueItems: 'DUPLICATE',
};

function toFieldError(error: ErrorObject): FieldError {
  const { missingProperty, additionalProperty, unevaluatedProperty, allowedValues, allowedValue } =
    error.params as Record<string, unknown>;
  const name = missingProperty ?? additionalProperty ?? unevaluatedProperty;
  const allowed = Array.isArray(allowedValues) ? `must be one of ${allowedValues.join(', ')}` : undefined;
  const single = allowedValue === undefined ? undefined : `must be ${JSON.stringify(allowedValue)}`;
  return {
    pointer: harmless(name === undefined ? error.instancePath : `${error.instancePath}/${escaped(name)}`),
    code: CODES[error.keyword] ?? 'INVALID',
    detail:
      missingProperty === undefined
        ? name === undefined
          ? (allowed ?? single ?? error.message ?? 'is not valid')
          : 'is not a field of this object'
        : 'is required',
  };
}

function escaped(name: unknown): string {
  return String(name).replaceAll('~', '~0').replaceAll('/', '~1');
}

/** A pointer may hold a key made up by the sender: no control, bidi or zero-width characters, and an end. */
export function harmless(pointer: string): string {
  const plain = pointer.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\u{fffd}');
  return plain.length > MAX_POINTER ? `${plain.slice(0, MAX_POINTER)}…` : plain;
}

function isSmall(data: unknown): boolean {
  let left = SMALL_BODY_VALUES;
  const visit = (value: unknown): boolean => {
    left -= 1;
    if (left < 0) return false;
    if (value === null || typeof value !== 'object') return true;
    return Object.values(value).every(visit);
  };
  return visit(data);
}
