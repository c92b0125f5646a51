/** A stream of events lives as long as it may, shows that it lives, and cuts off who does not read. */
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { EventStream, STREAM } from './event-stream.ts';

const notice = (links: number, groups = 0) => ({
  links: Array.from({ length: links }, (_, n) => ({ id: `l${n}`, revision: n, colour: 'YELLOW' as const })),
  queue: links > 0,
  groupIds: Array.from({ length: groups }, (_, n) => `g${n}`),
});

describe('a stream of events', () => {
  it('is written as the standard has it, positions apart from what changed', async () => {
    const stream = new EventStream();
    stream.open(1);
    stream.tell(notice(1, 1), 2);
    stream.reset();
    stream.end();
    expect(await text(stream.body)).toBe(
      'event: open\nid: 1\ndata: {}\n\n' +
        'event: link\ndata: {"id":"l0","revision":0,"colour":"YELLOW"}\n\n' +
        'event: queue\ndata: {}\n\n' +
        'event: person\ndata: {"groupIds":["g0"]}\n\n' +
        'event: open\nid: 2\ndata: {}\n\n' +
        'event: reset\ndata: {}\n\n',
    );
  });

  it('names many groups in several events', async () => {
    const stream = new EventStream();
    stream.tell(notice(0, 450), 1);
    stream.end();
    expect((await text(stream.body)).match(/event: person/g)).toHaveLength(3);
  });

  it('shows that it lives and ends by itself', async () => {
    const stream = new EventStream({ ...STREAM, lifeMs: 120, aliveMs: 25 });
    let ended = 0;
    stream.onEnd(() => {
      ended += 1;
    });
    // Its timers keep no process alive, so that the test has to.
    const awake = setInterval(() => {}, 10);
    const written = await text(stream.body);
    clearInterval(awake);
    expect(written).toMatch(/^(: keep-alive\n\n){2,}$/);
    stream.end();
    expect(ended).toBe(1);
    stream.onEnd(() => {
      ended += 1;
    });
    expect(ended).toBe(2);
  });

  it('cuts off a reader that does not read', () => {
    const stream = new EventStream({ ...STREAM, waiting: 1_000 });
    for (let n = 0; n < 50; n += 1) stream.tell(notice(1), n);
    expect(stream.body.destroyed).toBe(true);
    expect(stream.body.readableLength).toBeLessThan(2_000);
  });
});
