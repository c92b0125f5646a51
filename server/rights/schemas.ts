/** Requests of persons, their written record and contact data of authorities as the interface gives and takes them. */
import { Type } from 'typebox';
import { LETTER_LANGUAGES } from '../../graph/letters/index.ts';
import { AUTHORITY_REFERENCE, DATA_FIELDS, REFUSAL_REASONS } from '../../graph/rights/index.ts';
import { words } from '../platform/index.ts';

const text = () => Type.String();
const orNull = (description?: string) =>
  Type.Union([Type.String(), Type.Null()], description === undefined ? {} : { description });

export const KINDS = ['ACCESS', 'RECTIFICATION', 'ERASURE'] as const;
const ROUTES = ['OWN', 'STATE', 'ECU', 'NONE'] as const;
const STATES = ['RECEIVED', 'CONTACTED', 'CHECKED', 'DECIDED', 'CLOSED'] as const;
const OUTCOMES = ['INFORM', 'RECTIFY', 'ERASE', 'REFUSE'] as const;
const FINDINGS = ['ACCURATE', 'INACCURATE', 'UNLAWFUL', 'NO_DATA'] as const;
const EXTENSION_REASONS = ['COMPLEXITY', 'NUMBER_OF_REQUESTS'] as const;
const STEPS = [
  ...(['IDENTIFIED', 'CONTACTED', 'EXTENDED', 'CHECK_EXTENDED', 'CHECKED', 'DECIDED', 'CLOSED'] as const),
];

const Sin = Type.String({
  minLength: 18,
  maxLength: 40,
  description: 'Single identification number of the letter; spaces and hyphens are ignored',
});
export const AuthorityReference = Type.String({ pattern: AUTHORITY_REFERENCE, maxLength: 64 });

export const NewRequest = Type.Object(
  {
    kind: Type.Enum([...KINDS]),
    sin: Type.Optional(Sin),
    authorityRef: Type.Optional(AuthorityReference),
    receivedAt: Type.Optional(
      Type.String({ format: 'date-time', description: 'When it was received; now where absent' }),
    ),
    language: Type.Enum([...LETTER_LANGUAGES], { description: 'Of the letters to the person' }),
    name: words({ minLength: 1, maxLength: 256 }),
    contact: words({ minLength: 3, maxLength: 1000, description: 'Where the reply goes' }),
    statement: words({ minLength: 3, maxLength: 10_000, description: 'In the person’s words' }),
  },
  { additionalProperties: false },
);

const Clock = Type.Object({
  duty: Type.Enum(['CONTACT', 'CHECK', 'REPLY']),
  article: text(),
  due: Type.String({ description: 'Last day, in UTC; it counts whole' }),
  extended: Type.Boolean(),
  state: Type.Enum(['RUNNING', 'OVERDUE', 'DONE', 'DONE_LATE']),
  doneAt: orNull(),
});

const head = {
  id: text(),
  revision: Type.Integer({ description: 'For If-Match' }),
  kind: Type.Enum([...KINDS]),
  state: Type.Enum([...STATES]),
  route: Type.Enum([...ROUTES], {
    description:
      'Who did the manual verification, seen from the receiving state: itself, another Member State, the ETIAS Central Unit, nobody known',
  }),
  receivedBy: text(),
  receivedState: text(),
  responsible: orNull('Authority that did the manual verification'),
  receivedAt: text(),
  clocks: Type.Array(Clock),
  next: Type.Union([Clock, Type.Null()], { description: 'The open clock that ends first' }),
  finding: Type.Union([Type.Enum([...FINDINGS]), Type.Null()]),
  outcome: Type.Union([Type.Enum([...OUTCOMES]), Type.Null()]),
  carriedThrough: Type.Enum(['NOT_NEEDED', 'OPEN', 'PROPOSED', 'DONE'], {
    description: 'What has become of a decision to rectify or erase',
  }),
};

export const RequestHead = Type.Object(head);

export const RightsRequest = Type.Object({
  ...head,
  language: Type.Enum([...LETTER_LANGUAGES]),
  reasonCode: Type.Union([Type.Enum([...REFUSAL_REASONS]), Type.Null()]),
  fields: Type.Array(Type.Enum([...DATA_FIELDS])),
  sin: orNull(),
  linkId: orNull('Told to those who act for the authority of the link’s file'),
  data: Type.Union(
    [
      Type.Object({
        name: text(),
        contact: text(),
        statement: text(),
        extensionText: orNull(),
        decisionText: orNull(),
      }),
      Type.Null(),
    ],
    { description: 'What the person supplied; null once erased (Art 48(9))' },
  ),
  steps: Type.Array(
    Type.Object({
      step: Type.Enum([...STEPS]),
      outcome: Type.Optional(Type.Enum([...OUTCOMES])),
      refusal: Type.Optional(Type.Object({ article: text(), reason: text() })),
    }),
    { description: 'Steps with the paragraph that refuses those not open to the asker now' },
  ),
});

