/**
 * Defence against pages of others that make the browser send the session cookie along (cross-site request forgery):
 * beside SameSite=Strict, a request with a session has to come from a page of this service. Browsers say so in
 * Sec-Fetch-Site; one that does not say it has to name the origin of the page when the request changes something.
 */
import type { FastifyRequest } from 'fastify';
import { problem } from '../../errors.ts';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

export function refuseForeignPages(request: FastifyRequest): void {
  const site = request.headers['sec-fetch-site'];
  const safe = SAFE.has(request.method);
  // `none` is what a person typed or opened from a bookmark: it reads, and changes nothing.
  if (site === 'same-origin' || (site === 'none' && safe)) return;
  if (site === undefined && (safe || isOwn(request))) return;
  throw problem('SYM_CROSS_SITE');
}

function isOwn({ headers }: FastifyRequest): boolean {
  const { origin, host } = headers;
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
