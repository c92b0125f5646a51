/** Links, decisions and the state of detection as the interface gives them. */
import { Type } from 'typebox';
import { EVIDENCE_CODES } from '../../graph/detector/index.ts';
import { words, wordsOrNone } from '../platform/index.ts';

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

export const LoadName = Type.Object({ id: text(), label: text() });

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
/** Reasons that can stand behind an option; another one would contradict it in the history. */
export const REASONS_OF: Record<(typeof OPTIONS)[number], readonly (typeof REASON_CODES)[number][]> = {
  WHITE: ['SAME_PERSON_LAWFUL_CHANGE', 'SAME_PERSON_DATA_ERROR', 'OTHER'],
  GREEN: ['DIFFERENT_PERSONS', 'OTHER'],
  RED_MERGE: ['SAME_PERSON_UNJUSTIFIED', 'OTHER'],
  RED_SPLIT: ['DIFFERENT_PERSONS_UNJUSTIFIED', 'OTHER'],
  ERASE: ['INCORRECT_LINK', 'OTHER'],
};
/** Fewest characters of the reason where somebody is accused, a link is erased, or no code says why. */
export const EXPLAINED = 15;

const LawfulOption = Type.Object({
  option: Type.Enum([...OPTIONS]),
  lawful: Type.Boolean(),
  basis: Type.Optional(Type.String({ description: 'Article that allows it' })),
  refusal: Type.Optional(Type.Object({ article: text(), reason: text() })),
});

export const STAGES = ['GRACE', 'SECOND_LOOK', 'ADJUDICATION'] as const;

/** While a second officer is to look, others than its proposer are told that there is a decision, and not which. */
export const Decision = Type.Object({
  id: text(),
  state: Type.Enum(['PROPOSED', 'CONFIRMED', 'WITHDRAWN', 'OVERRULED']),
  stage: Type.Enum([...STAGES], {
    description: 'Of a proposed one: whom it waits for. SECOND_LOOK: an officer who does not know it',
  }),
  option: Type.Union([Type.Enum([...OPTIONS]), Type.Null()], { description: 'Null while it is covered' }),
  basis: orNull(),
  by: text(),
  authority: text(),
  at: text(),
  reasonCode: orNull(),
  reasonText: orNull(),
  colourBefore: text(),
  secondBy: Type.Optional(orNull()),
  secondLookBy: Type.Optional(orNull()),
  secondLookOption: Type.Optional(Type.Union([Type.Enum([...OPTIONS]), Type.Null()])),
  secondLookAt: Type.Optional(orNull()),
  secondLookReasonCode: Type.Optional(orNull()),
  secondLookReasonText: Type.Optional(orNull()),
  confirmedAt: Type.Optional(orNull()),
  withdrawnAt: Type.Optional(orNull()),
  withdrawnBy: Type.Optional(orNull()),
});

export const HEARING_CHECKS = ['LANGUAGE', 'TOLD_WHY', 'SHOWN_DIFFERENCES', 'PAPERS_SEEN'] as const;
const Checks = () =>
  Type.Array(Type.Enum([...HEARING_CHECKS]), {
    uniqueItems: true,
    description:
      'What was done for a fair hearing. LANGUAGE: in a language that the person understands; TOLD_WHY: the person was ' +
      'told why the link is verified; SHOWN_DIFFERENCES: and which data differ; PAPERS_SEEN: papers shown were looked at',
  });

export const Hearing = Type.Object({
  id: text(),
  at: text(),
  by: text(),
  present: Type.Boolean({ description: 'False: the person could not be there' }),
  explanation: Type.String({ description: 'What the person said, in the officer’s words' }),
  checks: Checks(),
});

export const OwnerRequest = Type.Object({
  owner: text(),
  at: text(),
  by: text(),
  answeredAt: orNull(
    'When a later version of a record of the owner was taken in; null while the request is open',
  ),
});

