/** Why no template was made of an image: codes are stable and safe to show, details name no person. */
export type FaceProblemCode =
  | 'EMPTY'
  | 'TOO_LARGE'
  | 'FORMAT_UNKNOWN'
  | 'UNREADABLE'
  | 'TOO_SMALL'
  | 'NO_FACE'
  | 'SEVERAL_FACES'
  | 'LOW_QUALITY'
  | 'ENGINE_FAILED'
  | 'ENGINE_AWAY';

export class FaceProblem extends Error {
  override readonly name = 'FaceProblem';
  readonly code: FaceProblemCode;

  constructor(code: FaceProblemCode, detail: string) {
    super(detail);
    this.code = code;
  }
}
