/** What a command writes, taken in place of the terminal. */
import { vi } from 'vitest';

export interface Written {
  out: string;
  err: string;
}

/** Runs `work`; what it wrote to standard output and error meanwhile stands beside its result. */
export async function captured<T>(work: () => Promise<T>): Promise<{ result: T } & Written> {
  const written: Written = { out: '', err: '' };
  const into = (name: keyof Written) => (text: string | Uint8Array) => {
    written[name] += text;
    return true;
  };
  vi.spyOn(process.stdout, 'write').mockImplementation(into('out'));
  vi.spyOn(process.stderr, 'write').mockImplementation(into('err'));
  const result = await work();
  vi.restoreAllMocks();
  return { result, ...written };
}
