/** Rule 58 · Art 49: the public look-up tells whom to write to, and touches no source system. */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { writeContact } from '../../graph/rights/index.ts';
import type { Graph } from '../../graph/store/index.ts';
import { buildApp } from '../../server/app.ts';
import { testResources } from '../support/app.ts';
import { recorded } from '../support/recorded.ts';
import { freshGraph, hasServices } from '../support/services.ts';
import { law } from './law.ts';

const CONTACT = {
  ...{ reference: 'DE-VISA-01', state: 'DEU', name: 'Visa authority', address: 'Am Tor 1, 10115 Berlin' },
  ...{ email: 'rights@visa.example', phone: null, website: null },
};

describe.skipIf(!hasServices)('rule 58 · Art 49', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await freshGraph();
    await writeContact(graph, CONTACT);
  });
  afterAll(async () => {
    await graph?.close();
  });

  law(
    58,
    'the look-up by authority reference runs one query, on the table of contacts, and no other',
    async () => {
      const watched = recorded(graph);
      const app = buildApp(testResources({ graph: watched.graph }));
      try {
        await app.ready();
        const before = watched.queries.length;
        const found = await app.inject({ url: '/v1/public/authorities/DE-VISA-01' });
        const absent = await app.inject({ url: '/v1/public/authorities/DE-VISA-99' });
        expect([found.statusCode, absent.statusCode]).toEqual([200, 404]);
        expect(found.json()).toEqual(CONTACT);
        expect(watched.queries.slice(before)).toEqual(['rights/read-contact', 'rights/read-contact']);
      } finally {
        await app.close();
      }
    },
  );

  law(58, 'that query names contacts of authorities and no other kind of node', async () => {
    const { queryText } = await import('../../graph/store/catalogue.ts');
    const labels = [...queryText('rights/read-contact').matchAll(/\(\w*:(\w+)/g)].map(([, label]) => label);
    expect(labels).toEqual(['AuthorityContact']);
  });
});
