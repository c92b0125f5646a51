/** The seam of the engines that work on images: faces and fingers, each in a process of its own. */
import type { Modality } from '../model/record.ts';

export interface ExtractedTemplate {
  template: Uint8Array;
  quality: {
    /** 0..100, the engine's own score: comparable within one engine only. */
    score: number;
    parts: Readonly<Record<string, number>>;
  };
}

export type Extraction =
  | ({ kind: 'TEMPLATE' } & ExtractedTemplate)
  | {
      kind: 'FAILED';
      /** Stable, such as NO_FACE, LOW_QUALITY, UNREADABLE, TOO_LARGE. */
      code: string;
      detail: string;
      quality?: ExtractedTemplate['quality'];
    };

/** An engine that makes templates of images and compares them: runs in a process of its own. */
export interface ImageEngine {
  readonly id: string;
  readonly version: string;
  readonly modality: Modality;
  /** Scores on the engine's own scale from which two images show the same, and from which a person looks at them. */
  readonly hitThreshold: number;
  readonly reviewThreshold: number;
  extract(image: Uint8Array, hint?: { dpi?: number }): Promise<Extraction>;
  /** Scores of one probe against many, higher is more alike; the engine's own scale. */
  compare(probe: Uint8Array, candidates: readonly Uint8Array[]): Promise<Float64Array>;
  close(): Promise<void>;
}
