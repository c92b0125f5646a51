/** Alerts to the owner of data that fell short after intake (Art 13(3), 37): references only, no personal data. */
import { Type } from 'typebox';
import { ownerAlerts } from '../../graph/quality/index.ts';
import { problem } from '../errors.ts';
import { pageOf, placeOf } from '../platform/cursor.ts';
import { type Component, secured } from '../platform/index.ts';

const orNull = Type.Union([Type.String(), Type.Null()]);

const Alerts = Type.Object({
  items: Type.Array(
    Type.Object({
      id: Type.String(),
      kind: Type.Enum(['BIOMETRIC_REFUSED', 'RIGHTS'], {
        description:
          'No template was made of a sample (Art 13(3)); on a person’s request data were found wrong, `detail` names their categories (Art 48(5))',
      }),
      at: Type.String(),
      code: Type.String({ description: 'Such as LOW_QUALITY, NO_FACE, UNREADABLE' }),
      detail: orNull,
      recordId: Type.String(),
      system: Type.String(),
      reference: Type.String(),
      modality: orNull,
      finger: orNull,
      authority: Type.String(),
    }),
  ),
  next: Type.Union([Type.String(), Type.Null()], { description: 'Cursor of the next page; null at the end' }),
});

export const quality: Component = async (app, { resources }) => {
  const { config, graph } = resources;
  app.get(
    '/v1/quality/alerts',
    {
      schema: {
        tags: ['quality'],
        operationId: 'qualityAlerts',
        summary: 'What was found wrong with the data of the asker’s Member State, newest first',
        querystring: Type.Object({
          cursor: Type.Optional(Type.String({ maxLength: 256 })),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: config.limits.pageSizeMax })),
        }),
        response: { 200: Alerts },
      },
      ...secured({ roles: ['data-owner'], operation: 'quality.read' }),
    },
    async (request) => {
      const { state, systems } = request.viewer;
      if (state === undefined) throw problem('SYM_FORBIDDEN');
      const { cursor, limit = config.limits.pageSize } = request.query;
      const before = cursor === undefined ? null : placeOf(cursor);
      const readable = systems.read === '*' ? null : systems.read;
      const found = await ownerAlerts(graph, {
        ownerState: state,
        systems: readable,
        before,
        limit: limit + 1,
      });
      return pageOf(found, limit);
    },
  );
};
