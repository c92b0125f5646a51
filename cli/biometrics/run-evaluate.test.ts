/** The command from a folder to report, page and exit code, with an engine that needs no images. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { captured } from '../../tests/support/captured.ts';
import { addBiometrics } from '../commands/biometrics.ts';
import { report } from '../failure.ts';
import { fixtureEngine, writeImages } from './engine.fixture.ts';
import { deviate } from './page-charts.ts';
import type { BiometricReport } from './report.ts';

let home: string;
let faces: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'symbolon-evaluate-'));
  faces = join(home, 'faces');
  mkdirSync(faces);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(home, { recursive: true });
});

/** Images of `subjects` with four impressions each. */
function plant(subjects: number, noise: number) {
  for (let subject = 0; subject < subjects; subject++)
    for (let impression = 1; impression <= 4; impression++)
      writeImages(faces, { [`p${subject}/${impression}.png`]: `p${subject} ${impression} ${noise}` });
}

async function evaluate(...args: string[]) {
  const engines: ReturnType<typeof fixtureEngine>[] = [];
  const program = new Command().exitOverride();
  addBiometrics(program, async (modality) => {
    const engine = fixtureEngine(modality);
    engines.push(engine);
    return engine;
  });
  const { result: code, ...written } = await captured(async () => {
    try {
      await program.parseAsync(['biometrics', 'evaluate', ...args], { from: 'user' });
      return 0;
    } catch (error) {
      return report(error, (text) => process.stderr.write(text));
    }
  });
  return { code, ...written, closed: engines.map(({ closed }) => closed), hints: engines[0]?.hints };
}

const read = (file: string) => readFileSync(join(home, file), 'utf8');

