/**
 * Templates made of samples after intake (Art 13): samples wait in the graph, which hands each to one process at a time.
 * What an engine refuses gets no template, and its owner an alert. While an engine is away its samples wait, and everybody
 * can see it.
 */
import { setTimeout as pause } from 'node:timers/promises';
import { EngineAway, openSealed, SealError, seal } from '../../graph/biometrics/index.ts';
import type { Modality } from '../../graph/model/record.ts';
import {
  claimSamples,
  type EngineState,
  type MadeTemplate,
  noteUnopened,
  postponeSamples,
  type SampleResult,
  type WaitingSample,
  writeEngineState,
  writeResults,
} from '../../graph/repository/index.ts';
import type { Resources } from '../resources.ts';
import { EngineFailed, type Engines } from './engines.ts';
import { Upkeep } from './upkeep.ts';

/** Samples of a modality taken at once: an image of a face takes a third of a second. */
const AT_ONCE: Readonly<Record<Modality, number>> = { FACE: 4, FINGER: 16 };
/** How long a process keeps what it has taken; a process that died lets go after it. */
const TAKEN_MS = 120_000;
/** Rest when nothing waits, after a failure, and before an engine that is away is asked again. */
const REST_MS = 300;
const AGAIN_MS = 5_000;
/** Before a sample that opens with no key is tried again: keys change by hand. */
const UNOPENED_MS = 60_000;
/** Failures over one sample after which it is refused: it is the sample that breaks the engine. */
const MOST_ATTEMPTS = 5;
/** How often the state of the engines is written though it has not changed. */
const STATE_MS = 15_000;

export interface Enrolment {
  stop(): Promise<void>;
}

export function startEnrolment(resources: Resources, engines: Engines): Enrolment {
  const stopping = new AbortController();
  const { log } = resources;
  const loop = async (name: string, turn: () => Promise<number>) => {
    while (!stopping.signal.aborted) {
      const rest = await turn().catch((error: unknown) => {
        log.warn({ error: nameOf(error) }, `${name} failed, trying again`);
        return AGAIN_MS;
      });
      if (rest > 0) await pause(rest, undefined, { signal: stopping.signal }).catch(() => {});
    }
  };
  const reporter = new Reporter(resources, engines);
  const upkeep = new Upkeep(resources, engines);
  const loops = [
    loop('extraction of faces', () => extractSome(resources, engines, 'FACE')),
    loop('extraction of fingers', () => extractSome(resources, engines, 'FINGER')),
    loop('state of the engines', () => reporter.turn()),
    loop('upkeep of templates', () => upkeep.turn()),
  ];
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}

/** Takes some samples and makes templates of them. @returns milliseconds to rest */
async function extractSome(resources: Resources, engines: Engines, modality: Modality): Promise<number> {
  const { graph, clock } = resources;
  const later = (milliseconds: number) => new Date(clock.now().getTime() + milliseconds).toISOString();
  const samples = await claimSamples(graph, {
    ...{ modality, now: clock.now().toISOString(), until: later(TAKEN_MS), limit: AT_ONCE[modality] },
  });
  for (const [n, sample] of samples.entries()) {
    try {
      const result = await extractOne(resources, engines, modality, sample);
      await writeResults(graph, [result], clock.now().toISOString());
    } catch (error) {
      if (error instanceof SealError) {
        // It waits alone, for a key that opens it, and is counted for the operator.
        const { id, attempts } = sample;
        await postponeSamples(graph, [{ id, attempts, due: later(UNOPENED_MS) }]);
        await noteUnopened(graph, [id], resources.secrets.templateKeys());
        resources.log.error({ sampleId: id, code: 'UNOPENED' }, 'a sample opens with no key');
        continue;
      }
      // No fault of the sample: the engine, the graph or the key is away.
      if (!(error instanceof EngineFailed)) {
        const rows = samples.slice(n).map(({ id, attempts }) => ({ id, attempts, due: later(AGAIN_MS) }));
        await postponeSamples(graph, rows);
        if (!(error instanceof EngineAway)) throw error;
        return AGAIN_MS;
      }
      const failed = await handleFailure(resources, engines, modality, sample, later(AGAIN_MS));
      resources.log.warn(
        { sampleId: sample.id, error: nameOf(error), ...failed },
        'no template could be made',
      );
    }
  }
  return samples.length === 0 ? REST_MS : 0;
}

async function extractOne(
  { secrets, ids }: Resources,
  engines: Engines,
  modality: Modality,
  { id, recordId, finger, mediaType, sealed }: WaitingSample,
): Promise<SampleResult> {
  const ring = secrets.templateKeys();
  const content = openSealed(sealed, ring, recordId, id);
  const made = await engines.extract({
    modality,
    ...(finger === null ? {} : { finger }),
    mediaType,
    content,
  });
  content.fill(0);
  const { score = null, parts = null } = made.quality ?? {};
  const quality = score === null ? null : ({ metric: 'SYMBOLON', value: score } as const);
  const about = { id, recordId, modality, engine: engines.names[modality], score, parts };
  if ('code' in made) return { ...about, templates: [], refusal: { code: made.code, detail: made.detail } };
  const templates = made.templates.map((template): MadeTemplate => {
    const templateId = ids.next();
    const { bytes, keyId } = seal(template.features, ring, recordId, templateId);
    template.features.fill(0);
    return { id: templateId, finger: template.finger ?? null, sealed: bytes, keyId, quality };
  });
  return { ...about, engine: made.engine, templates, refusal: null };
}

/** The sample is tried again, and refused when it has failed too often. */
async function handleFailure(
  { graph, clock }: Resources,
  engines: Engines,
  modality: Modality,
  { id, recordId, attempts }: WaitingSample,
  due: string,
): Promise<{ attempts: number; refused: boolean }> {
  const failures = attempts + 1;
  if (failures < MOST_ATTEMPTS) {
    await postponeSamples(graph, [{ id, due, attempts: failures }]);
    return { attempts: failures, refused: false };
  }
  const refusal = { code: 'ENGINE_FAILED', detail: 'the engine broke down over this sample each time' };
  const about = { id, recordId, modality, engine: engines.names[modality], score: null, parts: null };
  await writeResults(graph, [{ ...about, templates: [], refusal }], clock.now().toISOString());
  return { attempts: failures, refused: true };
}

/** Tells the graph how the engines are: at once when that changes. */
class Reporter {
  readonly #resources: Resources;
  readonly #engines: Engines;
  #told = '';
  #at = 0;

  constructor(resources: Resources, engines: Engines) {
    this.#resources = resources;
    this.#engines = engines;
  }

  async turn(): Promise<number> {
    const { graph, clock, log } = this.#resources;
    const states = await this.#engines.health();
    const told = JSON.stringify(states);
    const now = clock.now();
    if (told !== this.#told || now.getTime() - this.#at >= STATE_MS) {
      if (told !== this.#told) log.info({ engines: states }, 'state of the engines');
      for (const state of states)
        await writeEngineState(graph, { ...state, at: now.toISOString() } satisfies EngineState);
      this.#told = told;
      this.#at = now.getTime();
    }
    return 1_000;
  }
}

const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown');
