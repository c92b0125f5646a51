/** Starts layouts in their worker, tells how far they are, and ends them when nobody wants them any more. */
import type { LayoutTask } from './layout.ts';
import type { LayoutMessage } from './layout.worker.ts';
import workerUrl from './layout.worker.ts?worker&url';
import type { Position } from './scene.ts';

interface ScriptPolicy {
  createScriptURL(url: string): unknown;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptPolicy;
}

/** The page's policy takes no plain text for a script (Trusted Types): this one lets through our worker and nothing else. */
const policy: ScriptPolicy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'symbolon-layout',
  {
    createScriptURL: (url) => {
      if (url !== workerUrl) throw new TypeError('not the layout worker');
      return url;
    },
  },
) ?? { createScriptURL: (url) => url };

/** A thread that waits for work: starting one takes longer than a small layout. */
let idle: Worker | undefined;
const start = () => new Worker(policy.createScriptURL(workerUrl) as URL, { type: 'module' });

/** Starts the thread before it is needed. */
export function warmLayout(): void {
  idle ??= start();
}

/** Rejects with the reason of `signal` when that is aborted; the thread is ended then, since it hears nothing meanwhile. */
export function layoutInThread(
  task: LayoutTask,
  signal: AbortSignal,
  progress: (share: number) => void,
): Promise<Position[]> {
  return new Promise((resolve, reject) => {
    const worker = idle ?? start();
    idle = undefined;
    const end = (settle: () => void, reuse = false) => {
      signal.removeEventListener('abort', cancel);
      worker.onmessage = null;
      worker.onerror = null;
      if (reuse && idle === undefined) idle = worker;
      else worker.terminate();
      settle();
    };
    const cancel = () => end(() => reject(signal.reason));
    signal.addEventListener('abort', cancel);
    worker.onerror = ({ message }) => end(() => reject(new Error(message)));
    worker.onmessage = ({ data }: MessageEvent<LayoutMessage>) => {
      if ('progress' in data) progress(data.progress);
      else end(() => resolve(data.positions), true);
    };
    worker.postMessage(task);
  });
}
