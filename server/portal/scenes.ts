/**
 * Routes of scenes. Whoever may explore may open the address of a scene, and gets of it what the reader's own rights
 * show; only its owner changes it. A revision is never overwritten.
 */
import { Scenes } from '../../graph/portal/index.ts';
import { problem } from '../errors.ts';
import { readCursor, writeCursor } from '../platform/cursor.ts';
import { type Component, revisionOf, secured } from '../platform/index.ts';
import { EXPLORERS, seen } from './access.ts';
import { look } from './look.ts';
import {
  MAX_OPERATIONS,
  MAX_SCENE_BYTES,
  NewScene,
  Scene,
  SceneChange,
  SceneHead,
  SceneList,
  SceneParams,
  SceneQuery,
  ScenesQuery,
} from './scene-schemas.ts';

const PAGE = 50;
/** Room for the name and the brackets around the operations. */
const BODY_BYTES = MAX_SCENE_BYTES + 4_096;
const explore = { ...EXPLORERS, operation: 'graph.explore' } as const;
const tags = ['scenes'];

export const scenes: Component = async (app, { resources }) => {
  const { graph, clock, ids } = resources;
  const store = new Scenes(graph, { operations: MAX_OPERATIONS, bytes: MAX_SCENE_BYTES });
  const now = () => clock.now().toISOString();

  app.post(
    '/v1/scenes',
    {
      bodyLimit: BODY_BYTES,
      schema: {
        tags,
        operationId: 'saveScene',
        summary: 'Save a scene: a view of the explorer as a log of operations',
        body: NewScene,
        response: { 201: SceneHead },
      },
      ...secured(explore),
    },
    async (request, reply) => {
      const { name = null, operations } = request.body;
      const owner = request.viewer.subject;
      const outcome = await store.create({ id: ids.next(), owner, name, operations, now: now() });
      if (outcome === 'TOO_LARGE') throw tooLarge();
      return reply
        .code(201)
        .header('etag', `"${outcome.revision}"`)
        .send({ ...outcome, mine: true });
    },
  );

  app.put(
    '/v1/scenes/:id',
    {
      bodyLimit: BODY_BYTES,
      schema: {
        tags,
        operationId: 'changeScene',
        summary: 'Save a further revision of one’s own scene; If-Match names the one it follows',
        params: SceneParams,
        headers: { type: 'object', properties: { 'if-match': { type: 'string' } } },
        body: SceneChange,
        response: { 200: SceneHead },
      },
      ...secured(explore),
    },
    async (request, reply) => {
      const { name, operations, mode = 'REPLACE' } = request.body;
      const outcome = await store.change({
        ...{ id: request.params.id, owner: request.viewer.subject, now: now() },
        ...{
          after: revisionOf(request.headers['if-match'], 'the revision of the scene'),
          operations,
          append: mode === 'APPEND',
        },
        ...(name === undefined ? {} : { name }),
      });
      if (outcome === 'ABSENT') throw problem('SYM_NOT_FOUND');
      if (outcome === 'FOREIGN') throw foreign();
      if (outcome === 'OVERTAKEN') throw problem('SYM_PRECONDITION_FAILED');
      if (outcome === 'TOO_LARGE') throw tooLarge();
      return reply.header('etag', `"${outcome.revision}"`).send({ ...outcome, mine: true });
    },
  );

  app.get(
    '/v1/scenes',
    {
      schema: {
        tags,
        operationId: 'listScenes',
        summary: 'One’s own scenes, newest first',
        querystring: ScenesQuery,
        response: { 200: SceneList },
      },
      ...secured(explore),
    },
    async (request) => {
      const { cursor, limit = PAGE } = request.query;
      const before = cursor === undefined ? undefined : readCursor(cursor);
      const { items, next } = await store.list(request.viewer.subject, { before, limit });
      return {
        items: items.map((item) => ({ ...item, mine: true })),
        next: next === null ? null : writeCursor(next),
      };
    },
  );

  app.get(
    '/v1/scenes/:id',
    {
      // Operations were checked when they came in; serialising each against every form would take seconds.
      serializerCompiler: () => JSON.stringify,
      schema: {
        tags,
        operationId: 'readScene',
        summary: 'A scene as the reader’s own rights show it, in its newest or a named revision',
        params: SceneParams,
        querystring: SceneQuery,
        response: { 200: Scene },
      },
      ...secured(explore),
    },
    async (request, reply) => {
      const { id } = request.params;
      const { owner, ...scene } = seen(
        await look(resources, request.viewer, (sight) => store.read(sight, id, request.query.revision)),
      );
      reply.header('etag', `"${scene.revision}"`);
      return { ...scene, mine: owner === request.viewer.subject };
    },
  );

  app.delete(
    '/v1/scenes/:id',
    {
      schema: {
        tags,
        operationId: 'eraseScene',
        summary: 'Erase one’s own scene with all its revisions',
        params: SceneParams,
        response: { 204: { type: 'null' } },
      },
      ...secured(explore),
    },
    async (request, reply) => {
      const outcome = await store.erase(request.params.id, request.viewer.subject, now());
      if (outcome === 'ABSENT') throw problem('SYM_NOT_FOUND');
      if (outcome === 'FOREIGN') throw foreign();
      return reply.code(204).send(null);
    },
  );
};

const foreign = () =>
  problem('SYM_FORBIDDEN', { detail: 'A scene is changed and erased by its owner only.' });

const tooLarge = () =>
  problem('SYM_SCENE_TOO_LARGE', {
    detail: `At most ${MAX_OPERATIONS} operations and ${MAX_SCENE_BYTES} bytes; save what is seen now as a new scene.`,
  });
