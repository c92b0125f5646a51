/** Routes of one person: everything the asker may see of it, and what happened to it (Art 7, 21, 26). */
import { personAsKnown, personHistory, readPerson } from '../../graph/portal/index.ts';
import { readCursor, writeCursor } from '../platform/cursor.ts';
import { type Component, secured } from '../platform/index.ts';
import { READERS, seen } from './access.ts';
import { instantOf } from './instant.ts';
import { look } from './look.ts';
import { GroupParams, HistoryAnswer, HistoryQuery, KnownPerson, KnownQuery, Person } from './schemas.ts';

const ENTRIES = 50;

export const persons: Component = async (app, { resources }) => {
  app.get(
    '/v1/persons/:groupId',
    {
      schema: {
        tags: ['portal'],
        operationId: 'readPerson',
        summary: 'The person that an identity group belongs to, with everything the asker may see of it',
        description:
          'Green links are not shown here: they need a query of one’s own that hit both sides (Art 26(4)), see search.',
        params: GroupParams,
        response: { 200: Person },
      },
      ...secured({ ...READERS, operation: 'persons.read' }),
    },
    async (request) => {
      const { groupId } = request.params;
      return seen(await look(resources, request.viewer, (sight) => readPerson(sight, groupId)));
    },
  );

  app.get(
    '/v1/persons/:groupId/known',
    {
      schema: {
        tags: ['portal'],
        operationId: 'personAsKnown',
        summary: 'A person with records and links as they were known on a date',
        description:
          'Rights are those of today, asked of the colours of then. What has been erased since is known no more.',
        params: GroupParams,
        querystring: KnownQuery,
        response: { 200: KnownPerson },
      },
      ...secured({ ...READERS, operation: 'persons.read' }),
    },
    async (request) => {
      const { groupId } = request.params;
      const at = instantOf(request.query.at, resources.clock.now(), 'SYM_INVALID_QUERY');
      return seen(await look(resources, request.viewer, (sight) => personAsKnown(sight, groupId, at)));
    },
  );

  app.get(
    '/v1/persons/:groupId/history',
    {
      schema: {
        tags: ['portal'],
        operationId: 'personHistory',
        summary: 'Versions of the records of a person and what happened to its links, newest first',
        params: GroupParams,
        querystring: HistoryQuery,
        response: { 200: HistoryAnswer },
      },
      ...secured({ ...READERS, operation: 'persons.read' }),
    },
    async (request) => {
      const { cursor, limit = ENTRIES } = request.query;
      const before = cursor === undefined ? undefined : readCursor(cursor);
      const { items, next } = seen(
        await look(resources, request.viewer, (sight) =>
          personHistory(sight, request.params.groupId, { before, limit }),
        ),
      );
      return { items, next: next === null ? null : writeCursor(next) };
    },
  );
};