export const RequestPage = Type.Object({ items: Type.Array(RequestHead), next: orNull() });

const reason = (description: string) => words({ minLength: 3, maxLength: 4000, description });

export const Identify = Type.Object({ sin: Sin }, { additionalProperties: false });
export const Extend = Type.Object(
  {
    period: Type.Enum(['REPLY', 'CHECK'], {
      description: 'The time to reply, or that of the responsible authority to check',
    }),
    reasonCode: Type.Enum([...EXTENSION_REASONS]),
    reason: reason('Told to the person, or to the authority that asks'),
  },
  { additionalProperties: false },
);
export const Check = Type.Object({ finding: Type.Enum([...FINDINGS]) }, { additionalProperties: false });
export const Decide = Type.Object(
  {
    outcome: Type.Enum([...OUTCOMES]),
    reasonCode: Type.Optional(Type.Enum([...REFUSAL_REASONS], { description: 'Of a refusal' })),
    reason: reason('Told to the person: what was done, or why not and by what right (Art 48(5), 48(7))'),
    option: Type.Optional(
      Type.Enum(['WHITE', 'GREEN', 'RED_MERGE', 'RED_SPLIT'], {
        description: 'What the link becomes, where it is rectified by who acts for its authority',
      }),
    ),
    fields: Type.Optional(
      Type.Array(Type.Enum([...DATA_FIELDS]), {
        uniqueItems: true,
        description: 'Categories of source data found wrong: their owners are told',
      }),
    ),
  },
  { additionalProperties: false },
);
export const Carry = Type.Object(
  { option: Type.Optional(Type.Enum(['WHITE', 'GREEN', 'RED_MERGE', 'RED_SPLIT'])) },
  { additionalProperties: false },
);

/** What the detector answered to the proposal that carries a decision through. */
export const Carried = Type.Object({
  request: RightsRequest,
  carrying: Type.Object({
    status: Type.Enum(['NOT_NEEDED', 'DONE', 'PROPOSED', 'HANDED_OVER', 'REFUSED'], {
      description: 'HANDED_OVER: open for the authority of the link’s file',
    }),
    code: Type.Optional(Type.String({ description: 'Why the detector refused the proposal' })),
    article: Type.Optional(text()),
  }),
});

export const LetterText = Type.Object({
  language: Type.Enum([...LETTER_LANGUAGES]),
  direction: Type.Enum(['ltr', 'rtl']),
  subject: text(),
  text: text(),
});

export const Record = Type.Object({
  items: Type.Array(
    Type.Object({
      id: text(),
      requestId: text(),
      at: text(),
      recordedAt: text(),
      event: Type.Enum(['RECEIVED', ...STEPS, 'CARRIED_THROUGH']),
      by: text(),
      authority: text(),
      kind: Type.Enum([...KINDS]),
      receivedBy: text(),
      receivedState: text(),
      responsible: orNull(),
      state: Type.Enum([...STATES]),
      detail: orNull('Reason, finding or outcome by code'),
      replyDue: text(),
    }),
  ),
  next: orNull(),
});

export const NewContact = Type.Object(
  {
    state: Type.Union([Type.String({ pattern: '^[A-Z]{3}$' }), Type.Null()], {
      description: 'ISO 3166-1 alpha-3; null for a Union agency',
    }),
    name: words({ minLength: 2, maxLength: 256 }),
    address: words({ minLength: 3, maxLength: 500 }),
    email: Type.String({ format: 'email', maxLength: 254 }),
    phone: Type.Optional(Type.String({ pattern: '^\\+?[0-9 ()./-]{3,40}$' })),
    website: Type.Optional(Type.String({ pattern: '^https://[^/]+', maxLength: 500, format: 'uri' })),
  },
  { additionalProperties: false },
);

export const Contact = Type.Object({
  reference: text(),
  state: orNull(),
  name: text(),
  address: text(),
  email: text(),
  phone: orNull(),
  website: orNull(),
});
