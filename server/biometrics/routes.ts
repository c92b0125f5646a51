/**
 * 1:1 and 1:N on behalf of those entitled (Art 12, 14, 20): hit or no hit, with references to records that the asker may
 * read. Systems outside the asker's rights are not searched at all, so that nothing of them shows in an answer or its time.
 */
import type { FastifyReply } from 'fastify';
import { type Static, Type } from 'typebox';
import { maySeeRecord, REPOSITORY_SYSTEMS, readsSystem } from '../../graph/access/index.ts';
import { QUALITY_MINIMUM, seal } from '../../graph/biometrics/index.ts';
import type { BiometricSample } from '../../graph/model/record.ts';
import {
  countPending,
  countSamples,
  countSealed,
  countUnopened,
  PROBE_PART,
  readEngineStates,
  readSearch,
  writeSearch,
} from '../../graph/repository/index.ts';
import { checkProbe, listSystems, MINUTIAE_TYPE, readRecord } from '../../graph/sources/index.ts';
import { Problem, problem } from '../errors.ts';
import { type Component, secured, type Viewer } from '../platform/index.ts';
import { forgetTemplateKeys, renewTemplateKey, templateKeyAge } from '../platform/secrets.ts';
import { SystemCode } from '../sources/index.ts';
import { MatcherClient } from './matcher-client.ts';
import { BiometricState, Examined, Identified, Probe, Probes, Search, Verified } from './schemas.ts';
import type { AskedSample, Examination, Identification, Side, Verification } from './search.ts';

const Id = Type.Object({ id: Type.String({ format: 'uuid' }) });
/** One object and no union of two: a fault is told of the field that has it, not of both forms. */
const SideBody = Type.Object(
  { samples: Type.Optional(Probes), recordId: Type.Optional(Type.String({ format: 'uuid' })) },
  { additionalProperties: false, description: 'Exactly one of samples and recordId' },
);
/** How long a search and its answer are kept. */
const SEARCH_MS = 3_600_000;
/** Part of the budget of a question that is left for what comes after the matcher's answer. */
const MARGIN_MS = 1_000;
/** Records that an answer refers to. */
const MOST_RECORDS = 50;
const lookers = { roles: ['verifying-officer', 'portal-user'] } as const;

