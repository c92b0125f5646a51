/**
 * The description of the API, made from the schemas that validate it: OpenAPI 3.1 at /openapi.json, a page to read it
 * at /docs. Each operation says which roles and purposes it needs; the typed client is generated from it.
 */
import { randomBytes } from 'node:crypto';
import swagger from '@fastify/swagger';
import type { FastifySchema, RouteOptions } from 'fastify';
import fp from 'fastify-plugin';
import { PURPOSES, type Purpose } from '../../../graph/access/index.ts';
import type { Resources } from '../../resources.ts';
import { type Access, OPERATIONS, open, POLICY } from '../policy/index.ts';
import { publicUrl } from '../sign-in/index.ts';
import { withProblems } from './problems.ts';

const PUBLIC_OPERATIONS: Record<string, string> = {
  '/health/live': 'health',
  '/health/ready': 'health',
  '/session': 'session',
  '/session/sign-out': 'session',
  '/v1/public/authorities/:reference': 'public',
};

export const openapi = fp<{ resources: Resources }>(
  async (app, { resources }) => {
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'Symbolon',
          version: '1',
          description:
            'Identity resolution for the EU interoperability framework, Regulations (EU) 2019/817 and 2019/818. ' +
            'Every request below /v1 carries an access token and the header X-Purpose.',
        },
        servers: [{ url: publicUrl(resources) }],
        components: {
          securitySchemes: { token: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
        },
      },
      transform: ({ schema, url, route }) => ({
        schema: described(schema as FastifySchema | undefined, url, route),
        url,
      }),
      transformObject: (document) =>
        withProblems(('openapiObject' in document ? document.openapiObject : {}) as never) as never,
    });
    app.get(
      '/openapi.json',
      { ...open(), schema: { hide: true } as FastifySchema },
      async (_request, reply) => reply.type('application/json').send(app.swagger()),
    );
    app.register(referencePage);
  },
  { name: 'openapi' },
);

/** The route's schema with what the guard adds: token, purpose, case, roles. */
function described(schema: FastifySchema = {}, url: string, route: RouteOptions): FastifySchema {
  const access = route.config?.access;
  if (access === undefined || access === 'public')
    return url in PUBLIC_OPERATIONS
      ? ({ ...schema, tags: [PUBLIC_OPERATIONS[url]] } as FastifySchema)
      : ({ ...schema, hide: true } as FastifySchema);
  const purposes = purposesFor(access);
  const headers = (schema.headers ?? {}) as { properties?: object; required?: string[] };
  return {
    tags: [url.split('/')[2] ?? 'v1'],
    summary: OPERATIONS[access.operation],
    ...schema,
    security: [{ token: [] }],
    headers: {
      ...headers,
      type: 'object',
      properties: {
        'x-purpose': { type: 'string', enum: purposes, description: purposes.map(meaning).join('; ') },
        'x-case': { type: 'string', maxLength: 128, description: 'Reference of the case or file' },
        ...headers.properties,
      },
      required: ['x-purpose', ...(headers.required ?? [])],
    },
    'x-roles': access.roles,
    'x-operation': access.operation,
  } as FastifySchema;
}

function purposesFor(access: Access): Purpose[] {
  const rows = POLICY.filter(
    (grant) => grant.operation === access.operation && access.roles.includes(grant.role),
  );
  return [...new Set(rows.flatMap((grant) => grant.purposes))];
}

const meaning = (purpose: Purpose) => `${purpose}: ${PURPOSES[purpose]}`;

/** Scalar's reader from our own address; its page carries an inline script, so the page is ours. */
const referencePage = async (app: import('fastify').FastifyInstance) => {
  const { default: reference } = await import('@scalar/fastify-api-reference');
  app.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.url !== '/docs/') return;
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('content-security-policy', pagePolicy(nonce))
      .type('text/html; charset=utf-8')
      .send(page(nonce));
  });
  app.addHook('onSend', async (request, reply) => {
    if (request.routeOptions.url === '/docs/js/scalar.js') reply.header('cache-control', 'max-age=86400');
  });
  app.get('/docs/start.js', { ...open(), schema: { hide: true } as FastifySchema }, async (_request, reply) =>
    reply.type('application/javascript; charset=utf-8').send(START),
  );
  await app.register(reference, { routePrefix: '/docs', configuration: { url: '/openapi.json' } });
};

const START = `Scalar.createApiReference('#app', {
  url: '/openapi.json', withDefaultFonts: false, telemetry: false, hideClientButton: true,
  proxyUrl: '', agent: { disabled: true }, mcp: { disabled: true }, showDeveloperTools: 'never',
});
`;

function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self'`,
    // Its style elements take the nonce. Style attributes in its markup are refused, those set by its script are not.
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function page(nonce: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="csp-nonce" content="${nonce}" nonce="${nonce}">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<title>Symbolon API</title>
</head>
<body>
<div id="app"></div>
<noscript>The description of the API is at <a href="/openapi.json">/openapi.json</a>.</noscript>
<script src="/docs/js/scalar.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;
}
