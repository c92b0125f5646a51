/** Routes of one person: everything the asker may see of it, and what happened to it (Art 7, 21, 26). */
import { personHistory, readPerson } from '../../graph/portal/index.ts';
import { readCursor, writeCursor } from '../platform/cursor.ts';
import { type Component, secured } from '../platform/index.ts';
import { READERS, seen } from './access.ts';
import { look } from './look.ts';
import { GroupParams, HistoryAnswer, HistoryQuery, Person } from './schemas.ts';

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
