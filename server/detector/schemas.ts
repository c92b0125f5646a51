/** Links, decisions and the state of detection as the interface gives them. */
import { Type } from 'typebox';

const text = () => Type.String();
const orNull = (description?: string) =>
  Type.Union([Type.String(), Type.Null()], description === undefined ? {} : { description });

export const LinkId = Type.Object({ id: Type.String({ format: 'uuid' }) });

export const Outcomes = {
  bio: Type.Enum(['SAME', 'DIFFERENT', 'NONE', 'INCOMPARABLE', 'CONTRADICTORY']),
  id: Type.Enum(['SAME', 'SIMILAR', 'UNDETERMINED', 'DIFFERENT']),
  doc: Type.Enum(['SAME', 'OTHER']),
  misused: Type.Boolean({ description: 'Alike only through the data of a misused identity' }),
};

export const OPTIONS = ['WHITE', 'GREEN', 'RED_MERGE', 'RED_SPLIT', 'ERASE'] as const;
export const REASON_CODES = [
  'SAME_PERSON_LAWFUL_CHANGE',
  'SAME_PERSON_DATA_ERROR',
  'SAME_PERSON_UNJUSTIFIED',
  'DIFFERENT_PERSONS',
  'DIFFERENT_PERSONS_UNJUSTIFIED',
  'INCORRECT_LINK',
  'OTHER',
] as const;

const LawfulOption = Type.Object({
  option: Type.Enum([...OPTIONS]),
  lawful: Type.Boolean(),
  basis: Type.Optional(Type.String({ description: 'Article that allows it' })),
  refusal: Type.Optional(Type.Object({ article: text(), reason: text() })),
});

export const Decision = Type.Object({
  id: text(),
  state: Type.Enum(['PROPOSED', 'CONFIRMED', 'WITHDRAWN']),
  option: Type.Enum([...OPTIONS]),
  basis: text(),
  by: text(),
  authority: text(),
  at: text(),
  reasonCode: text(),
  reasonText: text(),
  colourBefore: text(),
  secondBy: Type.Optional(orNull()),
  confirmedAt: Type.Optional(orNull()),
  withdrawnAt: Type.Optional(orNull()),
  withdrawnBy: Type.Optional(orNull()),
});

const Side = Type.Object({
  system: text(),
  groupId: text(),
  records: Type.Array(
    Type.Object({
      id: text(),
      recordRef: text(),
      recordKind: text(),
      version: Type.Integer(),
      owner: Type.Object({ state: text(), authorityRef: text() }),
    }),
  ),
});

/** A red link for those who may see that there is one, and no more (Art 26(2), 34(a)-(b)). */
export const Link = Type.Object({
  id: text(),
  visibility: Type.Enum(['FULL', 'NAMES_ONLY']),
  colour: Type.Enum(['YELLOW', 'WHITE', 'GREEN', 'RED']),
  redKind: Type.Union([Type.Enum(['MERGE', 'SPLIT']), Type.Null()]),
  systems: Type.Array(Type.String()),
  automatic: Type.Optional(Type.Boolean()),
  cause: Type.Optional(orNull('Why a link is yellow')),
  basis: Type.Optional(orNull('Article of Regulation (EU) 2019/817')),
  revision: Type.Optional(Type.Integer({ description: 'For If-Match when deciding' })),
  since: Type.Optional(text()),
  file: Type.Optional(
    Type.Object(
      { sin: text(), authorityRef: text(), createdAt: text(), updatedAt: Type.Array(Type.String()) },
      { description: 'Identity confirmation file (Art 34)' },
    ),
  ),
  sides: Type.Optional(Type.Array(Side)),
  proposals: Type.Optional(
    Type.Array(Type.Object({ key: text(), ...Outcomes, colour: orNull(), basis: orNull() })),
  ),
  options: Type.Optional(Type.Array(LawfulOption)),
  decisions: Type.Optional(Type.Array(Decision)),
});

export const NewDecision = Type.Object(
  {
    option: Type.Enum([...OPTIONS]),
    reasonCode: Type.Enum([...REASON_CODES]),
    reasonText: Type.String({ minLength: 3, maxLength: 2000, description: 'Why, in the officer’s words' }),
  },
  { additionalProperties: false },
);

export const History = Type.Object({
  items: Type.Array(
    Type.Object({
      at: text(),
      event: text(),
      by: text(),
      actor: orNull(),
      colourBefore: orNull(),
      colourAfter: orNull(),
      cause: orNull(),
      basis: orNull(),
      reason: orNull(),
      proposals: Type.Array(Type.Object(Outcomes)),
    }),
  ),
});

export const Backlog = Type.Object({
  pending: Type.Integer({ description: 'Events in the outbox' }),
  sent: Type.Integer({ description: 'Events in the queue or at work' }),
  dead: Type.Integer({ description: 'Events that failed too often: open cases' }),
  oldestSeconds: Type.Number({ description: 'Age of the oldest open event' }),
  rescoring: Type.Union(
    [
      Type.Object({
        model: text(),
        phase: Type.Enum(['EDGES', 'RECORDS', 'DONE'], {
          description: 'EDGES: edges that stand; RECORDS: what only the new model finds; DONE',
        }),
        records: Type.Integer({ description: 'Records searched anew so far' }),
        total: Type.Integer({ description: 'Records there are' }),
        startedAt: text(),
        endedAt: orNull(),
      }),
      Type.Null(),
    ],
    {
      description: 'How far match edges are scored anew by the present model; null before the first matcher',
    },
  ),
});

export const DeadLetters = Type.Object({
  items: Type.Array(
    Type.Object({
      id: text(),
      recordId: orNull('Null where clusters were to be computed anew'),
      version: Type.Union([Type.Integer(), Type.Null()]),
      attempts: Type.Integer(),
      at: text(),
      lastError: orNull('Kind of the last failure'),
    }),
  ),
});

export const DetectionState = Type.Object({
  eventId: text(),
  version: Type.Integer(),
  state: Type.Enum(['PENDING', 'SENT', 'DONE', 'DEAD']),
  at: text(),
  doneAt: orNull(),
});

const drift = 'Clusters that were stored otherwise than a computation from scratch gives them';

export const ClusterState = Type.Object({
  clusters: Type.Integer(),
  members: Type.Integer({ description: 'Identity groups in clusters' }),
  ambiguous: Type.Integer({ description: 'Open ambiguities' }),
  contradictions: Type.Integer({ description: 'Open contradictions' }),
  distinct: Type.Integer({ description: 'Pairs of identity groups that are kept apart' }),
  sequence: Type.Integer({ description: 'Changes told so far' }),
  checkedAt: orNull('Of the last check; null before the first'),
  drift: Type.Union([Type.Integer(), Type.Null()], { description: drift }),
});

export const ClusterCheck = Type.Object({
  groups: Type.Integer({ description: 'Identity groups with a match edge' }),
  clusters: Type.Integer(),
  drift: Type.Integer({ description: drift }),
  checkedAt: text(),
});
