/**
 * The wire form of search, persons, exploring and explanations: one JSON Schema for validation, serialisation, types and
 * OpenAPI. What a schema does not name never leaves the service (Regulation (EU) 2019/817 Art 9(4), 26).
 */
import { Type } from 'typebox';
import { EDGE_KINDS, MAX_PATH_LENGTH, NODE_KINDS } from '../../graph/portal/index.ts';

const strict = { additionalProperties: false } as const;
const Text = Type.String();
const MaybeText = Type.Union([Type.String(), Type.Null()]);
const Texts = Type.Array(Type.String());
const Id = Type.String({ format: 'uuid' });
const Colour = Type.Enum(['YELLOW', 'WHITE', 'GREEN', 'RED']);
const Owner = Type.Object({ state: Text, authorityRef: Text });
const Cursor = Type.String({ minLength: 1, maxLength: 512 });
const Next = Type.Union([Type.String(), Type.Null()], {
  description: 'Cursor of the next page; null at the end',
});
const optional = Type.Optional;

export const SearchBody = Type.Object(
  {
    query: optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description: 'A name in any script and order; may hold a date',
      }),
    ),
    document: optional(
      Type.Object(
        {
          number: Type.String({ minLength: 1, maxLength: 64 }),
          issuingCountry: optional(Type.String({ pattern: '^[A-Z]{3}$' })),
        },
        strict,
      ),
    ),
    reference: optional(
      Type.String({
        minLength: 1,
        maxLength: 128,
        description: 'Reference of a record in its source system',
      }),
    ),
    dateOfBirth: optional(
      Type.String({ pattern: '^(1[89]|20)\\d\\d(-\\d{2}(-\\d{2})?)?$', description: 'Narrows `query`' }),
    ),
    limit: optional(Type.Integer({ minimum: 1, maximum: 100, default: 20 })),
    cursor: optional(Cursor),
  },
  {
    ...strict,
    anyOf: [{ required: ['query'] }, { required: ['document'] }, { required: ['reference'] }],
    description:
      'At least one of query, document and reference; with several, persons that any of them meets',
  },
);

export const SearchAnswer = Type.Object({
  items: Type.Array(
    Type.Object({
      personId: Id,
      groupIds: Type.Array(Id),
      systems: Texts,
      identity: Type.Object(
        {
          id: Id,
          category: Text,
          name: Text,
          dateOfBirth: optional(Text),
          sex: optional(Text),
          nationalities: Texts,
        },
        { description: 'The identity that met the question best' },
      ),
      matched: Type.Array(
        Type.Object({
          field: Type.Enum(['NAME', 'DATE_OF_BIRTH', 'DOCUMENT', 'REFERENCE']),
          form: Type.String({ description: 'The stated value that met the question' }),
          level: Type.String({ description: 'How near it is, in words' }),
          system: Text,
        }),
        { description: 'Why the person is in the answer' },
      ),
      bits: optional(Type.Number()),
      probability: optional(Type.Number({ description: 'Of a name: ranks, decides nothing' })),
      links: Type.Object(
        {
          YELLOW: optional(Type.Integer()),
          WHITE: optional(Type.Integer()),
          GREEN: optional(Type.Integer()),
          RED: optional(Type.Integer()),
        },
        { description: 'Links of the person that the asker may see, by colour' },
      ),
      notSamePersonAs: Type.Array(Id, {
        description: 'Persons of this search that a green link tells apart from this one (Art 31(2))',
      }),
    }),
  ),
  systems: Type.Record(Type.String(), Type.Enum(['HIT', 'NO_HIT']), {
    description: 'Each system that the asker may read, and whether the question met something there',
  }),
  truncated: Type.Boolean({
    description: 'True when there are more hits than are ranked: ask more narrowly',
  }),
  next: Next,
});

export const GroupParams = Type.Object({ groupId: Id });
export const NodeParams = Type.Object({ nodeId: Id });
export const LinkParams = Type.Object({ id: Id });
const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
export const EdgeParams = Type.Object({
  key: Type.String({
    pattern: `^${uuid}\\|${uuid}$`,
    description: 'Two node ids with a bar, as edges carry it',
  }),
});