export const biometrics: Component = async (app, { resources }) => {
  const { config, graph, clock, ids, secrets } = resources;
  const matcher = new MatcherClient(resources);
  const tags = ['biometrics'];
  const bodyLimit = config.limits.imageBodyBytes;
  const budget = Math.max(100, config.budgets.answer - MARGIN_MS);

  app.post(
    '/v1/biometrics/examine',
    {
      bodyLimit,
      schema: {
        tags,
        operationId: 'examineSample',
        summary: 'Is a sample good enough for a template (Art 13(3)); nothing of it is kept',
        body: Probe,
        response: { 200: Examined },
      },
      ...secured({ roles: ['source-system', ...lookers.roles], operation: 'biometrics.examine' }),
    },
    async (request) => {
      const [sample] = askedOf([request.body], '') as [AskedSample];
      const { quality, ...found } = await matcher.ask<'/examine', Examination>(
        '/examine',
        { sample },
        budget,
      );
      return quality === undefined
        ? found
        : { ...found, quality: { ...quality, minimum: QUALITY_MINIMUM.SYMBOLON } };
    },
  );

  app.post(
    '/v1/biometrics/verify',
    {
      bodyLimit,
      schema: {
        tags,
        operationId: 'verifyPerson',
        summary: 'Are two sides one person: samples against samples, or against a record (1:1, Art 4(5))',
        body: Type.Object({ left: SideBody, right: SideBody }, { additionalProperties: false }),
        response: { 200: Verified },
      },
      ...secured({ ...lookers, operation: 'biometrics.verify' }),
    },
    async (request) => {
      const { left, right } = request.body;
      const sides = {
        left: await sideOf(request.viewer, left, '/left'),
        right: await sideOf(request.viewer, right, '/right'),
      };
      const verified = await matcher.ask<'/verify', Verification | null>('/verify', sides, budget);
      if (verified === null) throw problem('SYM_NOT_FOUND');
      return verified;
    },
  );

  app.post(
    '/v1/biometrics/identify',
    {
      bodyLimit,
      schema: {
        tags,
        operationId: 'identifyPerson',
        summary: 'Who is this: hit or no hit over the systems that the asker may read (1:N, Art 4(6), 20)',
        description:
          'What cannot be answered within the time budget is answered 202 with a search to be asked for later; the header ' +
          '`Prefer: respond-async` asks for that at once.',
        headers: Type.Object({ prefer: Type.Optional(Type.String({ maxLength: 200 })) }),
        body: Type.Object(
          { samples: Probes, systems: Type.Optional(Type.Array(SystemCode, { minItems: 1, maxItems: 64 })) },
          { additionalProperties: false },
        ),
        response: { 200: Identified, 202: Search },
      },
      ...secured({ ...lookers, operation: 'biometrics.identify' }),
    },
    async (request, reply) => {
      const samples = askedOf(request.body.samples, '/samples');
      const systems = await systemsOf(request.viewer, request.body.systems);
      const waits = /(^|,)\s*respond-async\s*(,|$)/.test(request.headers.prefer ?? '');
      if (!waits)
        try {
          const found = await matcher.ask<'/identify', Identification>(
            '/identify',
            { samples, systems },
            budget,
          );
          return await shown(request.viewer, found);
        } catch (error) {
          if (!(error instanceof Problem) || error.code !== 'SYM_MATCHER_UNAVAILABLE') throw error;
        }
      return await later(request.viewer, reply, samples, systems);
    },
  );

  app.get(
    '/v1/biometrics/searches/:id',
    {
      schema: {
        tags,
        operationId: 'readSearch',
        summary: 'The answer of a search that had to wait; for who asked, under the same purpose',
        params: Id,
        response: { 200: Search },
      },
      ...secured({ ...lookers, operation: 'biometrics.identify' }),
    },
    async (request) => {
      const { viewer } = request;
      const search = await readSearch(graph, request.params.id, viewer.subject, clock.now().toISOString());
      if (search === undefined || search.purpose !== viewer.purpose) throw problem('SYM_NOT_FOUND');
      const { id, state, at, expires } = search;
      const result =
        search.result === null ? null : await shown(viewer, JSON.parse(search.result) as Identification);
      return { id, state, at, expires, result };
    },
  );

  app.get(
    '/v1/biometrics/state',
    {
      schema: {
        tags,
        operationId: 'biometricState',
        summary: 'The engines, what waits for them, and how far a change of the key has come',
        response: { 200: BiometricState },
      },
      ...secured({ roles: ['operator', 'source-system'], operation: 'operation.backlog' }),
    },
    async () => ({
      engines: await readEngineStates(graph),
      samples: await countSamples(graph),
      sealed: await countSealed(graph, secrets.templateKeys()),
    }),
  );

  app.post(
    '/v1/biometrics/key',
    {
      schema: {
        tags,
        operationId: 'renewTemplateKey',
        summary:
          'Make a new key; everything is sealed anew by it while the service runs (ISO/IEC 24745, renewability)',
        response: { 202: BiometricState.properties.sealed },
      },
      ...secured({ roles: ['operator'], operation: 'operation.act' }),
    },
    async (_request, reply) => {
      if (config.templateKeys.length > 0) throw keyOfEnvironment();
      await renewTemplateKey(config);
      reply.code(202);
      return await countSealed(graph, secrets.templateKeys());
    },
  );

  app.delete(
    '/v1/biometrics/key/before',
    {
      schema: {
        tags,
        operationId: 'forgetTemplateKeys',
        summary: 'Drop the keys before the present one; refused while anything is still sealed by them',
        response: { 204: Type.Null() },
      },
      ...secured({ roles: ['operator'], operation: 'operation.act' }),
    },
    async (_request, reply) => {
      if (config.templateKeys.length > 0) throw keyOfEnvironment();
      const left = config.budgets.keySettle - templateKeyAge(config);
      if (left > 0)
        throw problem('SYM_CONFLICT', {
          detail: `What was sealed by the key before may still be on its way: ask again in ${Math.ceil(left / 1000)} s.`,
          members: { waitSeconds: Math.ceil(left / 1000) },
        });
      const ring = secrets.templateKeys();
      const { otherwise } = await countSealed(graph, ring);
      if (otherwise > 0)
        throw problem('SYM_CONFLICT', {
          detail: `${otherwise} templates, samples and searches are not sealed anew yet.`,
        });
      await forgetTemplateKeys(config, ring.id);
      return reply.code(204).send(null);
    },
  );

  app.readiness.add({
    name: 'biometrics',
    check: async () => {
      const [states, waiting] = [await readEngineStates(graph), await countPending(graph)];
      const unopened = await countUnopened(graph);
      const away = states.filter(({ ready }) => !ready);
      const parts = [
        ...away.map(({ modality, detail }) => `${modality.toLowerCase()} engine: ${detail}`),
        ...waiting.map(({ modality, count }) => `${count} samples of ${modality.toLowerCase()}s wait`),
        ...(unopened > 0 ? [`${unopened} templates, samples or searches open with no key`] : []),
      ];
      const ok = away.length === 0 && unopened === 0;
      return { ok, required: false, detail: parts.join('; ') || 'engines ready, no sample waits' };
    },
  });

  /** A record that the viewer may see; what is hidden and what does not exist answer alike. */
  async function sideOf(viewer: Viewer, side: Static<typeof SideBody>, pointer: string): Promise<Side> {
    const { samples, recordId } = side;
    if ((samples === undefined) === (recordId === undefined))
      throw problem('SYM_UNPROCESSABLE', {
        errors: [{ pointer, code: 'CONTENT', detail: 'exactly one of samples and recordId' }],
      });
    if (samples !== undefined) return { samples: askedOf(samples, `${pointer}/samples`) };
    const record = await readRecord(graph, recordId as string);
    if (record === undefined || !maySeeRecord(viewer, record)) throw problem('SYM_NOT_FOUND');
    return { recordId: record.id };
  }

  /** Systems that are searched for the viewer; asking for another one is refused, whether or not there is one. */
  async function systemsOf(viewer: Viewer, wanted: readonly string[] | undefined): Promise<string[]> {
    const known = await listSystems(graph);
    const open = known
      .map(({ code }) => code)
      .filter((code) =>
        viewer.purpose === 'POLICE_IDENTIFICATION'
          ? REPOSITORY_SYSTEMS.includes(code)
          : readsSystem(viewer, code),
      );
    const foreign = (wanted ?? []).findIndex((code) => !open.includes(code));
    if (foreign >= 0)
      throw problem('SYM_FORBIDDEN', {
        errors: [
          {
            pointer: `/systems/${foreign}`,
            code: 'NOT_ALLOWED',
            detail: 'not a system that the asker may read',
          },
        ],
      });
    return wanted === undefined ? open : [...new Set(wanted)];
  }

  /** What the viewer is told of a search. */
  async function shown(viewer: Viewer, found: Identification): Promise<Static<typeof Identified>> {
    const outcome = found.searched === 0 ? 'NOT_SEARCHED' : found.records.length > 0 ? 'HIT' : 'NO_HIT';
    const { refused, unsearched } = found;
    if (viewer.purpose === 'POLICE_IDENTIFICATION') return { outcome, records: [], refused, unsearched };
    const records: Static<typeof Identified>['records'] = [];
    for (const { recordId, outcome: of, strength } of found.records) {
      if (records.length === MOST_RECORDS) break;
      const record = await readRecord(graph, recordId);
      if (record === undefined || !maySeeRecord(viewer, record)) continue;
      const { system, recordRef, recordKind, groupId } = record;
      records.push({ recordId, system, recordRef, recordKind, groupId, outcome: of, strength });
    }
    return { outcome, records, refused, unsearched };
  }

  async function later(
    viewer: Viewer,
    reply: FastifyReply,
    samples: AskedSample[],
    systems: string[],
  ): Promise<Static<typeof Search>> {
    const id = ids.next();
    const now = clock.now();
    const [at, expires] = [now.toISOString(), new Date(now.getTime() + SEARCH_MS).toISOString()];
    const plain = Buffer.from(JSON.stringify(samples));
    const { bytes: sealed, keyId } = seal(plain, secrets.templateKeys(), id, PROBE_PART);
    plain.fill(0);
    const by = { by: viewer.subject, purpose: viewer.purpose };
    if (!(await writeSearch(graph, { id, ...by, systems, sealed, keyId, now: at, expires })))
      throw problem('SYM_RATE_LIMITED', { detail: 'Too many of your searches wait already.' });
    reply.code(202).header('location', `/v1/biometrics/searches/${id}`).header('retry-after', '1');
    return { id, state: 'WAITING', at, expires, result: null };
  }
};

const keyOfEnvironment = () =>
  problem('SYM_CONFLICT', {
    detail:
      'The key comes from SYMBOLON_TEMPLATE_KEY and is changed there, the old one kept in SYMBOLON_TEMPLATE_KEYS_BEFORE.',
  });

/** Samples as the matcher is asked about them; throws for content that is not what it is said to be. */
function askedOf(samples: readonly Static<typeof Probe>[], pointer: string): AskedSample[] {
  const errors = samples.flatMap((sample, n) =>
    checkProbe(sample as BiometricSample, pointer === '' ? '' : `${pointer}/${n}`),
  );
  if (errors.length > 0) throw problem('SYM_UNPROCESSABLE', { errors });
  return samples.map(({ modality, finger, imageBase64, mediaType, templateBase64, vector, engine }) => ({
    modality,
    ...(finger === undefined ? {} : { finger }),
    ...(vector === undefined || engine === undefined ? {} : { vector, engine }),
    ...(imageBase64 === undefined || mediaType === undefined
      ? {}
      : { contentBase64: imageBase64, mediaType }),
    ...(templateBase64 === undefined ? {} : { contentBase64: templateBase64, mediaType: MINUTIAE_TYPE }),
  }));
}
