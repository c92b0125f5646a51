/** Which files count as images of which subject, and what the modality is told by. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeImages } from './engine.fixture.ts';
import { counted, readLayout, recogniseModality } from './layout.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'symbolon-layout-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const empty = (...files: string[]) =>
  writeImages(folder, Object.fromEntries(files.map((file) => [file, ''])));

describe('subjects', () => {
  it('are sub-folders; what is no image of them is listed', async () => {
    empty(
      'b/2.PNG',
      'b/1.png',
      'a/x.jpeg',
      'a/notes.txt',
      'a/.DS_Store',
      'a/deeper/1.png',
      'cover_1.png',
      'read.me',
    );
    symlinkSync(join(folder, 'a', 'deeper'), join(folder, 'c'));
    symlinkSync(join(folder, 'b', '1.png'), join(folder, 'a', 'link.png'));
    symlinkSync(join(folder, 'absent'), join(folder, 'b', 'lost.png'));
    mkdirSync(join(folder, 'none'));
    const { kind, images, skipped } = await readLayout(folder);
    expect(kind).toBe('FOLDERS');
    expect(images).toEqual([
      { subject: 'a', file: 'a/link.png' },
      { subject: 'a', file: 'a/x.jpeg' },
      { subject: 'b', file: 'b/1.png' },
      { subject: 'b', file: 'b/2.PNG' },
      { subject: 'c', file: 'c/1.png' },
    ]);
    expect(new Set(skipped.map(({ reason, file }) => `${reason} ${file}`))).toEqual(
      new Set([
        'OTHER_EXTENSION a/notes.txt',
        'OTHER_EXTENSION read.me',
        'HIDDEN a/.DS_Store',
        'NESTED_FOLDER a/deeper',
        'BROKEN_LINK b/lost.png',
        'BESIDE_FOLDERS cover_1.png',
      ]),
    );
    expect(counted(skipped)).toContain('BROKEN_LINK 1');
  });

  it('are named by files up to the last underscore where no folder holds images', async () => {
    empty('101_1.tif', '101_2.tif', 'Maria_Silva_0001.jpg', 'nameless.png', '_1.png');
    mkdirSync(join(folder, 'papers'));
    const { kind, images, skipped } = await readLayout(folder);
    expect(kind).toBe('NAMES');
    expect(images.map(({ subject }) => subject)).toEqual(['101', '101', 'Maria_Silva']);
    expect(counted(skipped)).toBe('NAME_WITHOUT_IMPRESSION 2');
  });

  it.each([
    [[], 'holds no image of a subject. Wanted'],
    [['a.txt', 'b.txt', '.c.png'], 'holds no image of a subject (skipped: HIDDEN 1, OTHER_EXTENSION 2)'],
    [['a_1.png', 'a_2.png'], 'one subject by its names SUBJECT_IMPRESSION'],
    [['a/1.png', 'b/1.png'], 'one image of each of 2 subjects by its sub-folders'],
  ])('%j are refused with a reason', async (files, says) => {
    empty(...files);
    await expect(readLayout(folder)).rejects.toMatchObject({
      message: expect.stringContaining(says),
      exitCode: 1,
    });
  });

  it('need a folder', async () => {
    await expect(readLayout(join(folder, 'absent'))).rejects.toMatchObject({
      message: expect.stringContaining('ENOENT'),
      exitCode: 2,
    });
  });
});

describe('modality', () => {
  const layout = (...files: string[]) => ({
    kind: 'NAMES' as const,
    images: files.map((file) => ({ subject: 'a', file })),
    skipped: [],
  });

  it.each([
    ['/data/faces', 'a_1.png', 'FACE', '"faces"'],
    ['/data/FVC2002/db1', 'a_1.png', 'FINGER', '"FVC2002"'],
    ['/faces/fingerprints', 'a_1.png', 'FINGER', '"fingerprints"'],
    ['/data/set', 'a_1.wsq', 'FINGER', 'WSQ'],
  ])('of %s with %s is %s', (path, file, modality, by) => {
    expect(recogniseModality(path, layout(file))).toEqual({ modality, by: expect.stringContaining(by) });
  });

  it.each(['/data/set', '/finger/data/set', '/data/faces-and-fingers', '/face/faces-and-fingers'])(
    'of %s is not told by names',
    (path) => {
      expect(recogniseModality(path, layout('a_1.wsq', 'a_2.png'))).toBeUndefined();
    },
  );
});
