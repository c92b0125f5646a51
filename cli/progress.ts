/** Progress of long work: a bar on a terminal, a line every few seconds elsewhere. */
import { Presets, SingleBar } from 'cli-progress';

export interface Progress {
  update(value: number, note?: string): void;
  stop(): void;
}

const LINE_EVERY_MS = 5_000;

export function progressBar(what: string, total: number): Progress {
  if (!process.stderr.isTTY) return progressLines(what, total);
  const bar = new SingleBar(
    {
      format: ` {bar} {percentage}% | {value}/{total} ${what} {note}`,
      hideCursor: true,
      stream: process.stderr,
    },
    Presets.shades_classic,
  );
  bar.start(total, 0, { note: '' });
  return {
    update: (value, note = '') => bar.update(Math.min(value, total), { note }),
    stop: () => bar.stop(),
  };
}

function progressLines(what: string, total: number): Progress {
  let last = Date.now();
  return {
    update(value, note = '') {
      if (Date.now() - last < LINE_EVERY_MS) return;
      last = Date.now();
      console.error(`${Math.min(value, total)} of ${total} ${what} ${note}`.trimEnd());
    },
    stop() {},
  };
}
