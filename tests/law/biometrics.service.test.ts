/** Of which samples templates are made, and who may search them (Art 13). Features stand in for images here. */
import { afterAll, beforeAll, describe, expect } from 'vitest';
import type { BiometricSample, IdentityRecord, VectorSample } from '../../graph/model/record.ts';
import { face } from '../fixtures/records.ts';
import { hasServices } from '../support/services.ts';
import { law } from './law.ts';
import { LawWorld, type System } from './world.ts';

describe.skipIf(!hasServices)('templates', () => {
  let world: LawWorld;
  beforeAll(async () => {
    world = await LawWorld.open(120_000);
  });
  afterAll(async () => await world?.close());

  const store = async (system: System, biometrics: BiometricSample[]) => {
    const { face: _, ...who } = world.somebody();
    const record: IdentityRecord = { ...world.draft(system, who), biometrics };
    const answer = await world.post(record);
    expect(answer.status, answer.text).toBe(201);
    await world.pipeline.quiet();
    return answer.body as { id: string; groupId: string; flags: string[] };
  };
  const templatesOf = async (id: string) =>
    await world.graph.statement(
      'MATCH (r:Record {id: $id})-[:CARRIES]->(t:BiometricTemplate) RETURN r.system AS system, r.reference AS reference',
      { id },
    );

  law(50, 'a sample below the minimum gives none; the record is flagged and its owner told', async () => {
    const at = (value: number) => ({
      ...face(`quality ${value}`),
      quality: { metric: 'ISO19794_5', value } as const,
    });
    const [low, enough] = [await store('EES', [at(5)]), await store('EES', [at(90)])];
    expect([low.flags, enough.flags]).toEqual([['BIOMETRIC_REFUSED'], []]);
    expect([await templatesOf(low.id), (await templatesOf(enough.id)).length]).toEqual([[], 1]);
    const owner = await world.as('data-owner', 'DATA_QUALITY');
    const { body } = await owner.get('/v1/quality/alerts');
    expect(body.items.map(({ recordId, code }: Record<string, string>) => [recordId, code])).toEqual([
      [low.id, 'LOW_QUALITY'],
    ]);
  });

  law(51, 'palm prints, genetic profiles and VIS faces that were not taken live give none', async () => {
    const image = { imageBase64: 'AAAA', mediaType: 'image/png' };
    const still = { ...face('not live'), takenLive: false };
    const excluded = [
      await store('SIS', [{ modality: 'PALM', ...image }]),
      await store('SIS', [{ modality: 'DNA', ...image }]),
      await store('VIS', [still]),
    ];
    for (const { id, flags } of excluded)
      expect([flags, await templatesOf(id)]).toEqual([['BIOMETRIC_EXCLUDED'], []]);
    // The same face in another system, or live in VIS, gives one.
    expect(await templatesOf((await store('EES', [still])).id)).toHaveLength(1);
    expect(await templatesOf((await store('VIS', [{ ...still, takenLive: true }])).id)).toHaveLength(1);
  });

  law(
    51,
    'each keeps its system and record, and those of other systems can be neither searched nor told',
    async () => {
      const sample = face('partition');
      const ecris = await store('ECRIS_TCN', [sample]);
      const [template] = await templatesOf(ecris.id);
      expect(template).toMatchObject({ system: 'ECRIS_TCN', reference: expect.any(String) });
      const border = await world.as('officer-border', 'BORDER_CHECK');
      const identify = async ({ modality, vector, engine }: VectorSample, more = {}) =>
        await border.send('POST', '/v1/biometrics/identify', {
          samples: [{ modality, vector, engine }],
          ...more,
        });
      const [hidden, nobody] = [await identify(sample), await identify(face('nobody at all'))];
      expect(nobody.body).toMatchObject({ outcome: 'NO_HIT', records: [] });
      expect([hidden.status, hidden.text]).toEqual([nobody.status, nobody.text]);
      expect((await identify(sample, { systems: ['ECRIS_TCN'] })).status).toBe(403);
      const own = await store('EES', [sample]);
      expect((await identify(sample)).body).toMatchObject({
        outcome: 'HIT',
        records: [{ recordId: own.id, system: 'EES' }],
      });
    },
  );
});
