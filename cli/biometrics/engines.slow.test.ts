/** The command with its real engines: faces and fingers of ../shared/data; skipped where it is absent. */
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openImageEngine } from './engines.ts';
import { evaluateBiometrics } from './run-evaluate.ts';

const data = fileURLToPath(new URL('../../../shared/data/biometrics/', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'symbolon-biometrics-'));
afterAll(() => rmSync(home, { recursive: true }));

describe.skipIf(!existsSync(data))('symbolon biometrics evaluate (needs ../shared/data)', () => {
  it('tells the fingers of the set apart, upright and turned', async () => {
    for (const rotate of [undefined, { from: -60, to: 60 }]) {
      const { report } = await evaluateBiometrics(
        join(data, 'fingers'),
        { impostors: 1e6, ...(rotate === undefined ? {} : { rotate }) },
        openImageEngine,
      );
      expect(report).toMatchObject({ modality: 'FINGER', engine: 'sourceafis', images: 64 });
      expect(report.failureToEnrol).toBeLessThanOrEqual(0.05);
      expect(report.eer).toBeLessThanOrEqual(0.003);
      expect(report.fnmrAtZeroFmr).toBeLessThanOrEqual(0.005);
      expect(report.rank1).toBe(1);
    }
  });

  it('knows faces by looking for them, and tells four persons apart', async () => {
    for (const subject of ['s11', 's12', 's13', 's14'])
      symlinkSync(join(data, 'faces', subject), join(home, subject));
    const { report } = await evaluateBiometrics(home, { impostors: 1e6 }, openImageEngine);
    expect(report).toMatchObject({ modality: 'FACE', engine: 'face-api', images: 40 });
    expect(report.failureToEnrol).toBeLessThanOrEqual(0.05);
    expect(report.eer).toBeLessThanOrEqual(0.012);
    expect(report.rank1).toBeGreaterThanOrEqual(0.99);
  });
});

it('a text file, an empty one and a cut one give a code each, in both engines', async () => {
  for (const modality of ['FACE', 'FINGER'] as const) {
    const engine = await openImageEngine(modality);
    for (const bytes of [Buffer.from('no image'), Buffer.alloc(0), readFileSync(import.meta.filename)]) {
      const extraction = await engine.extract(bytes);
      expect(extraction).toMatchObject({ kind: 'FAILED', code: expect.stringMatching(/^[A-Z_]+$/) });
    }
    await engine.close();
  }
});