const Name = Type.Object({
  side: Text,
  kind: Text,
  value: Type.String({ description: 'As stated, in its original script' }),
  script: optional(Text),
  latin: optional(Type.String({ description: 'Latin form of the source' })),
  translitTable: optional(Text),
  romanised: optional(Type.String({ description: 'Our Latin form, where the value is in another script' })),
});
const place = { id: Id, system: Text, recordId: Id };

export const Person = Type.Object({
  id: Type.String({ format: 'uuid', description: 'Smallest id of the visible identity groups' }),
  groups: Type.Array(Type.Object({ id: Id, system: Text, reference: Text })),
  systems: Texts,
  identities: Type.Array(
    Type.Object({
      ...place,
      groupId: Id,
      category: Text,
      names: Type.Array(Name),
      dateOfBirth: optional(
        Type.Object({ value: Text, precision: Text, calendar: optional(Text), original: optional(Text) }),
      ),
      sex: optional(Text),
      nationalities: optional(Type.Array(Type.Object({ country: Text, kind: Text }))),
      placeOfBirth: optional(Type.Object({ town: optional(Text), country: optional(Text) })),
    }),
  ),
  documents: Type.Array(
    Type.Object({
      ...place,
      docType: optional(Text),
      number: Text,
      issuingCountry: optional(Text),
      issuingAuthority: optional(Text),
      issueDate: optional(Text),
      expiryDate: optional(Text),
    }),
  ),
  templates: Type.Array(Type.Object({ ...place, modality: Text, finger: MaybeText, engine: Text }), {
    description: 'By reference only: no template leaves the service',
  }),
  records: Type.Array(
    Type.Object({
      id: Id,
      system: Text,
      recordRef: Text,
      recordKind: Text,
      version: Type.Integer(),
      owner: Owner,
      groupId: Id,
      validFrom: Text,
      recordedAt: Text,
      retainUntil: MaybeText,
      flags: Texts,
    }),
  ),
  links: Type.Array(
    Type.Object({
      id: Id,
      colour: Colour,
      visibility: Type.Enum(['FULL', 'NAMES_ONLY'], {
        description: 'NAMES_ONLY: that there is a red link, and the names of its systems (Art 26(2))',
      }),
      systems: Texts,
      groupIds: Type.Array(Id),
      redKind: optional(Text),
      basis: optional(Text),
      since: optional(Text),
      sin: optional(Type.String({ description: 'Single identification number (Art 34(c))' })),
      authority: optional(Text),
      createdAt: optional(Text),
      updatedAt: optional(Texts),
    }),
  ),
  conflicts: Type.Array(
    Type.Object({
      field: Type.Enum(['DATE_OF_BIRTH', 'SEX', 'NATIONALITY', 'COUNTRY_OF_BIRTH']),
      values: Type.Array(Type.Object({ value: Text, systems: Texts, identityIds: Type.Array(Id) })),
    }),
    { description: 'Where sources of different systems have no value in common' },
  ),
  truncated: Type.Boolean(),
});

const GraphNode = Type.Object({
  id: Id,
  kind: Type.Enum(NODE_KINDS as unknown as [...typeof NODE_KINDS]),
  systems: Texts,
  reference: optional(Text),
  recordKind: optional(Text),
  version: optional(Type.Integer()),
  retainUntil: optional(Text),
  owner: optional(Owner),
  category: optional(Text),
  names: optional(Texts),
  dateOfBirth: optional(Text),
  sex: optional(Text),
  nationalities: optional(Texts),
  number: optional(Text),
  docType: optional(Text),
  issuingCountry: optional(Text),
  expiryDate: optional(Text),
  modality: optional(Text),
  finger: optional(Text),
  engine: optional(Text),
  colour: optional(Colour),
  visibility: optional(Type.Enum(['FULL', 'NAMES_ONLY'])),
  redKind: optional(Text),
  basis: optional(Text),
  since: optional(Text),
});
const GraphEdge = Type.Object({
  key: Type.String({ description: 'Of a match edge: the key of its explanation' }),
  kind: Type.Enum(EDGE_KINDS as unknown as [...typeof EDGE_KINDS]),
  from: Id,
  to: Id,
  words: Text,
  bits: optional(Type.Number()),
  probability: optional(Type.Number()),
});

