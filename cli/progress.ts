/** Progress on stderr: a bar on a terminal, a plain line every few seconds elsewhere. */
import { Presets, SingleBar } from 'cli-progress';

const LINE_EVERY_MS = 5_000;

export interface Progress {
  /** `done` of the total, with a short remark such as a count. */
  update(done: number, remark: string): void;
  /** A line above the bar. */
  note(text: string): void;
  stop(): void;
}

export function startProgress(label: string, total: number): Progress {
  return process.stderr.isTTY === true ? bar(label, total) : lines(label, total);
}

function bar(label: string, total: number): Progress {
  const single = new SingleBar(
    {
      stream: process.stderr,
      format: `${label} {bar} {percentage} %  {remark}`,
      hideCursor: true,
      clearOnComplete: false,
      barsize: 30,
    },
    Presets.shades_classic,
  );
  single.start(Math.max(total, 1), 0, { remark: '' });
  return {
    update: (done, remark) => single.update(Math.min(done, Math.max(total, 1)), { remark }),
    note: (text) => single.update({ remark: text }),
    stop: () => single.stop(),
  };
}

function lines(label: string, total: number): Progress {
  let last = Date.now();
  let latest = '';
  const line = (text: string) => process.stderr.write(`${label}: ${text}\n`);
  return {
    update: (done, remark) => {
      const percent = total === 0 ? 100 : Math.min(100, Math.floor((done / total) * 100));
      latest = `${percent} %, ${remark}`;
      if (Date.now() - last < LINE_EVERY_MS) return;
      last = Date.now();
      line(latest);
      latest = '';
    },
    note: (text) => line(text),
    stop: () => {
      if (latest !== '') line(latest);
    },
  };
}
