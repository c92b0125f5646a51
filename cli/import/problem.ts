/** What stops a whole import before or while it runs: a fault of the file, the mapping or the service, in words. */
export class ImportProblem extends Error {
  readonly code: string;
  /** 1: the run failed; 2: the call was wrong. */
  readonly exitCode: number;

  constructor(code: string, message: string, exitCode = 1) {
    super(message);
    this.name = 'ImportProblem';
    this.code = code;
    this.exitCode = exitCode;
  }
}

/** Why one row is refused. `field` is a JSON pointer into the record or a column of the file, never a value. */
export interface RowFault {
  code: string;
  field: string;
  detail: string;
}
