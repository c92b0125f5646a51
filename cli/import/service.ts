/** What an import asks of the service: the seam that the command fills with HTTP and the tests with a stand-in. */
import type { RowFault } from './problem.ts';

/** Answer to one line, in the order of the lines. */
export interface LineResult {
  status: 'CREATED' | 'UPDATED' | 'UNCHANGED' | 'REJECTED';
  flags: string[];
  faults: RowFault[];
}

/** The service cannot take lines now; `retryAfterSeconds` where it says when. `busy`: it is well, but behind. */
export class NotNow extends Error {
  readonly busy: boolean;
  readonly retryAfterSeconds: number | undefined;

  constructor(message: string, busy: boolean, retryAfterSeconds?: number) {
    super(message);
    this.name = 'NotNow';
    this.busy = busy;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export interface ImportService {
  address: string;
  /** Sends lines and gives their results as they arrive. Throws `NotNow` where trying again makes sense. */
  sendLines(lines: string[]): AsyncIterable<LineResult>;
  /** Registers an external list when it is missing. */
  ensureSystem(system: { code: string; name?: string; kind?: 'EXTERNAL_LIST' }): Promise<void>;
}
