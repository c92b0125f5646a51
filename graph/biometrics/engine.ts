/**
 * The seam that every biometric engine stands behind (Regulation (EU) 2019/817 Art 12-13: templates, compared, hit or
 * no hit). Pure: vectors in, scores out; sealing and storage are elsewhere.
 */
import type { BiometricQuality, FingerPosition, Modality } from '../model/record.ts';
import type { StoredTemplate } from '../model/stored.ts';
import { MINIMUM } from './quality.ts';

export interface Hit {
  /** Id of the template found and the reference given with it. */
  templateId: string;
  recordRef: string;
  /** Position of the probe that found it. */
  probe: number;
  finger?: FingerPosition;
  /** 0..1. */
  score: number;
}

/** What is looked for, and where. */
export interface Probe {
  template: StoredTemplate;
  /** Part of the gallery that it is not compared with. */
  part: string;
  /** The only parts that it is compared with; absent: all others. */
  within?: readonly string[];
}

/**
 * Templates of one engine in memory, scanned exactly: recall is 1 by construction. They stand in parts, the systems, and
 * are never compared within one (Art 27(5)).
 */
export interface Gallery {
  /** False when the template is not one of this engine or below the quality minimum. An id known is replaced. */
  add(template: StoredTemplate, recordRef: string, part: string): boolean;
  remove(templateId: string): void;
  /**
   * All templates of other parts and the same finger position at or above the threshold, in no particular order. Many
   * probes at once cost less each than one by one.
   */
  search(probes: readonly Probe[], threshold: number): Hit[];
  readonly size: number;
  /** Bytes held for vectors. */
  readonly bytes: number;
}

export interface BiometricEngine {
  readonly id: string;
  readonly version: string;
  readonly modality: Modality;
  /** Fused score from which two sides are the same, 0..1. */
  readonly hitThreshold: number;
  /**
   * Score from which one of many is a hit, at or above `hitThreshold`: among N strangers there are N occasions to be alike by
   * chance. Whoever is found so is then compared like anybody else.
   */
  readonly searchThreshold: number;
  /** Between this and `hitThreshold` a score is reviewed; below it the sides differ. */
  readonly reviewThreshold: number;
  /** Whether this engine can compare the template at all: modality, engine, shape and quality minimum. */
  accepts(template: StoredTemplate): boolean;
  /** 0..1, symmetric. Throws RangeError for a template that `accepts` refuses, or for a pair that was not prepared. */
  compare(a: StoredTemplate, b: StoredTemplate): number;
  /**
   * Score of two persons from the scores of the finger positions that both hold, in ascending order; of faces there is one.
   * Never for none.
   */
  fuse(scores: readonly number[]): number;
  /**
   * Of an engine that is another process: fetches the scores of pairs that `compare` will be asked for. Throws EngineAway
   * while it does not answer.
   */
  prepare?(pairs: readonly (readonly [StoredTemplate, StoredTemplate])[]): Promise<void>;
  /** Absent where another process holds the templates. */
  gallery?(): Gallery;
}

/** An engine does not answer: no fault of what it was asked, which has to wait. */
export class EngineAway extends Error {
  override name = 'EngineAway';
}

/** Name under which explanations and match edges carry the engine, such as `vector-demo/1.0`. */
export function engineName(engine: Pick<BiometricEngine, 'id' | 'version'>): string {
  return `${engine.id}/${engine.version}`;
}

/** Templates name their engine as `id` (its version in use) or as `id` and version. */
export function namesEngine(template: string, engine: Pick<BiometricEngine, 'id' | 'version'>): boolean {
  const { id, version } = engine;
  return (
    template === id ||
    [`${id}/${version}`, `${id}@${version}`, `${id} ${version}`, `${id}-${version}`].includes(template)
  );
}

/**
 * Lowest quality that is compared. NFIQ 2 (ISO/IEC 29794-4) from 20: below it false non-matches dominate; faces by
 * ISO/IEC 19794-5 and vendors' scales from 30 of 100. No quality stated: compared, since the source vouches for it.
 */
export const QUALITY_MINIMUM = { NFIQ2: 20, ISO19794_5: 30, VENDOR: 30, SYMBOLON: MINIMUM } as const;

export function meetsQuality({ quality }: { quality?: BiometricQuality }): boolean {
  return quality === undefined || quality.value >= QUALITY_MINIMUM[quality.metric];
}
