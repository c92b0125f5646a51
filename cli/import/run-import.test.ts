/** An import against a stand-in service: every row ends exactly once, whatever the connection does, also over restarts. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type ImportOptions, runImport } from './run-import.ts';
import { type ImportService, type LineResult, NotNow } from './service.ts';
import { accepted } from './tally.ts';

const root = mkdtempSync(join(tmpdir(), 'symbolon-import-'));
afterAll(() => rmSync(root, { recursive: true }));

const mapping = {
  name: 'test',
  format: 'csv',
  system: { code: 'LIST_A', name: 'List A', kind: 'EXTERNAL_LIST' },
  recordKind: 'LIST_A_ENTRY',
  owner: { state: 'UNO', authorityRef: 'X-1' },
  where: [{ column: 'type', equals: 'person', reason: 'NOT_A_PERSON' }],
  recordRef: '{ref}',
  identityGroupRef: '{ref}',
  identities: [
    { id: 'main', category: 'CONFIRMED', names: [{ column: 'name', as: 'UNSPLIT', kind: 'CURRENT' }] },
  ],
};

/** Keeps what it is sent as the service does; `trouble` is asked before every line. */
class StandIn implements ImportService {
  readonly address = 'stand-in';
  readonly stored = new Map<string, string>();
  readonly systems = new Set<string>();
  requests = 0;
  readonly #trouble: (line: number) => unknown;

  constructor(trouble: (line: number) => unknown = () => undefined) {
    this.#trouble = trouble;
  }

  async *sendLines(lines: string[]): AsyncGenerator<LineResult> {
    this.requests += 1;
    for (const [index, line] of lines.entries()) {
      const fault = this.#trouble(index);
      const { recordRef } = JSON.parse(line) as { recordRef: string };
      const refused = recordRef.endsWith('9');
      const before = this.stored.get(recordRef);
      if (!refused) this.stored.set(recordRef, line);
      // A fault strikes when the line is stored and its answer is lost.
      if (fault !== undefined) throw fault;
      yield refused
        ? {
            status: 'REJECTED',
            flags: [],
            faults: [{ code: 'SYM_VERSION_DIFFERS', field: '/version', detail: 'differs' }],
          }
        : { status: before === undefined ? 'CREATED' : 'UNCHANGED', flags: [], faults: [] };
    }
  }

  async ensureSystem({ code }: { code: string }) {
    this.systems.add(code);
  }
}

let runs = 0;
function setUp(csv: string) {
  runs += 1;
  const folder = mkdtempSync(join(root, `${runs}-`));
  const file = join(folder, 'list.csv');
  const mappingFile = join(folder, 'mapping.json');
  writeFileSync(file, csv);
  writeFileSync(mappingFile, JSON.stringify(mapping));
  const run = (service: ImportService | undefined, more: Partial<ImportOptions> = {}) =>
    runImport({
      ...{ file, mappingFile, home: folder, pauseMs: 0, linesPerChunk: 7 },
      ...(service === undefined ? {} : { service }),
      ...more,
    });
  const rejects = () => {
    const path = `${file}.rejects.ndjson`;
    if (!existsSync(path)) return [];
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    return lines.map(
      (line) => JSON.parse(line) as { row: number; reference?: string; errors: { code: string }[] },
    );
  };
  return { folder, file, run, rejects };
}

const csvOf = (rows: number) =>
  `ref,name,type\n${Array.from({ length: rows }, (_, index) => `R${index + 1},Name${index + 1},person\n`).join('')}`;

