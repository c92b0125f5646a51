/** Adds to every operation of the description the problem document that any request may be answered with. */
import { ERRORS } from '../../errors.ts';

interface Document {
  paths?: Record<string, Record<string, { responses?: Record<string, unknown> }>>;
  components?: { schemas?: Record<string, unknown> };
}

const PROBLEM = {
  type: 'object',
  description: 'RFC 9457 problem document; codes are explained in docs/errors.md',
  required: ['type', 'title', 'status', 'code', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: Object.keys(ERRORS) },
    detail: { type: 'string' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'code', 'detail'],
        properties: {
          pointer: { type: 'string', description: 'JSON Pointer to the field, or /name of a parameter' },
          code: { type: 'string' },
          detail: { type: 'string' },
        },
      },
    },
  },
  additionalProperties: true,
};

const METHODS = ['get', 'put', 'post', 'delete', 'patch'];

export function withProblems(document: Document): Document {
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM },
  };
  for (const path of Object.values(document.paths ?? {}))
    for (const method of METHODS) {
      const operation = path[method];
      if (operation === undefined) continue;
      operation.responses = {
        ...operation.responses,
        default: {
          description: 'What went wrong',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      };
    }
  return document;
}
