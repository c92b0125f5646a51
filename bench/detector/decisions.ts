/**
 * From a decision to its colour: an officer confirms over HTTP; a colleague who reads the link all the time, and a page
 * that listens to the live events, see the colour. Beside it the colour alone is written and read by the driver.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { data } from '../../client/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import type { Asker } from './service.ts';
import { type Times, timed, timesOf } from './times.ts';

export interface DecisionTimes {
  decisions: number;
  /** From the confirming request to the colour in the answer to a read of another officer. */
  read: Times;
  /** From the same to the live event that names the colour. */
  event: Times;
  bare: Times;
}

/** Decisions on yellow links that their officer may confirm alone; those before `warmUp` do not count. */
export async function measureDecisions(
  graph: Graph,
  [officer, colleague]: readonly [Asker, Asker],
  { decisions, warmUp }: { decisions: number; warmUp: number },
): Promise<DecisionTimes> {
  const yellow = await graph.statement(
    `MATCH (l:Link {colour: 'YELLOW'}) WHERE l.hearing = 'NOT_NEEDED' RETURN l.id AS id ORDER BY l.id LIMIT $most`,
    { most: (decisions + warmUp) * 3 },
  );
  const page = await listen(colleague);
  const times = { read: [] as number[], event: [] as number[], bare: [] as number[] };
  let done = 0;
  try {
    for (const row of yellow) {
      if (times.read.length === decisions) break;
      const id = row.id as string;
      const decision = await propose(officer, id);
      if (decision === undefined) continue;
      // The page is told at even times: decisions come at any moment between them.
      await pause((done * 370) % 1000);
      const told = page.colourOf(id);
      const since = performance.now();
      const confirming = data(
        officer.POST('/v1/decisions/{id}/confirm', { params: { path: { id: decision } } }),
      );
      await untilColoured(colleague, id);
      const read = performance.now() - since;
      await confirming;
      const event = (await told) - since;
      const bare = await timed(() => recolour(graph, id, done));
      done += 1;
      if (done <= warmUp) continue;
      times.read.push(read);
      times.event.push(event);
      times.bare.push(bare);
    }
  } finally {
    await page.close();
  }
  return {
    decisions: times.read.length,
    read: timesOf(times.read),
    event: timesOf(times.event),
    bare: timesOf(times.bare),
  };
}

/** Id of a decision that its proposer may confirm; undefined where the law leaves no such option. */
async function propose(officer: Asker, id: string): Promise<string | undefined> {
  const link = await data(officer.GET('/v1/links/{id}', { params: { path: { id } } }));
  const option = link.options?.find((one) => one.lawful && ['WHITE', 'GREEN'].includes(one.option))?.option;
  if (option === undefined) return undefined;
  const { decision } = await data(
    officer.POST('/v1/links/{id}/decisions', {
      params: { path: { id }, header: { 'if-match': `"${link.revision}"` } },
      body: { option, reasonCode: 'OTHER', reasonText: 'measured by the benchmark' } as never,
    }),
  );
  return decision?.stage === 'GRACE' ? decision.id : undefined;
}

async function untilColoured(reader: Asker, id: string): Promise<void> {
  for (;;) {
    const { colour } = await data(reader.GET('/v1/links/{id}', { params: { path: { id } } }));
    if (colour !== 'YELLOW') return;
  }
}

/** An open page: resolves with the moment at which a link is told to be yellow no more. */
async function listen(asker: Asker) {
  const ending = new AbortController();
  const waiting = new Map<string, (at: number) => void>();
  let buffer = '';
  const read = async () => {
    // A stream ends after five minutes; a page asks again.
    while (!ending.signal.aborted) {
      const answer = await asker.send('/v1/events', { signal: ending.signal });
      for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
        buffer += Buffer.from(chunk).toString();
        const frames = buffer.split('\n\n');
        buffer = frames.pop() ?? '';
        for (const frame of frames) {
          if (!frame.startsWith('event: link\n')) continue;
          const { id, colour } = JSON.parse(frame.slice(frame.indexOf('data: ') + 6));
          if (colour !== 'YELLOW') waiting.get(id)?.(performance.now());
        }
      }
    }
  };
  const reading = read().catch((error: unknown) => {
    if (!ending.signal.aborted) throw error;
  });
  return {
    colourOf: (id: string) => new Promise<number>((resolve) => waiting.set(id, resolve)),
    close: async () => {
      ending.abort();
      await reading;
    },
  };
}

async function recolour(graph: Graph, id: string, mark: number): Promise<void> {
  await graph.statement('MATCH (l:Link {id: $id}) SET l.bench = $mark', { id, mark });
  await graph.statement('MATCH (l:Link {id: $id}) RETURN l.colour AS colour', { id });
}