describe('an import', () => {
  it('ends every row once: accepted, rejected with its reason, or not asked for', async () => {
    const { run, rejects } = setUp(
      'ref,name,type\nA1,Bo,person\nA9,Na,person\n,Mi,person\nA3,Co,company\nA4\nA5,<b>,person\n',
    );
    const service = new StandIn();
    const { tally, rejectsFile } = await run(service);
    expect(tally).toMatchObject({
      ...{ rows: 6, created: 1, rejected: 4, skipped: { NOT_A_PERSON: 1 } },
      rejectedBy: {
        'SYM_VERSION_DIFFERS /version': 1,
        'NO_REFERENCE /recordRef': 1,
        'COLUMN_COUNT ': 1,
        'CHARACTER_NOT_ALLOWED /identities/names/value': 1,
      },
    });
    expect(rejects().map(({ row, reference, errors }) => [row, reference, errors[0]?.code])).toEqual([
      [2, 'A9', 'SYM_VERSION_DIFFERS'],
      [3, undefined, 'NO_REFERENCE'],
      [5, undefined, 'COLUMN_COUNT'],
      [6, 'A5', 'CHARACTER_NOT_ALLOWED'],
    ]);
    expect(rejectsFile).toMatch(/list\.csv\.rejects\.ndjson$/);
    expect(service.systems).toEqual(new Set(['LIST_A']));
  });

  it('accounts for every row exactly once under any rows and any loss of connection', {
    timeout: 60_000,
  }, async () => {
    const cell = fc.constantFrom('', 'Bo', '<', '"x', 'Na;Mi', '\u202e', "O'Neil");
    const row = fc.tuple(
      fc.constantFrom('1', '9', ''),
      cell,
      fc.constantFrom('person', 'company'),
      fc.boolean(),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { maxLength: 40 }),
        fc.array(fc.nat(8), { maxLength: 6 }),
        async (rows, troubles) => {
          const lines = rows.map(([digit, name, type, whole], index) => {
            const quoted = name === '"x' ? name : `"${name}"`;
            return `${digit === '' ? '' : `R${index}-${digit}`},${quoted}${whole ? `,${type}` : ''}`;
          });
          const { run, rejects } = setUp(`ref,name,type\n${lines.join('\n')}\n`);
          const left = [...troubles];
          const service = new StandIn((line) => {
            if (left[0] === undefined || left[0] > line) return undefined;
            left.shift();
            return left.length % 2 === 0 ? new NotNow('lost', false) : new NotNow('busy', true, 0);
          });
          const { tally } = await run(service);
          const skipped = Object.values(tally.skipped).reduce((sum, one) => sum + one, 0);
          expect(accepted(tally) + tally.rejected + skipped).toBe(tally.rows);
          const written = rejects().map((one) => one.row);
          expect(written).toHaveLength(tally.rejected);
          expect(new Set(written).size).toBe(written.length);
          expect(service.stored.size).toBe(accepted(tally));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('goes on where the service last answered after it was broken off', async () => {
    const { run, rejects } = setUp(csvOf(60));
    let lines = 0;
    const service = new StandIn(() => {
      lines += 1;
      return lines > 33 ? new Error('killed') : undefined;
    });
    await expect(run(service)).rejects.toThrow('killed');
    const before = rejects().length;
    const second = new StandIn();
    const { tally, resumedAt } = await run(second, { start: 'RESUME' });
    expect(resumedAt).toBeGreaterThan(0);
    expect(second.stored.has('R1')).toBe(false);
    expect(accepted(tally) + tally.rejected).toBe(60);
    expect(tally.rejected).toBe(6);
    expect(rejects().map(({ row }) => row)).toEqual([9, 19, 29, 39, 49, 59]);
    expect(before).toBeLessThan(6);
  });

  it('says that all is done, and sends again only when told to', async () => {
    const { run } = setUp(csvOf(10));
    const service = new StandIn();
    await run(service);
    const { requests } = service;
    expect(await run(service)).toMatchObject({ alreadyDone: true, tally: { created: 9 } });
    expect(service.requests).toBe(requests);
    expect((await run(service, { start: 'RESTART' })).tally).toMatchObject({
      created: 0,
      unchanged: 9,
      rejected: 1,
    });
  });

  it('begins anew when the file has changed, and refuses to resume it', async () => {
    const { run, file } = setUp(csvOf(5));
    await run(new StandIn());
    writeFileSync(file, csvOf(6));
    await expect(run(new StandIn(), { start: 'RESUME' })).rejects.toMatchObject({
      code: 'NOTHING_TO_RESUME',
    });
    expect(await run(new StandIn())).toMatchObject({ alreadyDone: false, tally: { created: 6 } });
  });

  it('stops in order and keeps its state', async () => {
    const { run } = setUp(csvOf(100));
    const stop = new AbortController();
    const first = await run(new StandIn(), { signal: stop.signal, onProgress: () => stop.abort() });
    expect(first.stopped).toBe(true);
    expect(first.tally.rows).toBeLessThan(100);
    const second = await run(new StandIn());
    expect(second).toMatchObject({ stopped: false, resumedAt: first.tally.rows, tally: { rows: 100 } });
  });

  it('waits as long as the service asks, and gives up when it is gone', async () => {
    const { run } = setUp(csvOf(3));
    let asked = 0;
    const waits: number[] = [];
    const busy = new StandIn(() => {
      asked += 1;
      return asked <= 15 ? new NotNow('busy', true, 0.001) : undefined;
    });
    expect((await run(busy, { onWait: (_, milliseconds) => waits.push(milliseconds) })).tally.rows).toBe(3);
    expect(waits.every((wait) => wait === 1)).toBe(true);
    const gone: ImportService = {
      address: 'gone',
      ensureSystem: async () => {},
      // biome-ignore lint/correctness/useYield: fails before the first answer
      async *sendLines() {
        throw new NotNow('no answer', false);
      },
    };
    await expect(run(gone)).rejects.toMatchObject({ code: 'NOT_REACHED' });
  });

  it('never has two versions of one record in flight at once', async () => {
    const { run } = setUp(`ref,name,type\n${'R1,Bo,person\n'.repeat(40)}`);
    let open = 0;
    let most = 0;
    const inner = new StandIn();
    const service: ImportService = {
      address: 'x',
      ensureSystem: async () => {},
      async *sendLines(lines) {
        open += 1;
        most = Math.max(most, open);
        await new Promise((resolve) => setTimeout(resolve, 1));
        yield* inner.sendLines(lines);
        open -= 1;
      },
    };
    await run(service);
    expect(most).toBe(1);
  });

  it('a dry run checks every row, sends nothing and keeps no state', async () => {
    const { run, file } = setUp(csvOf(12));
    expect((await run(undefined)).tally).toMatchObject({ rows: 12, valid: 12 });
    expect(existsSync(`${file}.import-state.json`)).toBe(false);
  });

  it('counts and reasons hold no value of a row', async () => {
    const { run } = setUp('ref,name,type\nA1,<Secretname>,person\n');
    expect(JSON.stringify((await run(new StandIn())).tally)).not.toMatch(/Secretname|A1/);
  });
});
