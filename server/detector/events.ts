/** Live events of links, queue and persons for open pages, each filtered by what its reader may see (Art 26). */
import type { Readable } from 'node:stream';
import { Type } from 'typebox';
import type { Viewer } from '../../graph/access/index.ts';
import { problem } from '../errors.ts';
import { type Component, secured } from '../platform/index.ts';
import { EventFeed } from './event-feed.ts';
import { EventStream } from './event-stream.ts';

/** Open streams of one person: pages in several windows. */
const STREAMS_PER_PERSON = 8;
const STREAMS = 2_000;

export const events: Component = async (app, { resources }) => {
  const feed = new EventFeed(resources.graph, resources.log);
  const streams = new Map<EventStream, string>();

  // Before the server stops listening: an open stream would keep it from closing.
  app.addHook('preClose', async () => {
    for (const stream of streams.keys()) stream.end();
    await feed.close();
  });

  app.get(
    '/v1/events',
    {
      schema: {
        tags: ['events'],
        operationId: 'liveEvents',
        summary: 'What changes among the links that one sees, as server-sent events',
        description:
          'Events: `link` {id, revision, colour} (revision and colour null: the link has ended), `queue` {}, `person` {groupIds}, ' +
          'and `reset` {} where Last-Event-ID is too old to go on from. A change may be told twice, never not at all. A stream ends ' +
          'after five minutes at most: ask again with Last-Event-ID.',
        headers: Type.Object({ 'last-event-id': Type.Optional(Type.String({ maxLength: 64 })) }),
        produces: ['text/event-stream'],
        response: { 200: { content: { 'text/event-stream': { schema: Type.String() } } } },
      },
      ...secured({
        roles: ['verifying-officer', 'investigator', 'portal-user'],
        operation: 'events.read',
        streaming: true,
      }),
    },
    async (request, reply) => {
      const { viewer } = request;
      admit(viewer);
      const stream = new EventStream();
      streams.set(stream, viewer.subject);
      stream.onEnd(() => streams.delete(stream));
      try {
        await begin(stream, viewer, request.headers['last-event-id']);
      } catch (error) {
        stream.end();
        throw error;
      }
      return reply
        .headers({
          'content-type': 'text/event-stream; charset=utf-8',
          // Neither kept by proxies nor held back until it is long enough; the connection ends with the stream.
          ...{ 'cache-control': 'no-store', 'x-accel-buffering': 'no', connection: 'close' },
        })
        .send(stream.body as Readable & string);
    },
  );

  function admit(viewer: Viewer): void {
    const own = [...streams.values()].filter((subject) => subject === viewer.subject).length;
    if (own >= STREAMS_PER_PERSON)
      throw problem('SYM_RATE_LIMITED', {
        detail: `At most ${STREAMS_PER_PERSON} streams of events are open for one person; close a page.`,
      });
    if (streams.size >= STREAMS) throw problem('SYM_OVERLOADED');
  }

  /** Listens first, then tells what was missed: between the two nothing gets lost. */
  async function begin(stream: EventStream, viewer: Viewer, last: string | undefined): Promise<void> {
    const { position, leave } = await feed.listen({ viewer, tell: (notice, at) => stream.tell(notice, at) });
    stream.onEnd(leave);
    if (last !== undefined) {
      const since = /^\d{13}$/.test(last) ? Number(last) : 0;
      const missed = await feed.missed(viewer, since, position);
      if (missed === 'TOO_MUCH') stream.reset();
      else if (missed !== undefined) stream.tell(missed, position);
    }
    stream.open(position);
  }
};
