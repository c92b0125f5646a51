// Stands in for the service, so that only the page is measured: the built interface under the same policy, answers from
// memory, and the page of the peer.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { reviewAnswer } from './cases.mjs';
import { sceneOf } from './graph.mjs';

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.html': 'text/html' };
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-bench'; img-src 'self' blob:; font-src 'self'; " +
  "connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; " +
  'trusted-types symbolon-layout';
const SELF = {
  ...{ subject: 'bench', role: 'investigator', authority: 'BENCH', authorities: ['BENCH'] },
  ...{ systems: { read: '*', write: [] }, expiresAt: '2099-01-01T00:00:00Z', idleSeconds: 900 },
  review: { blind: 'OFFERED', secondLook: 0 },
  purposes: [
    { purpose: 'IDENTITY_FRAUD', meaning: '', operations: ['graph.explore', 'review.read', 'review.decide'] },
  ],
};
/** Neighbours of an expansion. */
const FRESH = 50;

/**
 * @param {{ ui: string, cytoscape: string, peer: string, graphs: Record<string, ReturnType<import('./graph.mjs').makeGraph>> }} options
 *   folders of the built interface and of cytoscape, file of the peer's script, graphs by the id of their scene
 */
export async function startService({ ui, cytoscape, peer, graphs }) {
  const indexes = new Map(Object.entries(graphs).map(([scene, graph]) => [scene, indexOf(graph)]));
  /** The graph that the page has opened last: ids of nodes are the same in all of them. */
  let open = '';

  const answers = {
    'GET /session': () => SELF,
    'POST /v1/graph/nodes': ({ ids }) => indexes.get(open)?.among(ids) ?? { nodes: [], edges: [] },
    'POST /v1/graph/expand': ({ id }) => ({ node: { id }, ...neighbours(id), more: false, next: null }),
    'POST /v1/scenes': () => head('saved'),
    'GET /v1/scenes': () => ({ items: [], next: null }),
  };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const json = (body) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
    const scene = /^\/v1\/scenes\/([\w-]+)$/.exec(pathname)?.[1];
    if (pathname === '/v1/events')
      return response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
    if (scene !== undefined) {
      if (request.method === 'GET') open = scene;
      const graph = graphs[scene];
      return json({ ...head(scene), operations: graph === undefined ? [] : sceneOf(graph), withheld: false });
    }
    if (pathname.endsWith('/degrees'))
      return json({ kinds: { LINK: FRESH }, colours: {}, systems: {}, capped: false });
    const review = reviewAnswer(pathname);
    if (request.method === 'GET' && review !== undefined) return json(review);
    const answer = answers[`${request.method} ${pathname}`];
    if (answer !== undefined)
      return json(answer(chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : {}));
    if (pathname.startsWith('/peer/graph/')) return json(graphs[pathname.slice('/peer/graph/'.length)]);
    const file =
      pathname === '/peer/cytoscape.js'
        ? cytoscape
        : pathname === '/peer/peer.js'
          ? peer
          : join(ui, pathname);
    if (pathname === '/peer/') return response.setHeader('content-type', 'text/html').end(PEER);
    const isPage = extname(pathname) === '';
    const content = await readFile(isPage ? join(ui, 'index.html') : file).catch(() => undefined);
    if (content === undefined) return response.writeHead(404).end();
    response.setHeader(
      'content-type',
      isPage ? 'text/html' : (TYPES[extname(file)] ?? 'application/octet-stream'),
    );
    response.setHeader('content-security-policy', POLICY);
    response.end(isPage ? content.toString().replaceAll('__CSP_NONCE__', 'bench') : content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    stop: () => server.closeAllConnections() ?? server.close(),
  };
}

const PEER = `<!doctype html><meta charset="utf-8"><title>bare cytoscape</title>
<style>body{margin:0}#graph{position:absolute;inset:0}</style><div id="graph"></div>
<script src="/peer/cytoscape.js"></script><script type="module" src="/peer/peer.js"></script>`;

const head = (id) => ({ id, name: null, revision: 1, mine: true, savedAt: '2026-01-01T00:00:00Z' });

function indexOf({ nodes, edges }) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const of = new Map(nodes.map(({ id }) => [id, []]));
  for (const edge of edges) of.get(edge.from)?.push(edge);
  return {
    among(ids) {
      const wanted = new Set(ids);
      return {
        nodes: ids.flatMap((id) => byId.get(id) ?? []),
        edges: ids.flatMap((id) => (of.get(id) ?? []).filter(({ to }) => wanted.has(to))),
      };
    },
  };
}

function neighbours(id) {
  const items = Array.from({ length: FRESH }, (_, index) => {
    const other = `00000000-0000-7000-9000-${index.toString(16).padStart(12, '0')}`;
    return {
      node: { id: other, kind: 'GROUP', systems: ['EES'], names: [`FRESH${index}`] },
      edge: {
        key: `fresh-${index}`,
        kind: 'LINK',
        from: id,
        to: other,
        words: '',
        colour: 'WHITE',
        automatic: true,
      },
    };
  });
  return { items };
}
