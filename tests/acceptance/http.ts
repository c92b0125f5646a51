/** The real application on a port of its own, and clients of it. */
import type { AddressInfo } from 'node:net';
import { buildApp } from '../../server/app.ts';
import type { Resources } from '../../server/resources.ts';
import { as } from '../support/app.ts';

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they expect
  body: any;
}

export interface Client {
  get(path: string): Promise<Answer>;
  send(
    method: 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<Answer>;
}

export interface Server {
  /** Such as `http://127.0.0.1:4711`. */
  address: string;
  client(name: string, purpose: string): Promise<Client>;
  close(): Promise<void>;
}

export async function listen(resources: Resources): Promise<Server> {
  const app = buildApp(resources);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const base = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  return {
    address: base,
    client: async (name, purpose) => clientOf(base, () => as(resources, name, purpose)),
    close: () => app.close(),
  };
}

/** A body that is a string goes as it is; anything else as JSON. A token is made for each request, since none lives long. */
export function clientOf(base: string, identity: () => Promise<Record<string, string>>): Client {
  const ask = async (method: string, path: string, body?: unknown, more: Record<string, string> = {}) => {
    const json = body !== undefined && typeof body !== 'string';
    const response = await fetch(base + path, {
      method,
      headers: {
        ...(await identity()),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...more,
      },
      ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : (body as string) }),
    });
    const text = await response.text();
    const isJson =
      /json\b/.test(response.headers.get('content-type') ?? '') &&
      !/ndjson/.test(response.headers.get('content-type') ?? '');
    return {
      ...{ status: response.status, headers: response.headers, text },
      body: isJson && text !== '' ? JSON.parse(text) : undefined,
    };
  };
  return { get: (path) => ask('GET', path), send: ask };
}
