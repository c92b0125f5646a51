/**
 * What changes on the service while one looks: one stream of events for the page (server-sent events, read by fetch so
 * that the purpose goes along). Events name what changed; what it is now is asked for by right, as ever.
 */
import { useQueryClient } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useEffect, useRef, useState } from 'react';
import { useSession } from './session.tsx';

const KINDS = ['link', 'queue', 'person', 'reset'] as const;
const isKind = (kind: string): kind is LiveEvent['kind'] => (KINDS as readonly string[]).includes(kind);

export interface LiveEvent {
  /** `reset`: too much has changed meanwhile to be told one by one. */
  kind: (typeof KINDS)[number];
  data: { id?: string; revision?: number; colour?: string | null; groupIds?: string[] };
}
type Listener = (event: LiveEvent) => void;
type Connection = 'connecting' | 'open' | 'away' | 'none';

const Context = createContext<{ connection: Connection; listeners: Set<Listener> } | undefined>(undefined);
const FIRST_WAIT = 1_000;
const LONGEST_WAIT = 30_000;

export function LiveProvider({ children }: { children: ReactNode }) {
  const { api, can } = useSession();
  const queries = useQueryClient();
  const listeners = useRef(new Set<Listener>()).current;
  const [connection, setConnection] = useState<Connection>('none');
  const open = can('events.read');

  useEffect(() => {
    if (!open) return setConnection('none');
    const stop = new AbortController();
    const hear = (event: LiveEvent) => {
      for (const key of staleBy(event)) void queries.invalidateQueries({ queryKey: key });
      for (const listener of listeners) listener(event);
    };
    void listen(api.send, stop.signal, setConnection, hear);
    return () => stop.abort();
  }, [api, open, queries, listeners]);

  return <Context value={{ connection, listeners }}>{children}</Context>;
}

/** Query keys that an event makes stale: screens name their queries ['link', id], ['queue', …], ['person', groupId]. */
export function staleBy({ kind, data }: LiveEvent): string[][] {
  if (kind === 'queue') return [['queue']];
  if (kind === 'reset') return [[]];
  if (kind === 'link') return data.id === undefined ? [] : [['link', data.id], ['person'], ['search']];
  return (data.groupIds ?? []).map((id) => ['person', id]);
}

/** State of the stream, for the frame. */
export const useConnection = (): Connection => useContext(Context)?.connection ?? 'none';

/** Calls `listener` for every event while the component stands. */
export function useLive(listener: Listener): void {
  const listeners = useContext(Context)?.listeners;
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => {
    const call: Listener = (event) => latest.current(event);
    listeners?.add(call);
    return () => {
      listeners?.delete(call);
    };
  }, [listeners]);
}

type Send = (path: string, init?: RequestInit) => Promise<Response>;

async function listen(
  send: Send,
  signal: AbortSignal,
  tell: (state: Connection) => void,
  hear: Listener,
): Promise<void> {
  let last: string | undefined;
  let wait = FIRST_WAIT;
  while (!signal.aborted) {
    tell('connecting');
    try {
      // Listening goes on by itself: it is no sign of somebody at the screen.
      const headers = { 'x-unattended': '1', ...(last === undefined ? {} : { 'last-event-id': last }) };
      const answer = await send('/v1/events', { signal, headers });
      tell('open');
      wait = FIRST_WAIT;
      for await (const { id, kind, data } of eventsOf(answer)) {
        last = id ?? last;
        if (isKind(kind)) hear({ kind, data: JSON.parse(data === '' ? '{}' : data) });
      }
    } catch {
      if (signal.aborted) return;
      tell('away');
    }
    await new Promise((resolve) => setTimeout(resolve, wait));
    wait = Math.min(wait * 2, LONGEST_WAIT);
  }
}

interface RawEvent {
  id?: string;
  kind: string;
  data: string;
}

/** Events of a stream (HTML Standard §9.2.6): fields a line, a blank line ends an event. */
export async function* eventsOf(answer: Response): AsyncGenerator<RawEvent> {
  let rest = '';
  let event: RawEvent = { kind: 'message', data: '' };
  const stream = answer.body?.pipeThrough(new TextDecoderStream());
  if (stream === undefined) return;
  const reader = stream.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + value).split(/\r\n|\n|\r/);
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line === '') {
        if (event.data !== '' || event.kind !== 'message') yield event;
        event = { kind: 'message', data: '' };
      } else {
        const [, name, text = ''] = /^([^:]*):? ?(.*)$/.exec(line) ?? [];
        if (name === 'event') event.kind = text;
        else if (name === 'data') event.data += event.data === '' ? text : `\n${text}`;
        else if (name === 'id') event.id = text;
      }
    }
  }
}