export const NeighboursQuery = Type.Object({
  kinds: optional(
    Type.Array(Type.Enum(EDGE_KINDS as unknown as [...typeof EDGE_KINDS]), {
      description: 'Kinds of edges to follow, repeated; all by default',
    }),
  ),
  cursor: optional(Cursor),
  limit: optional(Type.Integer({ minimum: 1, maximum: 200, default: 50 })),
});
export const NeighboursAnswer = Type.Object({
  node: GraphNode,
  items: Type.Array(Type.Object({ node: GraphNode, edge: GraphEdge })),
  more: Type.Boolean(),
  next: Next,
});

export const PathsQuery = Type.Object({
  from: Id,
  to: Id,
  maxLength: optional(Type.Integer({ minimum: 1, maximum: MAX_PATH_LENGTH, default: MAX_PATH_LENGTH })),
});
export const PathAnswer = Type.Object({
  found: Type.Boolean(),
  length: Type.Union([Type.Integer(), Type.Null()]),
  nodes: Type.Array(GraphNode),
  edges: Type.Array(GraphEdge),
  weakest: Type.Union([GraphEdge, Type.Null()], {
    description: 'The edge that the path stands or falls with',
  }),
  complete: Type.Boolean({ description: 'False when the search met a cap: a path may have been missed' }),
});

const Score = Type.Object({
  bits: Type.Number(),
  probability: Type.Number(),
  features: Type.Array(
    Type.Object({
      feature: Text,
      level: Text,
      bits: Type.Number(),
      a: optional(Text),
      b: optional(Text),
    }),
  ),
  modelVersion: Text,
});
const Side = Type.Object({ identityId: Text, value: Text });
const IdentityVerdict = Type.Object({
  outcome: Type.Enum(['SAME', 'SIMILAR', 'UNDETERMINED', 'DIFFERENT']),
  misused: Type.Boolean(),
  categories: Type.Array(
    Type.Object({
      category: Text,
      outcome: Text,
      rules: Type.Array(
        Type.Object({ rule: Text, article: Text, field: Text, a: Side, b: Side, table: optional(Text) }),
      ),
    }),
  ),
});
const Biometrics = Type.Object(
  { modality: Text, outcome: Text, engine: Text, threshold: Type.Literal('HIT') },
  { description: 'Outcome and the name of its threshold; no score leaves the service' },
);
const Sentences = Type.Array(Type.String(), { description: 'One sentence for each rule and outcome' });

export const EdgeExplanation = Type.Object({
  key: Text,
  kind: Type.Enum(['MATCHES', 'SAME_DOCUMENT']),
  between: Type.Array(GraphNode),
  score: optional(Score),
  identity: optional(IdentityVerdict),
  document: optional(Type.Object({ notes: Texts })),
  biometrics: optional(Biometrics),
  sentences: Sentences,
});

export const ExplanationQuery = Type.Object({
  cursor: optional(Cursor),
  limit: optional(Type.Integer({ minimum: 1, maximum: 50, default: 20 })),
});
export const LinkExplanation = Type.Object({
  link: Type.Object({
    id: Id,
    kind: Type.Literal('LINK'),
    systems: Texts,
    colour: Colour,
    visibility: Type.Enum(['FULL', 'NAMES_ONLY']),
    redKind: optional(Text),
    basis: optional(Text),
    since: optional(Text),
    automatic: optional(Type.Boolean()),
    cause: optional(Text),
  }),
  pairs: Type.Array(
    Type.Object({
      key: Text,
      records: Type.Array(GraphNode),
      bio: Type.Object({ outcome: Text, review: Type.Boolean(), modalities: Type.Array(Biometrics) }),
      identity: IdentityVerdict,
      document: Type.Object({
        outcome: Text,
        pairs: Type.Array(Type.Object({ numbers: Texts, notes: Texts })),
      }),
      misused: Type.Boolean(),
      colour: MaybeText,
      basis: MaybeText,
      comparedAt: Text,
      sentences: Sentences,
    }),
  ),
  next: Next,
});
