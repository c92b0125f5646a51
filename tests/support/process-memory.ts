/** What stands in the memory of a process now (Linux, by its owner or root). */
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';

const CHUNK = 16 * 2 ** 20;

/** True where the writable memory of the process holds the bytes. Those who ask must not be that process. */
export function memoryHolds(pid: number, needle: Buffer): boolean {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  const buffer = Buffer.alloc(CHUNK + needle.length);
  try {
    for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
      const found = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line);
      if (found === null) continue;
      const [from, to] = [Number.parseInt(found[1] as string, 16), Number.parseInt(found[2] as string, 16)];
      for (let at = from; at < to; at += CHUNK) {
        const length = Math.min(buffer.length, to - at);
        let read = 0;
        try {
          read = readSync(memory, buffer, 0, length, at);
        } catch {
          // Reserved but not there, or gone meanwhile.
        }
        if (buffer.subarray(0, read).includes(needle)) return true;
      }
    }
    return false;
  } finally {
    closeSync(memory);
  }
}
