/**
 * Loaded into the API (`node --import`) by `event-loop.ts`, which asks it over the channel to its child. Two watches of the
 * event loop, both in milliseconds: its delay on the clock, which other processes of the machine lengthen, and the
 * processor time that its thread spent between two turns of a timer of one millisecond, which they do not.
 */
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Milliseconds. */
export interface LoopFigures {
  delayMax: number;
  delayP99: number;
  /** Longest processor time of the thread in one go. */
  busyMax: number;
}

const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();
let busyMax = 0;
let before = process.threadCpuUsage();
setInterval(() => {
  const now = process.threadCpuUsage();
  busyMax = Math.max(busyMax, now.user + now.system - before.user - before.system);
  before = now;
}, 1).unref();

/** Asked for figures: those since it was last asked. */
process.on('message', () => {
  const figures: LoopFigures = {
    delayMax: delay.max / 1e6,
    delayP99: delay.percentile(99) / 1e6,
    busyMax: busyMax / 1e3,
  };
  delay.reset();
  busyMax = 0;
  before = process.threadCpuUsage();
  process.send?.(figures);
});
