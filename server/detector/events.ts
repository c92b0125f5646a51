/** Live events of links, queue and persons for open pages, each filtered by what its reader may see. */
import { Type } from 'typebox';
import { problem } from '../errors.ts';
import { type Component, secured } from '../platform/index.ts';

export const events: Component = async (app) => {
  app.get(
    '/v1/events',
    {
      schema: {
        tags: ['events'],
        operationId: 'liveEvents',
        summary: 'What changes among the links that one sees, as server-sent events',
        description:
          'Events: `link` {id, revision, colour} (colour null: erased), `queue` {}, `person` {groupIds}, and `reset` {} where ' +
          'Last-Event-ID is too old to go on from. A change may be told twice, never not at all. A stream ends after five ' +
          'minutes: ask again with Last-Event-ID.',
        headers: Type.Object({ 'last-event-id': Type.Optional(Type.String({ maxLength: 64 })) }),
        produces: ['text/event-stream'],
        response: { 200: { content: { 'text/event-stream': { schema: Type.String() } } } },
      },
      ...secured({
        roles: ['verifying-officer', 'investigator', 'portal-user'],
        operation: 'events.read',
        streaming: true,
      }),
    },
    async () => {
      throw problem('SYM_NOT_FOUND');
    },
  );
};
