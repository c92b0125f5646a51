/** Progress of a work in stages: one bar or line of text each, on stderr. */
import { whole } from '../output.ts';
import { type Progress, startProgress } from '../progress.ts';

export interface Stages {
  /** `of` is 0 where the end is not known. */
  update(stage: string, done: number, of: number): void;
  /** The last stage has come to its end, as each one before has when the next begins. */
  done(): void;
  /** Nothing more is shown: a stage that has not come to its end is left where it stands. */
  stop(): void;
}

export function startStages(): Stages {
  let current = '';
  let progress: Progress | undefined;
  let end = 0;
  const stop = () => {
    progress?.stop();
    progress = undefined;
    current = '';
  };
  // A stage tells of itself now and then only, and may be through before all that it might have taken.
  const done = () => {
    if (end > 0) progress?.update(end, 'done');
    stop();
  };
  return {
    update(stage, reached, of) {
      if (stage !== current) {
        done();
        current = stage;
        end = of;
        progress = startProgress(stage, of);
      }
      progress?.update(reached, of === 0 ? whole(reached) : `${whole(reached)} of ${whole(of)}`);
    },
    done,
    stop,
  };
}