describe('biometrics evaluate', () => {
  it('reports a set that the engine parts without an error', async () => {
    plant(6, 0.1);
    const { code, out, closed } = await evaluate(faces, '--report', join(home, 'r.json'));
    expect([code, closed]).toEqual([0, [true]]);
    const measured = JSON.parse(read('r.json')) as BiometricReport;
    expect(measured).toMatchObject({
      modality: 'FACE',
      recognisedBy: 'name of the folder "faces"',
      engine: 'fixture',
      layout: 'FOLDERS',
      subjects: 6,
      images: 24,
      templates: 24,
      genuinePairs: 36,
      impostorPairs: 240,
      eer: 0,
      fnmrAtFmr: { '0.01': 0, '0.001': 0, '0.0005': 0, '0.0001': 0 },
      fnmrAtZeroFmr: 0,
      failureToEnrol: 0,
      rank1: 1,
    });
    expect(measured.thresholds.map(({ rule, enoughPairs }) => [rule, enoughPairs])).toEqual([
      ['FMR', false],
      ['FMR', false],
      ['FMR', false],
      ['FMR', false],
      ['ZERO_FMR', undefined],
      ['HIT', undefined],
      ['REVIEW', undefined],
    ]);
    expect(out).toContain('equal error rate       0 %');
    expect(out).toContain('rank-1 identification  100 % of 24');
    const page = read('r.html');
    expect(page).toContain('Detection error tradeoff');
    expect(page).not.toContain('<script');
  });

  it('counts failures by reason and as misses, and names files in the report only', async () => {
    plant(5, 0.1);
    writeImages(faces, {
      'p0/secret-one.png': 'BLANK',
      'p1/secret-two.png': 'BLANK',
      'gone/<b>.png': 'BLANK',
    });
    const { code, out } = await evaluate(faces, '--report', join(home, 'r.json'));
    expect(code).toBe(0);
    const measured = JSON.parse(read('r.json')) as BiometricReport;
    expect(measured.failureToEnrol).toBe(3 / 23);
    expect(measured.failures).toMatchObject({ byCode: { NO_FACE: 3 }, subjectsWithoutTemplate: 1 });
    expect(measured.failures.files.map(({ file }) => file)).toContain('p0/secret-one.png');
    // Two subjects lose four of their ten pairs each, of 10 + 10 + 6 + 6 + 6.
    expect(measured.thresholds[0]).toMatchObject({ fnmr: 0, fnmrWithFailures: 8 / 38 });
    expect(read('r.html')).toContain('secret-one.png');
    expect(read('r.html')).toContain('gone/&lt;b&gt;.png');
    expect(out).toMatch(/NO_FACE +3 images/);
    // No error was seen: drawing subjects tells nothing, counting pairs does.
    expect(measured.intervals.eerBySubject).toBeNull();
    expect(measured.thresholds[0]).not.toHaveProperty('fnmrIntervalBySubject');
    expect(measured.thresholds[0]?.fnmrInterval[1]).toBeGreaterThan(0.1);
    const { out: json } = await evaluate(faces, '--json');
    expect(JSON.parse(json)).toMatchObject({ failures: { byCode: { NO_FACE: 3 } }, genuinePairs: 30 });
    expect(out + json).not.toContain('secret');
  });

  it('says that a sample has no rank, and repeats itself', async () => {
    plant(6, 1.2);
    const once = JSON.parse((await evaluate(faces, '--json', '--impostors', '100')).out) as BiometricReport;
    expect(once).toMatchObject({ impostorPairs: 100, impostorPairsOfAll: 240, rank1: null });
    const { seconds, ...figures } = JSON.parse(
      (await evaluate(faces, '--json', '--impostors', '100')).out,
    ) as BiometricReport;
    expect(once).toMatchObject(figures);
    expect(once.eer).toBeGreaterThan(0);
    expect((await evaluate(faces, '--impostors', '100')).out).toContain('100 drawn of 240');
  });

  it('hands the resolution to the engine where it is given', async () => {
    plant(2, 0.1);
    const { hints, out } = await evaluate(faces, '--dpi', '569', '--json');
    expect(hints).toEqual(Array(8).fill({ dpi: 569 }));
    expect(JSON.parse(out)).toMatchObject({ dpi: 569 });
    expect((await evaluate(faces)).hints).toEqual(Array(8).fill({}));
  });

  it('rotates images, and counts those that cannot be', async () => {
    plant(2, 0.1);
    const { code, err } = await evaluate(faces, '--rotate', '-30..30');
    expect([code, err]).toEqual([1, expect.stringContaining('NOT_ROTATED 8')]);
  });

  it('ends with the engine closed when it fails, and says at which file', async () => {
    plant(2, 0.1);
    writeImages(faces, { 'p1/5.png': 'CRASH' });
    expect(await evaluate(faces)).toMatchObject({
      code: 1,
      closed: [true],
      err: expect.stringContaining('The engine fixture failed at p1/5.png: the process ended'),
    });
  });

  it('tries the images where names do not tell', async () => {
    writeImages(home, { 'set/x/a_1.png': 'a 1 0', 'set/x/a_2.png': 'a 2 0', 'set/x/b_1.png': 'b 1 0' });
    const set = join(home, 'set', 'x');
    expect((await evaluate(set)).out).toContain('face (faces were found in 3 of 3 images)');
    expect((await evaluate(set, '--modality', 'finger')).out).toContain('finger (given)');
  });

  it.each([
    [['absent'], 'cannot be read as a folder'],
    [['.', '--modality', 'iris'], 'One of FACE, FINGER'],
    [['.', '--rotate', '30..-30'], 'range of degrees'],
    [['.', '--rotate', '0..400'], 'range of degrees'],
    [['.', '--impostors', '0'], 'from 1'],
    [['.', '--report', 'absent/r.json'], 'cannot be written'],
    [[], 'missing required argument'],
  ])('%j is a wrong call: exit code 2', async (args, says) => {
    const { code, err } = await evaluate(...args);
    expect([code, err]).toEqual([2, expect.stringContaining(says)]);
  });
});

it.each([
  [0.5, 0],
  [0.975, 1.96],
  [0.025, -1.96],
  [0.001, -3.0902],
])('the normal deviate of %d is %d', (share, normal) => {
  expect(Math.abs(deviate(share) - normal)).toBeLessThan(4.5e-4);
});
