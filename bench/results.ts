/** Figures as files: `bench/results/NAME.json`, with the day and the machine of each, and parts measured one by one. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Machine {
  cores: number;
  processor: string;
  memoryGb: number;
  node: string;
  /** Absent without Python. */
  python?: string;
}

export interface Measured {
  /** ISO 8601, UTC. */
  date: string;
  machine: Machine;
  /** Mean number of waiting processes in the minute before the end: above the number of cores, times are not of a quiet machine. */
  load: number;
}

const fileOf = (name: string) => fileURLToPath(new URL(`results/${name}.json`, import.meta.url));

export function measured(python?: string): Measured {
  return {
    date: new Date().toISOString(),
    machine: {
      cores: availableParallelism(),
      processor: cpus()[0]?.model.trim() ?? 'unknown',
      memoryGb: Math.round(totalmem() / 2 ** 30),
      node: process.versions.node,
      ...(python === undefined ? {} : { python }),
    },
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
  };
}

/** Parts measured so far by their names; none where nothing was measured yet. */
export function readResults<T>(name: string): Record<string, T> {
  try {
    return JSON.parse(readFileSync(fileOf(name), 'utf8')) as Record<string, T>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

/** Puts one part in place of its older figures; the others stay, each with its own day. */
export function keepResult<T>(name: string, part: string, result: T): void {
  const all = { ...readResults<T>(name), [part]: result };
  const file = fileOf(name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
}
