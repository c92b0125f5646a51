/** The command line as a caller sees it: exit codes, one clear message, nothing personal in it. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { captured } from '../tests/support/captured.ts';
import { run } from './main.ts';
import { colourWord, facts, moment, table } from './output.ts';

const launcher = fileURLToPath(new URL('symbolon.mjs', import.meta.url));
const mappings = fileURLToPath(new URL('../mappings', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'symbolon-cli-'));

beforeEach(() => {
  vi.stubEnv('SYMBOLON_HOME', home);
  vi.stubEnv('SYMBOLON_URL', 'http://127.0.0.1:9');
  vi.stubEnv('SYMBOLON_CLIENT_ID', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  process.exitCode = 0;
});
afterAll(() => rmSync(home, { recursive: true }));

async function symbolon(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const { result: code, ...written } = await captured(() => run(args));
  return { code, ...written };
}

describe('symbolon', () => {
  it('starts through its launcher', { timeout: 60_000 }, () => {
    const version = execFileSync(process.execPath, [launcher, '--version'], { encoding: 'utf8' });
    expect(version).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('tells what it can do, and what a command takes', async () => {
    const { code, out } = await symbolon('--help');
    expect(code).toBe(0);
    for (const command of [
      'search',
      'queue',
      'explain',
      'why|why-not',
      'how',
      'clusters',
      'show',
      'history',
      'letters',
      'notices',
      'import',
      'loads',
      'enrol',
      'link',
      'compare-names',
      'evaluate',
      'biometrics',
      'generate',
      'demo',
      'status',
      'migrate',
    ])
      expect(out).toContain(`\n  ${command} `);
    expect((await symbolon('import', '--help')).out).toContain('--dry-run');
  });

  it.each([
    [['nonsense'], 'unknown command'],
    [['import', 'x.csv'], '--map'],
    [['generate', '--persons', 'many', '--out', 'x'], 'whole number'],
    [['decide', 'x', '--option', 'purple', '--reason', 'y'], 'One of WHITE'],
    [['link', 'x.csv'], '--map'],
    [['import', 'x.csv', '--map', 'm.json', '--label', 'x'], '--label needs --historical'],
    [['loads', 'show'], "'id'"],
    [['letters', '--state', 'sent'], 'One of DRAFT'],
    [['letters', 'release', 'x', '--language', 'de', '--name', 'y'], '--address'],
    [['letters', 'review', 'x'], '--agree or --disagree'],
    [['notices', 'read'], "'notice'"],
    [['link', 'x.csv', '--map', 'absent.json'], 'absent.json cannot be read'],
    [['link', 'x.csv', '--map', 'm.json', '--date-order', 'sideways'], 'One of DMY, MDY, YMD'],
    [['compare-names', 'absent.csv'], 'absent.csv'],
    [['compare-names', 'x.csv', '--out', 'x.csv'], 'would be written over'],
    [['evaluate'], '--truth'],
    [['evaluate', '--truth', 'x.csv', '--report', 'x.csv'], 'would be written over'],
    [['search'], 'what to search for'],
    [['clusters', '--limit', '3'], '--limit needs --changes'],
    [['import', 'x.csv', '--map', 'absent.json', '--dry-run'], 'absent.json cannot be read'],
  ])('%j is a wrong call: exit code 2', async (args, says) => {
    const { code, err } = await symbolon(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  });

  it('says when there is no sign-in, or no service: exit code 1', async () => {
    expect(await symbolon('queue')).toMatchObject({ code: 1, err: expect.stringContaining('cli-officer') });
    writeFileSync(join(home, 'secrets.json'), '{"clients":{"cli-officer":"x"}}');
    const { code, err } = await symbolon('queue');
    expect([code, err]).toEqual([1, expect.stringContaining('cannot be reached')]);
  });

  it('checks a file without a service, and shows counts and reasons only', async () => {
    const file = join(home, 'sdn.csv');
    writeFileSync(
      file,
      '1,"INVENTED, Person",individual,X,,,,,,,,\n2,"@@@",individual,X,,,,,,,,\n3,Firm,-0-,X,,,,,,,,\n',
    );
    writeFileSync(join(home, 'ofac-alt.csv'), '1,1,aka,"OTHER, Person",\n');
    const { code, out, err } = await symbolon(
      'import',
      file,
      '--map',
      join(mappings, 'ofac-sdn.json'),
      '--dry-run',
    );
    expect([code, out]).toEqual([
      0,
      expect.stringContaining('CHARACTER_NOT_ALLOWED /identities/names/value  1'),
    ]);
    expect(out + err).not.toMatch(/INVENTED|OTHER|@@@/);
  });

  it('refuses a file of another kind in one sentence', async () => {
    const file = join(home, 'picture.xml');
    writeFileSync(file, Buffer.from('89504e470d0a1a0a0000', 'hex'));
    const { code, err } = await symbolon(
      'import',
      file,
      '--map',
      join(mappings, 'un-consolidated.json'),
      '--dry-run',
    );
    expect([code, err]).toEqual([1, 'The file is a PNG image, not XML as the mapping expects.\n']);
  });
});

describe('what is shown', () => {
  it('stands in columns, also with wide letters and marks', () => {
    expect(
      table(
        ['name', 'x'],
        [
          ['金铁', 'a'],
          ['e\u0301', 'b'],
          ['long one', null],
        ],
      ),
    ).toEqual(['name      x', '金铁      a', 'e\u0301         b', 'long one  –']);
    expect(table(['a'], [])).toEqual(['None.']);
    expect(
      facts([
        ['a', 1],
        ['long', 'x'],
        ['absent', undefined],
      ]),
    ).toEqual(['a     1', 'long  x']);
  });

  it('is in words', () => {
    expect(colourWord('RED', 'MERGE')).toContain('red (merge)');
    expect(colourWord(null)).toBe('no link');
    expect([moment('2026-01-02T03:04:05.678Z'), moment(null)]).toEqual(['2026-01-02 03:04', '']);
  });
});
