/**
 * Client of the fingerprint engine: templates and images go in, scores come out, over loopback
 * with a token. Scores are those of SourceAFIS: 0 or more without an upper bound, of each pair the higher one of both
 * directions, so that it is the same whichever side asks; added over the fingers that both sides have.
 */

/** Of ISO/IEC 19794-2: 1 right thumb to 5 right little, 6 left thumb to 10 left little; 0 unknown, found by 0 only. */
type Position = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

/** `template`: native template of the engine, base64, at most 4096 bytes. */
export interface Print {
  position: Position;
  template: string;
}

export interface GalleryKey {
  /** The source system; compared with nothing but the partitions that a search names. */
  partition: string;
  /** Opaque, of one person's file; 1 to 200 characters. */
  reference: string;
  position: Position;
  /** From 1; a row with a lower number than one known of the same key changes nothing. */
  sequence: number;
}

interface FingerScore {
  position: Position;
  score: number;
}

export interface Verified {
  /** Sum over `fingers`; 0 when the sides share no position. */
  score: number;
  fingers: FingerScore[];
}

export interface Extracted {
  template: string;
  width: number;
  height: number;
  /** `ridgeArea` in square millimetres, `contrast` 0..1. Not NFIQ 2. */
  quality: { minutiae: number; ridgeArea: number; contrast: number };
}

export interface Imported {
  format: string;
  fingers: (Print & { minutiae: number })[];
}

export interface Search {
  probe: readonly Print[];
  partitions: readonly string[];
  /**
   * Of the sum over the fingers in common. Only who reaches half of it with the probe looked for in the gallery is looked
   * for the other way round too.
   */
  threshold: number;
  /** 1..1000. */
  top: number;
  /** 1..600,000 ms; past it the search is refused as DEADLINE_EXCEEDED, never answered in part. */
  deadlineMs: number;
}

export interface Found {
  candidates: (Verified & { partition: string; reference: string })[];
  /** More than `top` reached the threshold. */
  truncated: boolean;
  compared: number;
  /** Name of the gallery that was searched. */
  start: string;
}

export interface FingerprintHealth {
  /** Name of the gallery: another one than before means that it was emptied or started anew and has to be filled. */
  start: string;
  /** Highest sequence number seen since, 0 at first. */
  sequence: number;
  ready: boolean;
  version: string;
  engine: { id: string; version: string };
  /** By partition. */
  rows: Record<string, number>;
}

interface Problem {
  status: number;
  code: string;
  detail: string;
  field?: string;
}

/** A refusal of the engine; `code` and `field` as in its problem+json. */
export class FingerprintRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly field: string | undefined;

  constructor(problem: Problem) {
    super(`${problem.code}: ${problem.detail}`);
    this.status = problem.status;
    this.code = problem.code;
    this.detail = problem.detail;
    this.field = problem.field;
  }
}

/** Throws FingerprintRefusal for a refusal, and what `fetch` throws when the engine does not answer. */
export class FingerprintClient {
  readonly #url: string;
  readonly #token: string;

  constructor(options: { url: string; token: string }) {
    this.#url = options.url;
    this.#token = options.token;
  }

  health(): Promise<FingerprintHealth> {
    return this.#send('GET', '/health');
  }

  /** `image` as PNG, JPEG, BMP, PGM or WSQ; `dpi` 250..2000, 500 when it is not known. */
  extract(image: Uint8Array, dpi?: number): Promise<Extracted> {
    return this.#send('POST', '/extract', { image: base64(image), dpi });
  }

  /** `record` of ISO/IEC 19794-2:2005 or :2011 or ANSI INCITS 378. */
  import(record: Uint8Array): Promise<Imported> {
    return this.#send('POST', '/import', { record: base64(record) });
  }

  verify(probe: readonly Print[], candidate: readonly Print[]): Promise<Verified> {
    return this.#send('POST', '/verify', { probe, candidate });
  }

  /** Scores of one native template against up to 2000 others, whatever their positions. */
  async compare(probe: string, candidates: readonly string[]): Promise<number[]> {
    const body = { probe, candidates: candidates.map((template) => ({ template })) };
    return (await this.#send<{ scores: number[] }>('POST', '/compare', body)).scores;
  }

  search(search: Search): Promise<Found> {
    return this.#send('POST', '/search', search, search.deadlineMs + ANSWER_MS);
  }

  /**
   * Empties the gallery of this name, whoever has filled it; another one is left and refused as GALLERY_REPLACED, like rows
   * that are meant for it. @returns the name of the empty one
   */
  async reset(start: string): Promise<string> {
    return (await this.#send<{ start: string }>('POST', '/gallery/reset', { start })).start;
  }

  /** At most 2000 rows into the gallery of this name; all of them or, when one is refused, none. */
  put(start: string, rows: readonly (GalleryKey & { template: string })[]): Promise<{ changed: number }> {
    return this.#send('POST', '/gallery/put', { start, rows });
  }

  delete(start: string, rows: readonly GalleryKey[]): Promise<{ changed: number }> {
    return this.#send('POST', '/gallery/delete', { start, rows });
  }

  async #send<T>(method: string, path: string, body?: object, timeoutMs = ANSWER_MS): Promise<T> {
    const answer = await fetch(`${this.#url}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.#token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!answer.ok) throw new FingerprintRefusal((await answer.json()) as Problem);
    return (await answer.json()) as T;
  }
}

/** Longest wait for an answer beyond the time that is asked for: who has stopped answering is away. */
const ANSWER_MS = 30_000;

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
