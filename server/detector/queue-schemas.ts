/** The review queue and claims as the interface gives them. */
import { Type } from 'typebox';
import { LoadName, Outcomes, STAGES } from './schemas.ts';

const text = () => Type.String();
const orNull = (description: string) => Type.Union([Type.String(), Type.Null()], { description });

export const CAUSES = ['CRITERIA', 'DISCREPANCY', 'SURROUNDING', 'MISUSED'] as const;
export const FLAGS = ['MINOR', 'SENSITIVE', 'MISUSED', 'UNDETERMINED'] as const;

export const Claim = Type.Object(
  {
    by: Type.String({ description: 'Identifier of the officer, never a name' }),
    until: Type.String({ description: 'End of the lease; claiming again renews it' }),
    mine: Type.Boolean(),
  },
  { description: 'Who works on a link now. It keeps two officers off one link and binds nobody in law' },
);

const QueueItem = Type.Object({
  id: text(),
  colour: Type.Enum(['YELLOW', 'WHITE', 'GREEN', 'RED'], {
    description: 'Yellow, or the colour that a decision is proposed to replace',
  }),
  systems: Type.Array(Type.String()),
  cause: orNull('Why the link is yellow'),
  basis: orNull('Article of Regulation (EU) 2019/817'),
  since: text(),
  dueAt: orNull('Twelve hours after the creation where the entry/exit system is a side (Art 29(4))'),
  sin: text(),
  authorityRef: text(),
  revision: Type.Integer(),
  proposed: Type.Array(
    Type.Object({
      ...{ id: text(), stage: Type.Enum([...STAGES]), by: text(), at: text() },
      forMe: Type.Boolean({
        description:
          'It waits for the asker: to publish an own one, or to look at it as a second or third officer',
      }),
    }),
  ),
  proposals: Type.Array(Type.Object(Outcomes)),
  claim: Type.Union([Claim, Type.Null()]),
  flags: Type.Array(Type.Enum([...FLAGS]), {
    description:
      'MINOR: handled as a minor, or under 18 by a date of birth; SENSITIVE: an alert of Art 29(2); ' +
      'MISUSED: alike through a misused identity only; UNDETERMINED: a category of identity data is absent',
  }),
  chainSize: Type.Integer({
    description:
      'Identity groups of this link and of those that visible links call the same person as either side',
  }),
  strength: Type.Union([Type.Literal(1), Type.Literal(2), Type.Literal(3), Type.Null()], {
    description:
      'How similar the identity data are by score; a hint for the order, never for the colour. Null while covered',
  }),
  covered: Type.Boolean({
    description: 'The asker has not judged the present evidence yet; strength is told afterwards',
  }),
  load: Type.Union([LoadName, Type.Null()], {
    description: 'The initial load that it came of; such links have no time limit',
  }),
});

export const QueuePage = Type.Object({
  items: Type.Array(QueueItem),
  next: orNull('Cursor of the next page; null at the end'),
  totals: Type.Object(
    {
      open: Type.Integer({ description: 'Yellow links of the asker’s authorities' }),
      overdue: Type.Integer({ description: 'Past their twelve hours' }),
      dueSoon: Type.Integer({ description: 'Due within two hours' }),
      mine: Type.Integer({ description: 'Claimed by the asker' }),
    },
    { description: 'Of the whole queue, whatever the filters' },
  ),
});

export const QueueQuestion = Type.Object(
  {
    text: Type.String({
      minLength: 2,
      maxLength: 200,
      description: 'Identification number, record reference, document number or a name in any script',
    }),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 100 })),
  },
  { additionalProperties: false },
);
