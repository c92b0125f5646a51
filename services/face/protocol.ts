/** Messages between the process of the face engine and its parent, by structured clone. */
import type { FaceProblemCode } from './problem.ts';
import type { FaceQuality } from './quality.ts';

export interface FaceQuestion {
  id: number;
  image: Uint8Array;
}

export type FaceAnswer =
  | { id: number; vector: Float32Array; quality: FaceQuality }
  | { id: number; code: FaceProblemCode; detail: string; quality?: FaceQuality };