export const JUDGEMENTS = ['SAME', 'DIFFERENT', 'CANNOT_TELL'] as const;
export const Judgement = Type.Object({ answer: Type.Enum([...JUDGEMENTS]), at: text() });

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
  dueAt: Type.Optional(
    orNull('Until when it should be verified; null where the law sets no time (Art 29(4))'),
  ),
  load: Type.Optional(
    Type.Union([LoadName, Type.Null()], {
      description: 'The initial load whose record gave it its colour: no time limit, nobody to be heard',
    }),
  ),
  hearing: Type.Optional(
    Type.Enum(['NOT_NEEDED', 'NEEDED', 'HELD'], {
      description: 'NEEDED: no decision before the person could explain (Art 29(4))',
    }),
  ),
  hearings: Type.Optional(Type.Array(Hearing)),
  requests: Type.Optional(
    Type.Array(OwnerRequest, {
      description: 'To owners, to complete identity data that are absent; oldest first',
    }),
  ),
  judgement: Type.Optional(
    Type.Union([Judgement, Type.Null()], {
      description:
        'The asker’s first judgement of the present evidence; absent for those who do not decide on it',
    }),
  ),
  file: Type.Optional(
    Type.Object(
      { sin: text(), authorityRef: text(), createdAt: text(), updatedAt: Type.Array(Type.String()) },
      { description: 'Identity confirmation file (Art 34)' },
    ),
  ),
  sides: Type.Optional(Type.Array(Side)),
  covered: Type.Optional(
    Type.Boolean({
      description:
        'Policy has the asker judge first: what each pair alone would be coloured, and the decisions of others, are told ' +
        'afterwards. Absent for those who may not read the evidence',
    }),
  ),
  proposals: Type.Optional(
    Type.Array(
      Type.Object({
        ...{ key: text(), ...Outcomes },
        colour: orNull('Of this pair alone; null for no link, and while it is covered'),
        basis: orNull(),
      }),
    ),
  ),
  options: Type.Optional(Type.Array(LawfulOption)),
  decisions: Type.Optional(Type.Array(Decision)),
});

const strict = { additionalProperties: false } as const;
const Evidence = Type.Optional(
  Type.Array(Type.Enum([...EVIDENCE_CODES]), {
    uniqueItems: true,
    maxItems: EVIDENCE_CODES.length,
    description:
      'What the choice rests on beside the data that are compared. Only where decisions are learnt from (SYMBOLON_LEARNING)',
  }),
);
const reason = {
  reasonCode: Type.Enum([...REASON_CODES]),
  reasonText: words({ minLength: 3, maxLength: 2000, description: 'Why, in the officer’s words' }),
};
export const NewDecision = Type.Object(
  { option: Type.Enum([...OPTIONS]), ...reason, evidence: Evidence },
  {
    ...strict,
    description: `The code fits the option; red, ERASE and the code OTHER take a text of at least ${EXPLAINED} characters.`,
  },
);

export const Contestation = Type.Object({ wish: Type.Enum(['REOPEN', 'ERASE']), ...reason }, strict);

export const NewHearing = Type.Object(
  {
    present: Type.Boolean(),
    explanation: wordsOrNone({ maxLength: 4000, description: 'Empty where the person said nothing' }),
    checks: Type.Optional(Checks()),
  },
  strict,
);

export const HandOver = Type.Object(
  {
    to: Type.String({ pattern: '^[A-Z0-9][A-Z0-9-]{1,63}$', description: 'Reference of the authority' }),
    ...reason,
  },
  strict,
);

export const NewJudgement = Type.Object({ answer: Type.Enum([...JUDGEMENTS]) }, strict);

/** What was decided, with who proposed it, who looked at it last, and why. */
export const SettledDecisions = Type.Array(
  Type.Object({
    ...{
      id: text(),
      option: Type.Enum([...OPTIONS]),
      basis: text(),
      by: text(),
      authority: text(),
      at: text(),
    },
    ...{ reasonCode: text(), reasonText: text(), secondBy: orNull() },
    ...{ secondLookBy: orNull(), secondLookReasonCode: orNull(), secondLookReasonText: orNull() },
    held: Type.Boolean({ description: 'False: the one beside it overruled it' }),
  }),
  { description: 'The decision that an entry comes of, and the one that it overruled' },
);

/** Fields of an entry of the history of a link. */
export const historyFields = {
  ...{ at: text(), event: text(), by: text(), actor: orNull() },
  ...{ colourBefore: orNull(), colourAfter: orNull(), cause: orNull(), basis: orNull(), reason: orNull() },
  reasonText: orNull('Words of who contested the link or gave it away; those of decisions stand there'),
  loadId: orNull('The initial load whose record changed it'),
  asked: Type.Array(Type.String(), { description: 'Owners, where they were asked to complete data' }),
  decisions: SettledDecisions,
  proposals: Type.Array(Type.Object(Outcomes)),
};

export const History = Type.Object({
  covered: Type.Boolean({
    description: 'Policy has the asker judge first: what others decided is told afterwards',
  }),
  items: Type.Array(Type.Object(historyFields)),
});

export const Backlog = Type.Object({
  waiting: Type.Integer({
    description: 'Events of records of which a sample has still to become a template',
  }),
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
  state: Type.Enum(['WAITING', 'PENDING', 'SENT', 'DONE', 'DEAD'], {
    description: 'WAITING: a sample of the record has still to become a template',
  }),
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
