/** Contact data of authorities: kept by the operator alone, looked up by anybody, found by nobody who harvests (Art 49). */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../graph/store/index.ts';
import { as, testResources } from '../../tests/support/app.ts';
import { freshGraph, hasServices } from '../../tests/support/services.ts';
import { buildApp } from '../app.ts';
import { LOOKUPS_A_MINUTE } from './contacts.ts';

const CONTACT = {
  ...{
    state: 'DEU',
    name: 'Visa authority',
    address: 'Am Tor 1, 10115 Berlin',
    email: 'rights@visa.example',
  },
  ...{ phone: '+49 30 123', website: 'https://visa.example/rights' },
};

describe.skipIf(!hasServices)('contact data of authorities', () => {
  let graph: Graph;
  let resources: ReturnType<typeof testResources>;
  let app: ReturnType<typeof buildApp>;
  beforeAll(async () => {
    graph = await freshGraph();
    resources = testResources({ graph });
    app = buildApp(resources);
  });
  afterAll(async () => {
    await app?.close();
    await graph?.close();
  });

  let caller = 0;
  const lookUp = async (reference: string, remoteAddress = `192.0.2.${++caller}`) =>
    await app.inject({ url: `/v1/public/authorities/${reference}`, remoteAddress });
  const keep = async (reference: string, body: object, who = 'cli-operator', purpose = 'OPERATION') =>
    await app.inject({
      ...{ method: 'PUT', url: `/v1/rights/authorities/${reference}`, payload: body },
      headers: await as(resources, who, purpose),
    });

  it('are kept by the operator, replaced and taken out again; nobody else may', async () => {
    expect((await keep('DE-VISA-01', CONTACT)).statusCode).toBe(200);
    expect((await lookUp('DE-VISA-01')).json()).toEqual({ reference: 'DE-VISA-01', ...CONTACT });
    const { phone: _, ...less } = CONTACT;
    await keep('DE-VISA-01', { ...less, name: 'Another name' });
    expect((await lookUp('DE-VISA-01')).json()).toMatchObject({ name: 'Another name', phone: null });
    expect((await keep('DE-VISA-01', CONTACT, 'cli-officer-visa', 'RIGHTS_OF_THE_PERSON')).statusCode).toBe(
      403,
    );
    expect((await keep('DE-VISA-01', { ...CONTACT, email: 'nowhere' })).json().errors).toMatchObject([
      { pointer: '/email', code: 'FORMAT' },
    ]);
    const drop = async () =>
      await app.inject({
        ...{ method: 'DELETE' as const, url: '/v1/rights/authorities/DE-VISA-01' },
        headers: await as(resources, 'cli-operator', 'OPERATION'),
      });
    expect([(await drop()).statusCode, (await drop()).statusCode]).toEqual([204, 404]);
    expect((await lookUp('DE-VISA-01')).statusCode).toBe(404);
  });

  it('answer the same for every reference that is not there: unknown, in part, in small letters, a pattern', async () => {
    await keep('FR-ASYLUM-01', CONTACT);
    const answers = await Promise.all(
      ['XX-NOBODY-99', 'FR-ASYLUM-0', 'FR-ASYLUM-011', 'fr-asylum-01', 'FR-*', '%25', 'FR-ASYLUM-01%20'].map(
        async (reference) => await lookUp(reference),
      ),
    );
    const [first] = answers.map(({ statusCode, body }) => ({
      statusCode,
      ...JSON.parse(body),
      requestId: '',
    }));
    expect(first).toMatchObject({ statusCode: 404, code: 'SYM_NOT_FOUND' });
    for (const { statusCode, body } of answers)
      expect({ statusCode, ...JSON.parse(body), requestId: '' }).toEqual(first);
  });

  it('have no list, under no address', async () => {
    for (const url of ['/v1/public/authorities', '/v1/public/authorities/', '/v1/rights/authorities'])
      expect((await app.inject({ url, remoteAddress: '192.0.2.200' })).statusCode, url).toBe(404);
  });

  it('ask not to be indexed, found or not, and are kept in no cache', async () => {
    await keep('FR-ASYLUM-01', CONTACT);
    for (const reference of ['FR-ASYLUM-01', 'XX-NOBODY-99']) {
      const { headers } = await lookUp(reference);
      expect(headers['x-robots-tag']).toBe('noindex, nofollow, noarchive, nosnippet');
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  it(`stop at ${LOOKUPS_A_MINUTE} look-ups a minute from one address, and go on for others`, async () => {
    await keep('FR-ASYLUM-01', CONTACT);
    const from = '198.51.100.7';
    const codes: number[] = [];
    for (let n = 0; n <= LOOKUPS_A_MINUTE; n += 1)
      codes.push((await lookUp(n % 2 === 0 ? 'FR-ASYLUM-01' : 'XX-NOBODY-99', from)).statusCode);
    expect(codes.indexOf(429)).toBe(LOOKUPS_A_MINUTE);
    expect((await lookUp('FR-ASYLUM-01', '198.51.100.8')).statusCode).toBe(200);
  });
});
