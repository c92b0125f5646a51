/**
 * The browser interface as built into `SYMBOLON_UI`: its files, and its start page for every other address that no
 * part of the service answers (`/lookup` is a page of its own), under a Content-Security-Policy without exceptions. Files of the build carry a digest
 * in their names and never change; the start page carries a nonce of each request, for style elements alone.
 */
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyReply } from 'fastify';
import { problem } from '../errors.ts';
import { isPage } from './browser-paths.ts';
import type { Component } from './component.ts';
import { open } from './policy/index.ts';

/** Where the build puts the files whose names carry a digest. */
const BUILT = '/assets/';
/** The public page for those who hold a letter (Art 49); without sign-in, and a page of its own. */
const LOOKUP = '/lookup';
const YEAR_MS = 31_536_000_000;
const NONCE = '__CSP_NONCE__';
const NOT_BUILT = `The browser interface has not been built.

Run "npm start", which builds it, or "npm run build:ui", and load this page again.
The API works without it; its description is at /docs.
`;

export const browser: Component = async (app, { resources }) => {
  const folder = resources.config.ui;
  // Built while the service runs, it is there without a restart.
  await app.register(files, {
    root: folder,
    serve: false,
    dotfiles: 'ignore',
    preCompressed: true,
    suppressWarning: true,
  });

  // Files are not what the limit of requests protects, and a page load takes many.
  const config = { ...open().config, rateLimit: false };
  app.get('/*', { config }, async (request, reply) => {
    const [pathname = '/'] = request.url.split('?');
    if (!isPage(pathname)) throw problem('SYM_NOT_FOUND');
    const built = pathname.startsWith(BUILT);
    if (!built && !pathname.slice(pathname.lastIndexOf('/')).includes('.'))
      return await startPage(reply, folder, pathname === LOOKUP ? 'lookup.html' : 'index.html');
    // A worker is bound by the policy of its own file, not by that of the page.
    reply.header('content-security-policy', policy());
    return reply.sendFile(pathname, folder, built ? { maxAge: YEAR_MS, immutable: true } : { maxAge: 0 });
  });
};

async function startPage(reply: FastifyReply, folder: string, file: string): Promise<FastifyReply> {
  const html = await readFile(join(folder, file), 'utf8').catch(() => undefined);
  if (html === undefined) return reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT);
  const nonce = randomBytes(16).toString('base64');
  return reply
    .header('content-security-policy', policy(nonce))
    .header('x-robots-tag', 'noindex, nofollow, noarchive')
    .type('text/html; charset=utf-8')
    .send(html.replaceAll(NONCE, nonce));
}

function policy(nonce?: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    nonce === undefined ? "style-src 'self'" : `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // The one policy of the interface: it lets the worker of the layout be started.
    'trusted-types symbolon-layout',
  ].join('; ');
}
