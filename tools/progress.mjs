// Progress for the person who waits: one spinner line with elapsed seconds on a terminal, plain lines
// elsewhere (a line at the start, one each 15 s while nothing else is said, one at the end).

const FRAMES = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'];
const TICK_MS = 120;
const PLAIN_EVERY_MS = 15_000;

/**
 * @typedef {object} Step
 * @property {(detail: string) => void} update what is happening now, in a few words
 * @property {(result?: string) => void} done
 * @property {(reason?: string) => void} fail
 *
 * @typedef {object} Progress
 * @property {(label: string) => Step} step
 * @property {(line: string) => void} line a plain line, kept on screen
 */

/** @returns {Progress} */
export function createProgress(stream = process.stderr) {
  const write = (text) => stream.write(text);
  const fancy = Boolean(stream.isTTY) && !process.env.CI && process.env.TERM !== 'dumb';
  return {
    line: (text) => write(`${text}\n`),
    step: (label) => (fancy ? spinner(stream, label) : plain(write, label)),
  };
}

/** Says nothing: for tests that start servers themselves. @returns {Progress} */
export function silent() {
  const nothing = () => {};
  return { line: nothing, step: () => ({ update: nothing, done: nothing, fail: nothing }) };
}

function seconds(since) {
  return `${Math.round((Date.now() - since) / 1000)} s`;
}

function spinner(stream, label) {
  const since = Date.now();
  let frame = 0;
  let detail = '';
  const draw = (mark) => {
    const text = `${mark} ${label} · ${seconds(since)}${detail ? ` · ${detail}` : ''}`;
    stream.write(`\r\x1b[K${text.slice(0, (stream.columns ?? 80) - 1)}`);
  };
  const timer = setInterval(() => draw(FRAMES[frame++ % FRAMES.length]), TICK_MS);
  timer.unref();
  const end = (mark) => (last) => {
    clearInterval(timer);
    detail = last ?? '';
    draw(mark);
    stream.write('\n');
  };
  return {
    update: (next) => {
      detail = next;
    },
    done: end('✔'),
    fail: end('✖'),
  };
}

function plain(write, label) {
  const since = Date.now();
  let detail = '';
  write(`… ${label}\n`);
  const say = () => write(`… ${label}: ${seconds(since)}${detail ? `, ${detail}` : ''}\n`);
  const timer = setInterval(say, PLAIN_EVERY_MS);
  timer.unref();
  const end = (mark) => (last) => {
    clearInterval(timer);
    write(`${mark} ${label}: ${seconds(since)}${last ? `, ${last}` : ''}\n`);
  };
  return {
    update: (next) => {
      detail = next;
    },
    done: end('✔'),
    fail: end('✖'),
  };
}
