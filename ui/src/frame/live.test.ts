/** The stream of events is read right wherever the network cuts it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf, staleBy } from './live.tsx';

const STREAM =
  ': keep-alive\n\nid: 7\nevent: link\ndata: {"id":"a",\ndata: "revision":2}\n\nevent: queue\ndata: {}\r\n\r\n';

async function read(chunks: Uint8Array[]) {
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(Uint8Array.from(chunk));
      controller.close();
    },
  });
  const events = [];
  for await (const event of eventsOf(new Response(body))) events.push(event);
  return events;
}

describe('live events', () => {
  it('are the same wherever the stream is cut', async () => {
    const bytes = new TextEncoder().encode(STREAM);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: bytes.length - 1 })), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = at.slice(1).map((end, index) => bytes.slice(at[index], end));
        expect(await read(chunks)).toEqual([
          { id: '7', kind: 'link', data: '{"id":"a",\n"revision":2}' },
          { kind: 'queue', data: '{}' },
        ]);
      }),
    );
  });

  it('make stale what they name', () => {
    expect(staleBy({ kind: 'queue', data: {} })).toEqual([['queue']]);
    // The empty key is the beginning of every key: all of it.
    expect(staleBy({ kind: 'reset', data: {} })).toEqual([[]]);
    expect(staleBy({ kind: 'link', data: { id: 'a' } })).toContainEqual(['link', 'a']);
    expect(staleBy({ kind: 'person', data: { groupIds: ['g', 'h'] } })).toEqual([
      ['person', 'g'],
      ['person', 'h'],
    ]);
  });
});
