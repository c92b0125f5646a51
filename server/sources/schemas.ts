/**
 * The wire form of records: one JSON Schema for validation, OpenAPI and types (UMF-like, Art 38; fields per system in
 * `graph/sources/systems.ts`). Limits are part of the contract: a name has at most 256 characters.
 */
import { type Static, type TSchema, Type } from 'typebox';
import { IMAGE_TYPES } from '../../graph/model/record.ts';
import { MOST_SAMPLE_BYTES } from '../../graph/sources/index.ts';
import { BASE64 } from '../platform/problem/index.ts';

const strict = { additionalProperties: false } as const;
const oneOf = <const T extends string[]>(values: readonly [...T], description?: string) =>
  Type.Enum(values, description === undefined ? {} : { description });

export const SystemCode = Type.String({
  pattern: '^[A-Z][A-Z0-9_]{1,31}$',
  description: 'A registered system; built in: EES, VIS, ETIAS, EURODAC, ECRIS_TCN, SIS',
});
const Country = Type.String({
  pattern: '^[A-Z]{3}$',
  description: 'ISO 3166-1 alpha-3, ICAO XXA, XXB, XXC, XXX, or UNK for unknown',
});
const Reference = Type.String({ minLength: 1, maxLength: 128, pattern: '^[A-Za-z0-9][A-Za-z0-9._:/-]*$' });
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'YYYY-MM-DD' });

const Name = Type.Object(
  {
    side: oneOf(['FAMILY', 'GIVEN', 'UNSPLIT']),
    kind: oneOf(['CURRENT', 'AT_BIRTH', 'PREVIOUS', 'ALIAS', 'PSEUDONYM', 'ARTISTIC', 'USUAL']),
    value: Type.String({ minLength: 1, maxLength: 256, description: 'As stated, in its original script' }),
    script: Type.Optional(Type.String({ pattern: '^[A-Z][a-z]{3}$', description: 'ISO 15924' })),
    latin: Type.Optional(
      Type.String({ minLength: 1, maxLength: 256, description: 'Latin form of the source' }),
    ),
    translitTable: Type.Optional(Type.String({ maxLength: 64 })),
  },
  strict,
);

