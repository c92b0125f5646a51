/** Measures of pace and agreement: an officer's own, and for who acts for every authority bands without names. */
import { Type } from 'typebox';
import { bandsOf, measuresOf, type ReviewAct } from '../../graph/detector/index.ts';
import { type Component, secured } from '../platform/index.ts';

const DAYS = 90;
const orNull = (description: string) => Type.Union([Type.Number(), Type.Null()], { description });
const Band = Type.Union([
  Type.Object({ low: Type.Number(), middle: Type.Number(), high: Type.Number() }),
  Type.Null(),
]);
const NAMES = [
  'decisions',
  'medianSeconds',
  'perHour',
  'unbrokenMinutes',
  'onTime',
  'flips',
  'kappa',
  'reopened',
] as const;

const Measures = Type.Object({
  since: Type.String(),
  own: Type.Object({
    decisions: Type.Integer({ description: 'Decisions and second looks' }),
    medianSeconds: orNull('Between a decision and the one before it, breaks of over 15 minutes left out'),
    perHour: orNull('Decisions an hour of active time'),
    unbrokenMinutes: orNull('Longest stretch of decisions without a break of over 15 minutes'),
    onTime: orNull('Share of the decisions with a time limit that kept it, 0 to 1'),
    flips: orNull('Share of the decisions that say another thing than the first judgement, 0 to 1'),
    kappa: orNull('Cohen’s kappa over links that two officers judged, -1 to 1'),
    reopened: orNull(
      'Share of the decisions in force after which the link was opened again or erased by a person, 0 to 1',
    ),
  }),
  team: Type.Union(
    [
      Type.Object({
        officers: Type.Integer(),
        bands: Type.Object(
          Object.fromEntries(NAMES.map((name) => [name, Band])) as Record<
            (typeof NAMES)[number],
            typeof Band
          >,
        ),
      }),
      Type.Null(),
    ],
    {
      description: 'Quartiles over officers, for a lead; a band is null where fewer than three have a value',
    },
  ),
});

export const measures: Component = async (app, { resources }) => {
  const { graph, clock } = resources;
  app.get(
    '/v1/review/measures',
    {
      schema: {
        tags: ['review'],
        operationId: 'reviewMeasures',
        summary: 'One’s own pace and agreement, and for a lead those of all as bands without names',
        querystring: Type.Object({
          days: Type.Optional(Type.Integer({ minimum: 1, maximum: 366, description: `Default ${DAYS}` })),
        }),
        response: { 200: Measures },
      },
      ...secured({ roles: ['verifying-officer'], operation: 'review.decide' }),
    },
    async ({ query, viewer }) => {
      const since = new Date(clock.now().getTime() - (query.days ?? DAYS) * 86_400_000).toISOString();
      const lead = viewer.authorities === '*';
      const acts = await graph.read((tx) =>
        tx.run<ReviewAct>('detector/review-acts', { by: lead ? null : viewer.subject, since }),
      );
      return { since, own: measuresOf(acts, viewer.subject), team: lead ? bandsOf(acts) : null };
    },
  );
};
