/** Routes of search and of suggestions while typing (Regulation (EU) 2019/817 Art 6-9). */
import { suggest } from '../../graph/portal/index.ts';
import { type Component, secured } from '../platform/index.ts';
import { READERS } from './access.ts';
import { look } from './look.ts';
import { answerSearch } from './search.ts';
import { SearchAnswer, SearchBody, SuggestAnswer, SuggestBody } from './search-schemas.ts';

export const searching: Component = async (app, { resources }) => {
  app.post(
    '/v1/search',
    {
      schema: {
        tags: ['portal'],
        operationId: 'search',
        summary: 'Search all systems that the rights reach, by name, document or reference (Art 9)',
        description:
          'Hits are persons: components over the white and red-merge links that the asker may see. A system that the ' +
          'asker may not read is not named and changes nothing in the answer.',
        body: SearchBody,
        response: { 200: SearchAnswer },
      },
      ...secured({ ...READERS, operation: 'portal.search' }),
    },
    async (request) => await answerSearch(resources, request.viewer, request.body),
  );

  app.post(
    '/v1/search/suggest',
    {
      schema: {
        tags: ['portal'],
        operationId: 'suggest',
        summary: 'Persons whose name, document number or reference begins as typed',
        body: SuggestBody,
        response: { 200: SuggestAnswer },
      },
      ...secured({ ...READERS, operation: 'portal.search' }),
    },
    async (request) => ({
      items: await look(resources, request.viewer, (sight) => suggest(sight, request.body.text)),
    }),
  );
};