const PartialDate = Type.Object(
  {
    value: Type.String({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' }),
    precision: oneOf(['YEAR', 'MONTH', 'DAY', 'UNKNOWN']),
    calendar: Type.Optional(
      oneOf(['GREGORIAN', 'ISLAMIC', 'SOLAR_HIJRI', 'ETHIOPIAN', 'HEBREW', 'BUDDHIST', 'MINGUO', 'JAPANESE']),
    ),
    original: Type.Optional(Type.String({ maxLength: 64 })),
  },
  strict,
);

const Identity = Type.Object(
  {
    identityId: Type.String({ format: 'uuid', description: 'The source’s identifier, stable over versions' }),
    category: oneOf(['CONFIRMED', 'NOT_CONFIRMED', 'ALIAS', 'MISUSED'], 'SIS only; all others CONFIRMED'),
    names: Type.Array(Name, { minItems: 1, maxItems: 64 }),
    dateOfBirth: Type.Optional(PartialDate),
    sex: Type.Optional(oneOf(['M', 'F', 'X', 'UNK'])),
    nationalities: Type.Optional(
      Type.Array(
        Type.Object({ country: Country, kind: oneOf(['CURRENT', 'OTHER', 'AT_BIRTH', 'ALIAS']) }, strict),
        {
          maxItems: 16,
        },
      ),
    ),
    placeOfBirth: Type.Optional(
      Type.Object(
        {
          town: Type.Optional(Type.String({ minLength: 1, maxLength: 128 })),
          country: Type.Optional(Country),
        },
        strict,
      ),
    ),
  },
  strict,
);

const TravelDocument = Type.Object(
  {
    docType: Type.Optional(Type.String({ minLength: 1, maxLength: 64 })),
    number: Type.String({ minLength: 1, maxLength: 64 }),
    issuingCountry: Type.Optional(Country),
    issuingAuthority: Type.Optional(Type.String({ maxLength: 128 })),
    issueDate: Type.Optional(Day),
    expiryDate: Type.Optional(Day),
    mrz: Type.Optional(
      Type.Array(Type.String({ pattern: '^[A-Z0-9<]{30,44}$' }), {
        minItems: 2,
        maxItems: 3,
        description: 'Lines of the machine-readable zone; check digits are verified',
      }),
    ),
  },
  strict,
);

const Base64 = (description: string) =>
  Type.String({
    minLength: 4,
    maxLength: Math.ceil(MOST_SAMPLE_BYTES / 3) * 4,
    pattern: BASE64,
    contentEncoding: 'base64',
    description,
  });

/** What a sample is made of: an image, minutiae, or features computed elsewhere; exactly one of them. */
export const SampleContent = {
  imageBase64: Type.Optional(Base64('An image as captured')),
  mediaType: Type.Optional(
    Type.String({
      maxLength: 64,
      description: `Form of the image. Faces: ${IMAGE_TYPES.FACE.join(', ')}; fingers: ${IMAGE_TYPES.FINGER.join(', ')}`,
    }),
  ),
  templateBase64: Type.Optional(Base64('Minutiae, as a record of ISO/IEC 19794-2')),
  format: Type.Optional(oneOf(['ISO_19794_2'])),
  vector: Type.Optional(
    Type.Array(Type.Number({ minimum: -1e6, maximum: 1e6 }), {
      minItems: 128,
      maxItems: 128,
      description: 'Features computed elsewhere: demonstration data only',
    }),
  ),
  engine: Type.Optional(Type.String({ minLength: 1, maxLength: 64, pattern: '^[a-z0-9][a-z0-9./ -]*$' })),
};
export const SAMPLE_RULE =
  'Exactly one content: imageBase64 with mediaType, templateBase64 with format, or vector with engine. A fingerprint names ' +
  'its finger (minutiae need not where their record does), a face none.';
export const Finger = oneOf(
  ['R1', 'R2', 'R3', 'R4', 'R5', 'L1', 'L2', 'L3', 'L4', 'L5'],
  'Right thumb to right little finger, left thumb to left little finger',
);

export const Biometric = Type.Object(
  {
    modality: oneOf(
      ['FINGER', 'FACE', 'PALM', 'DNA'],
      'PALM and DNA are taken from SIS and left out: nothing of them is stored or compared (Art 13(1))',
    ),
    finger: Type.Optional(Finger),
    ...SampleContent,
    takenLive: Type.Optional(Type.Boolean()),
    capturedAt: Type.Optional(Type.String({ format: 'date-time' })),
    quality: Type.Optional(
      Type.Object(
        {
          metric: oneOf(['NFIQ2', 'ISO19794_5', 'VENDOR']),
          value: Type.Number({ minimum: 0, maximum: 100 }),
        },
        strict,
      ),
    ),
  },
  { ...strict, description: SAMPLE_RULE },
);

export const IdentityRecord = Type.Object(
  {
    recordRef: Reference,
    system: SystemCode,
    recordKind: Type.String({ pattern: '^[A-Z][A-Z0-9_]{1,63}$' }),
    legalBasis: Type.Optional(Type.String({ maxLength: 128 })),
    identityGroupRef: Reference,
    version: Type.Integer({ minimum: 1, maximum: 1_000_000_000 }),
    validFrom: Type.Optional(Type.String({ format: 'date-time' })),
    owner: Type.Object(
      { state: Country, authorityRef: Type.String({ pattern: '^[A-Z0-9][A-Z0-9-]{1,63}$' }) },
      strict,
    ),
    identities: Type.Array(Identity, { minItems: 1, maxItems: 32 }),
    travelDocuments: Type.Optional(Type.Array(TravelDocument, { maxItems: 32 })),
    biometrics: Type.Optional(Type.Array(Biometric, { maxItems: 12 })),
    handling: Type.Optional(
      Type.Object(
        {
          inland: Type.Optional(
            Type.Boolean({ description: 'Opened away from the border: no twelve hours (Art 29(4))' }),
          ),
          minor: Type.Optional(Type.Boolean()),
          unaccompanied: Type.Optional(Type.Boolean()),
          vulnerable: Type.Optional(Type.Boolean()),
        },
        strict,
      ),
    ),
    retainUntil: Type.Union([Day, Type.Null()]),
  },
  { ...strict, description: 'One record of one source system as that system states it' },
);

/** What came of a record sent. */
export const Stored = Type.Object({
  id: Type.String({ format: 'uuid' }),
  status: oneOf(['CREATED', 'UPDATED', 'UNCHANGED']),
  version: Type.Integer(),
  groupId: Type.String({ format: 'uuid' }),
  eventId: Type.Optional(
    Type.String({ format: 'uuid', description: 'The detection that this record started' }),
  ),
  flags: Type.Array(Type.String(), {
    description: 'VERSION_GAP, FIRST_VERSION_NOT_1, BIOMETRIC_PENDING, BIOMETRIC_REFUSED, BIOMETRIC_EXCLUDED',
  }),
});

const RecordHead = {
  id: Type.String({ format: 'uuid' }),
  system: Type.String(),
  recordRef: Type.String(),
  recordKind: Type.String(),
  version: Type.Integer(),
  owner: Type.Object({ state: Type.String(), authorityRef: Type.String() }),
  identityGroupRef: Type.String(),
  groupId: Type.String(),
  retainUntil: Type.Union([Type.String(), Type.Null()]),
  validFrom: Type.String(),
  recordedAt: Type.String(),
  flags: Type.Array(Type.String()),
};

export const RecordPage = Type.Object({
  items: Type.Array(Type.Object(RecordHead)),
  next: Type.Union([Type.String(), Type.Null()], { description: 'Cursor of the next page; null at the end' }),
});

export const WholeRecord = Type.Object({
  ...RecordHead,
  identities: Type.Array(
    Type.Unsafe<Static<typeof Identity> & { id: string }>({ type: 'object', additionalProperties: true }),
  ),
  travelDocuments: Type.Array(
    Type.Unsafe<Static<typeof TravelDocument> & { id: string }>({
      type: 'object',
      additionalProperties: true,
    }),
  ),
  templates: Type.Array(
    Type.Object({
      id: Type.String(),
      modality: Type.String(),
      finger: Type.Union([Type.String(), Type.Null()]),
      engine: Type.String(),
    }),
    { description: 'By reference only: no template leaves the service' },
  ),
});

const orNull = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const Samples = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      modality: oneOf(['FINGER', 'FACE']),
      finger: orNull(Finger),
      mediaType: orNull(Type.String()),
      state: oneOf(
        ['PENDING', 'EXTRACTED', 'REFUSED', 'EXCLUDED'],
        'PENDING: an engine has still to make a template; REFUSED: below the minimum or unreadable; EXCLUDED: by law none is made',
      ),
      code: orNull(Type.String({ description: 'Why it was refused, such as LOW_QUALITY or NO_FACE' })),
      detail: orNull(Type.String()),
      score: orNull(
        Type.Number({ description: 'Own quality score 0..100, the lowest of its parts; not NFIQ 2' }),
      ),
      parts: orNull(Type.Record(Type.String(), Type.Number())),
      engine: orNull(Type.String()),
      at: Type.String(),
    }),
  ),
});

export const BulkLine = Type.Object({
  line: Type.Integer({ description: 'Number of the line sent, from 1' }),
  status: oneOf(['CREATED', 'UPDATED', 'UNCHANGED', 'REJECTED']),
  id: Type.Optional(Type.String()),
  version: Type.Optional(Type.Integer()),
  flags: Type.Optional(Type.Array(Type.String())),
  errors: Type.Optional(
    Type.Array(Type.Object({ pointer: Type.String(), code: Type.String(), detail: Type.String() })),
  ),
});
export type BulkLine = Static<typeof BulkLine>;

export const SystemView = Type.Object({
  code: SystemCode,
  name: Type.String(),
  kind: oneOf(['CENTRAL', 'EXTERNAL_LIST']),
  inRepository: Type.Boolean(),
  builtIn: Type.Boolean(),
  recordKinds: Type.Array(
    Type.Object({ code: Type.String(), article: Type.String(), detects: Type.Boolean() }),
  ),
});

export const NewSystem = Type.Object(
  {
    code: SystemCode,
    name: Type.String({ minLength: 1, maxLength: 128 }),
    kind: Type.Literal('EXTERNAL_LIST', { description: 'Only external lists are registered here' }),
  },
  strict,
);
