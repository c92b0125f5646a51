/** Processor time of other processes. */
import { readFileSync } from 'node:fs';

/** User and system time of a process so far, in ms (clock ticks of 10 ms); NaN where it cannot be read. */
export function cpuOf(pid: string | undefined): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return (Number(fields[11]) + Number(fields[12])) * 10;
  } catch {
    return Number.NaN;
  }
}
