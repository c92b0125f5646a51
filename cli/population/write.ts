/**
 * Writes a population as two NDJSON files: the records in the wire form, one a line, and the truth beside them.
 * Both are written under a passing name and renamed when whole. Memory stays flat: see `generatePersons`.
 */
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { generatePersons, type PopulationSize, truthHeader } from './generate.ts';
import { rowOf } from './truth.ts';

export interface WriteOptions extends PopulationSize {
  recordsFile: string;
  /** Default: `<recordsFile>.truth.ndjson`. */
  truthFile?: string;
  /** Called about every 64 KiB of records, and at the end. */
  onProgress?: (progress: { persons: number; records: number; bytes: number }) => void;
}

export interface PopulationSummary {
  persons: number;
  records: number;
  /** Size of the records file. */
  bytes: number;
  truthFile: string;
  pairs: number;
  bySystem: Record<string, number>;
  /** Pairs by kind of planted case; HONEST are those of ordinary persons. */
  byPlanted: Record<string, number>;
  /** Pairs by row `1`..`18` of the table of colours, or by `INCOMPARABLE` and `CONTRADICTORY`. */
  byRow: Record<string, number>;
}

const CHUNK = 65_536;

class LineWriter {
  bytes = 0;
  #buffer: string[] = [];
  #length = 0;
  readonly #file: FileHandle;

  constructor(file: FileHandle) {
    this.#file = file;
  }

  /** Returns whether a chunk was written. */
  async line(value: unknown): Promise<boolean> {
    const text = `${JSON.stringify(value)}\n`;
    this.#buffer.push(text);
    this.#length += text.length;
    if (this.#length < CHUNK) return false;
    await this.flush();
    return true;
  }

  async flush(): Promise<void> {
    const chunk = Buffer.from(this.#buffer.join(''));
    this.#buffer = [];
    this.#length = 0;
    await this.#file.writeFile(chunk);
    this.bytes += chunk.length;
  }
}

const count = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

/** Writes both files and tells what is in them. On an error neither file is there. */
export async function writePopulation(options: WriteOptions): Promise<PopulationSummary> {
  const { recordsFile, truthFile = `${recordsFile}.truth.ndjson`, persons, seed, fingers } = options;
  const passing = [`${recordsFile}.partial`, `${truthFile}.partial`] as const;
  const summary: PopulationSummary = {
    persons: 0,
    records: 0,
    bytes: 0,
    truthFile,
    pairs: 0,
    bySystem: {},
    byPlanted: {},
    byRow: {},
  };
  const handles: FileHandle[] = [];
  try {
    for (const path of passing) handles.push(await open(path, 'w'));
    const [records, truth] = handles.map((handle) => new LineWriter(handle)) as [LineWriter, LineWriter];
    await truth.line(truthHeader({ persons, seed }));
    for (const person of generatePersons({ persons, seed, ...(fingers && { fingers }) })) {
      summary.persons += 1;
      for (const record of person.records) {
        summary.records += 1;
        count(summary.bySystem, record.system);
        if (await records.line(record)) {
          options.onProgress?.({ persons: summary.persons, records: summary.records, bytes: records.bytes });
        }
      }
      for (const line of person.truth) {
        await truth.line(line);
        if (line.kind !== 'pair') continue;
        summary.pairs += 1;
        count(summary.byPlanted, line.planted);
        count(summary.byRow, String(rowOf(line) ?? line.bio));
      }
    }
    await records.flush();
    await truth.flush();
    summary.bytes = records.bytes;
    for (const handle of handles.splice(0)) await handle.close();
    await rename(passing[1], truthFile);
    await rename(passing[0], recordsFile);
  } catch (error) {
    for (const handle of handles) await handle.close().catch(() => undefined);
    for (const path of passing) await rm(path, { force: true });
    throw error;
  }
  options.onProgress?.({ persons: summary.persons, records: summary.records, bytes: summary.bytes });
  return summary;
}
