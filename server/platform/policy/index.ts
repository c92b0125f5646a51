/**
 * The guard in front of every route: deny by default. A route names its roles and its operation with `secured`; one
 * that does not cannot be registered. The guard puts `request.viewer` there, made of the token (who; the one sent, else
 * that of the browser session) and of the headers X-Purpose and X-Case (for what), after the one table has agreed.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { PURPOSES, type Purpose, type Role, type Viewer } from '../../../graph/access/index.ts';
import { problem } from '../../errors.ts';
import type { TokenVerifier } from '../sign-in/verify.ts';
import { allows, OPERATIONS, type Operation, rolesFor } from './table.ts';

export type { Purpose, Role, Viewer } from '../../../graph/access/index.ts';
export { OPERATIONS, type Operation, POLICY, purposesOf } from './table.ts';

export interface Access {
  roles: readonly Role[];
  operation: Operation;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call the route; `public` is refused below /v1, save below /v1/public. */
    access?: Access | 'public';
    /** True for a route whose body or answer is a stream without a time limit. */
    streaming?: boolean;
  }
  interface FastifyRequest {
    /** Who asks and for what. Present on every route that is not public. */
    viewer: Viewer;
  }
}

/** Route options that name who may call: `app.get(path, { schema, ...secured({ roles, operation }) }, handler)`. */
export function secured(access: Access & { streaming?: boolean }): {
  config: { access: Access; streaming?: boolean };
} {
  const { streaming, ...rest } = access;
  return { config: { access: rest, ...(streaming === undefined ? {} : { streaming }) } };
}

/** Route options of a route that anybody may call: health, documents, sign-in, contact data (Art 49). Never data. */
export function open(): { config: { access: 'public' } } {
  return { config: { access: 'public' } };
}

/** Routes of foreign plugins, which cannot declare anything. */
const PUBLIC = [/^\/openapi\.json$/, /^\/docs(\/|$)/, /^\/oidc\//];

export const CASE_PATTERN = /^[\p{L}\p{N} ./_:-]{1,128}$/u;

interface GuardOptions {
  verifier: TokenVerifier;
  /** The token of the browser session that a request without one brings along. */
  sessionToken: (request: FastifyRequest) => Promise<string | undefined>;
}

export const guard = fp<GuardOptions>(
  async (app, options) => {
    app.decorateRequest('viewer', null as unknown as Viewer);
    app.addHook('onRoute', (route) => {
      const access = route.config?.access;
      const versioned = route.url.startsWith('/v1') && !route.url.startsWith('/v1/public/');
      if (access === undefined && !versioned && PUBLIC.some((pattern) => pattern.test(route.url))) return;
      if (access === 'public' && !versioned) return;
      if (access === undefined || access === 'public')
        throw new Error(`${route.method} ${route.url} does not declare who may call it; use secured()`);
      const able = rolesFor(access.operation);
      const unable = access.roles.filter((role) => !able.has(role));
      if (access.roles.length === 0 || unable.length > 0)
        throw new Error(
          `${route.method} ${route.url}: ${unable.join(', ') || 'no role'} cannot do ${access.operation}`,
        );
    });
    app.addHook('onRequest', async (request, reply) => {
      const access = request.routeOptions.config.access;
      if (access === undefined || access === 'public') return;
      request.viewer = await admit(request, reply, access, options);
    });
  },
  { name: 'guard' },
);

async function admit(
  request: FastifyRequest,
  reply: FastifyReply,
  access: Access,
  { verifier, sessionToken }: GuardOptions,
): Promise<Viewer> {
  const { authorization } = request.headers;
  const token = authorization === undefined ? await sessionToken(request) : bearer(authorization);
  const who = token && (await verifier(token));
  if (!who) {
    reply.header('www-authenticate', 'Bearer realm="symbolon"');
    throw problem('SYM_UNAUTHENTICATED', {
      detail: 'Sign in, or send an access token as Authorization: Bearer.',
    });
  }
  // Which right is missing, so that a person knows what to ask for; nothing of what it would show.
  const missing = problem('SYM_FORBIDDEN', {
    detail: `Role and purpose do not allow this: ${OPERATIONS[access.operation]}.`,
    members: { operation: access.operation },
  });
  if (!access.roles.includes(who.role)) throw missing;
  const viewer: Viewer = { ...who, purpose: purposeOf(request), ...caseOf(request) };
  if (!allows(viewer, access.operation)) throw missing;
  return viewer;
}

function bearer(authorization: string): string | undefined {
  const [scheme, token, ...rest] = authorization.split(' ');
  return scheme?.toLowerCase() === 'bearer' && rest.length === 0 ? token : undefined;
}

function purposeOf(request: FastifyRequest): Purpose {
  const given = request.headers['x-purpose'];
  const names = Object.keys(PURPOSES);
  const field = (code: string, detail: string) => [{ pointer: '/X-Purpose', code, detail }];
  if (given === undefined || given === '')
    throw problem('SYM_PURPOSE_MISSING', {
      detail: 'Every request states its purpose in the header X-Purpose.',
      errors: field('REQUIRED', `one of ${names.join(', ')}`),
    });
  if (typeof given !== 'string' || !Object.hasOwn(PURPOSES, given))
    throw problem('SYM_PURPOSE_UNKNOWN', {
      detail: 'The header X-Purpose names no known purpose.',
      errors: field('NOT_ALLOWED', `one of ${names.join(', ')}`),
    });
  return given as Purpose;
}

function caseOf(request: FastifyRequest): { caseRef?: string } {
  const given = request.headers['x-case'];
  if (given === undefined || given === '') return {};
  if (typeof given !== 'string' || !CASE_PATTERN.test(given))
    throw problem('SYM_INVALID_HEADER', {
      detail: 'The header X-Case is a reference of at most 128 letters, digits, spaces and . / _ : -',
      errors: [{ pointer: '/X-Case', code: 'PATTERN', detail: 'at most 128 letters, digits and . / _ : -' }],
    });
  return { caseRef: given };
}
