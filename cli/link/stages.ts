/** Progress of a work in stages: one bar or line of text each, on stderr. */
import { whole } from '../output.ts';
import { type Progress, startProgress } from '../progress.ts';

export interface Stages {
  /** `of` is 0 where the end is not known. */
  update(stage: string, done: number, of: number): void;
  stop(): void;
}

export function startStages(): Stages {
  let current = '';
  let progress: Progress | undefined;
  const stop = () => {
    progress?.stop();
    progress = undefined;
    current = '';
  };
  return {
    update(stage, done, of) {
      if (stage !== current) {
        stop();
        current = stage;
        progress = startProgress(stage, of);
      }
      progress?.update(done, of === 0 ? whole(done) : `${whole(done)} of ${whole(of)}`);
    },
    stop,
  };
}
