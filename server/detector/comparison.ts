/** What was compared under a link, field by field, for those who may read the evidence (Art 21, 26, 28). */
import { problem } from '../errors.ts';
import { type Component, secured } from '../platform/index.ts';
import { Comparison } from './comparison-schemas.ts';
import { LinkId } from './schemas.ts';

export const comparison: Component = async (app) => {
  app.get(
    '/v1/links/:id/comparison',
    {
      schema: {
        tags: ['review'],
        operationId: 'compareLink',
        summary: 'Both sides of a link field by field, documents, biometrics and the way to its colour',
        params: LinkId,
        response: { 200: Comparison },
      },
      ...secured({ roles: ['verifying-officer', 'investigator'], operation: 'matches.explain' }),
    },
    async () => {
      throw problem('SYM_NOT_FOUND');
    },
  );
};
