/** GET /v1/self: who the token says one is, and which purposes and operations are open to the role (Art 8). */
import { Type } from 'typebox';
import { ROLES } from '../../graph/access/index.ts';
import type { Component } from './component.ts';
import { purposesOf, secured } from './policy/index.ts';
import { ReviewRules } from './review-policy.ts';

const Scope = Type.Union([Type.Literal('*'), Type.Array(Type.String())]);
const Self = Type.Object({
  subject: Type.String(),
  role: Type.String(),
  authority: Type.String(),
  authorities: Scope,
  state: Type.Optional(Type.String()),
  systems: Type.Object({ read: Scope, write: Scope }),
  purposes: Type.Array(
    Type.Object({ purpose: Type.String(), meaning: Type.String(), operations: Type.Array(Type.String()) }),
  ),
  review: ReviewRules,
  learning: Type.Boolean({ description: 'Decisions may say what they rest on, to be learnt from' }),
});

export const self: Component = async (app, { resources }) => {
  app.get(
    '/v1/self',
    {
      schema: {
        tags: ['self'],
        operationId: 'readSelf',
        summary: 'Who one is, and which purposes are open',
        response: { 200: Self },
      },
      ...secured({ roles: ROLES, operation: 'self.read' }),
    },
    async ({ viewer }) => {
      const { purpose: _, caseRef: __, ...who } = viewer;
      return {
        ...{
          ...who,
          purposes: purposesOf(viewer),
          review: resources.config.review,
          learning: resources.config.learning,
        },
      } as Type.Static<typeof Self>;
    },
  );
};
