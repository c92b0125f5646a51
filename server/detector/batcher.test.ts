/** Batches overlap by one half, are finished in their order, and each job settles with its own batch. */
import { describe, expect, it } from 'vitest';
import { Batcher, MAX_BATCH } from './batcher.ts';

const events = (from: number, count: number) =>
  Array.from({ length: count }, (_, n) => ({ eventId: String(from + n), generation: 0 }));

describe('the batcher', () => {
  it('prepares the next batch while one is finished, and never finishes two at once', async () => {
    const log: string[] = [];
    let finishing = 0;
    let most = 0;
    let release = () => {};
    const secondPrepared = new Promise<void>((resolve) => {
      release = resolve;
    });
    let batches = 0;
    const batcher = new Batcher<number>({
      async prepare() {
        batches += 1;
        log.push(`prepare ${batches}`);
        if (batches === 2) release();
        return batches;
      },
      async finish(_, number) {
        finishing += 1;
        most = Math.max(most, finishing);
        // The first can only end once the second has been prepared.
        if (number === 1) await secondPrepared;
        log.push(`finish ${number}`);
        finishing -= 1;
      },
    });
    await Promise.all(events(0, 2 * MAX_BATCH + 1).map((event) => batcher.add('BULK', event)));
    await batcher.idle();
    expect(most).toBe(1);
    expect(log.indexOf('prepare 2')).toBeLessThan(log.indexOf('finish 1'));
    expect(log.filter((line) => line.startsWith('finish'))).toEqual(['finish 1', 'finish 2', 'finish 3']);
  });

  it('takes live records before bulk ones', async () => {
    const taken: string[][] = [];
    const batcher = new Batcher<void>({
      prepare: async (batch) => void taken.push(batch.map((event) => event.eventId)),
      finish: async () => {},
    });
    const bulk = events(0, MAX_BATCH).map((event) => batcher.add('BULK', event));
    const live = events(9000, 2).map((event) => batcher.add('LIVE', event));
    await Promise.all([...bulk, ...live]);
    expect(taken[0]?.slice(0, 2)).toEqual(['9000', '9001']);
    expect(taken.map((batch) => batch.length)).toEqual([MAX_BATCH, 2]);
  });

  it('rejects the jobs of a batch that fails in either half, and goes on with the next', async () => {
    let turn = 0;
    const batcher = new Batcher<number>({
      async prepare() {
        turn += 1;
        if (turn === 1) throw new Error('first half');
        return turn;
      },
      async finish(_, number) {
        if (number === 2) throw new Error('second half');
      },
    });
    const jobs = events(0, 2 * MAX_BATCH + 1).map((event) => batcher.add('LIVE', event));
    const results = await Promise.allSettled(jobs);
    expect(results[0]).toMatchObject({ reason: new Error('first half') });
    expect(results[MAX_BATCH]).toMatchObject({ reason: new Error('second half') });
    expect(results.at(-1)).toMatchObject({ status: 'fulfilled' });
  });

  it('lets other work run while it is idle only, and keeps batches waiting until that has ended', async () => {
    const log: string[] = [];
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const batcher = new Batcher<void>({
      prepare: async () => void log.push('prepare'),
      finish: async () => void log.push('finish'),
    });
    const first = batcher.add('LIVE', { eventId: 'a', generation: 0 });
    expect(await batcher.whenIdle(async () => void log.push('never'))).toBe(false);
    await first;
    await batcher.idle();
    const other = batcher.whenIdle(async () => {
      log.push('other begins');
      await held;
      log.push('other ends');
    });
    const second = batcher.add('LIVE', { eventId: 'b', generation: 0 });
    await new Promise((resolve) => setTimeout(resolve, 20));
    release();
    expect(await other).toBe(true);
    await second;
    await batcher.idle();
    expect(log).toEqual(['prepare', 'finish', 'other begins', 'other ends', 'prepare', 'finish']);
  });

  it('goes on after other work that failed, and tells who asked for it', async () => {
    const done: string[] = [];
    const batcher = new Batcher<void>({
      prepare: async (batch) => void done.push(...batch.map(({ eventId }) => eventId)),
      finish: async () => {},
    });
    const failing = batcher.whenIdle(async () => {
      throw new Error('fell');
    });
    const waiting = batcher.add('BULK', { eventId: 'a', generation: 0 });
    await expect(failing).rejects.toThrow('fell');
    await waiting;
    expect(done).toEqual(['a']);
  });
});
