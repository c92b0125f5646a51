/** Initial loads as the interface gives them: counts, never a record. */
import { Type } from 'typebox';
import { SystemCode } from './schemas.ts';

const orNull = (description: string) => Type.Union([Type.String(), Type.Null()], { description });
const whole = (description: string) => Type.Integer({ minimum: 0, description });

export const NewLoad = Type.Object(
  {
    system: SystemCode,
    label: Type.String({
      pattern: '^[\\p{L}\\p{N}][\\p{L}\\p{N} ._:-]{0,79}$',
      description:
        'Names the load among those of its system, such as "holdings 2026"; never a name of a person',
    }),
    expected: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 1_000_000_000,
        description:
          'Records that will be sent; without it nothing can be said of what is left while the load is open',
      }),
    ),
  },
  { additionalProperties: false },
);

export const Load = Type.Object({
  id: Type.String(),
  system: Type.String(),
  label: Type.String(),
  state: Type.Enum(['OPEN', 'DETECTING', 'DONE'], {
    description: 'OPEN: takes records; DETECTING: takes none any more, some are still to be detected; DONE',
  }),
  startedAt: Type.String(),
  startedBy: Type.String({ description: 'Identifier, never a name' }),
  endedAt: orNull('Since when it takes no records'),
  endedBy: orNull('Identifier of who ended it'),
  expected: Type.Union([Type.Integer(), Type.Null()], {
    description: 'Records to be sent, where that was said',
  }),
  taken: whole('Record versions taken in, each once however often it is sent'),
  lastTakenAt: orNull('When the last one was taken in'),
  unchanged: whole('Versions that were there already by other ways'),
  rejected: whole('Lines refused and not taken since'),
  detected: whole('Of those taken in'),
  waiting: whole('Taken in, and still to be detected'),
  forSamples: whole('Of those that wait: for a sample that has to become a template'),
  failed: whole('Detections that failed for good; an operator may drive them again'),
  lastDetectedAt: orNull('When the last one was detected'),
  perMinute: whole('Detected in the last minute'),
  remaining: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], {
    description:
      'Still to be sent and detected; null while the load is open and nobody said how many there are',
  }),
  estimatedEnd: orNull('At the pace of the last minute; null where nothing moves or the rest is not known'),
  errors: Type.Array(
    Type.Object({
      stage: Type.Enum(['INTAKE', 'DETECTION']),
      code: Type.String({ description: 'Of the first fault of a line, or the kind of the failure' }),
      count: Type.Integer(),
    }),
    { description: 'The most frequent first' },
  ),
  links: Type.Union(
    [
      Type.Array(
        Type.Object({
          colour: Type.Enum(['YELLOW', 'WHITE', 'GREEN', 'RED']),
          count: Type.Union([Type.Integer(), Type.Null()], {
            description: 'Null for an operator where there are fewer than ten',
          }),
        }),
      ),
      Type.Null(),
    ],
    {
      description:
        'Links that stand as of this load: for an officer those of the own authorities; null for a source system (Art 26)',
    },
  ),
});

export const LoadPage = Type.Object({
  items: Type.Array(Load),
  next: orNull('Cursor of the next page; null at the end'),
});
