/**
 * Which images of a folder show which subject: a sub-folder each, or files named SUBJECT_IMPRESSION.ext. Told from names
 * only; what an image holds is the engine's matter.
 */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { Modality } from '../../graph/model/record.ts';
import { CommandFailure } from '../failure.ts';

export interface ImageFile {
  subject: string;
  /** Relative to the folder. */
  file: string;
}

export interface Layout {
  kind: 'FOLDERS' | 'NAMES';
  /** In the order of their names. */
  images: ImageFile[];
  /** What is no part of the set: reason and names relative to the folder. */
  skipped: { reason: SkipReason; file: string }[];
}

export type SkipReason =
  | 'HIDDEN'
  | 'BROKEN_LINK'
  | 'OTHER_EXTENSION'
  | 'NESTED_FOLDER'
  | 'BESIDE_FOLDERS'
  | 'NAME_WITHOUT_IMPRESSION';

const EXTENSIONS = new Set(
  'bmp gif j2k jp2 jpeg jpg pgm png pnm ppm tif tiff webp wsq'.split(' ').map((ending) => `.${ending}`),
);
/** SUBJECT_IMPRESSION: the last underscore parts them, since subjects have underscores too. */
const NAMED = /^(.+)_[^_]+$/;

/** Throws a `CommandFailure` where the folder cannot be read, or holds no image or no two subjects. */
export async function readLayout(folder: string): Promise<Layout> {
  const layout = await readImages(folder);
  refuseUnfit(folder, layout);
  return layout;
}

/** However many subjects there are. Throws a `CommandFailure` where the folder cannot be read or holds no image of a subject. */
export async function readImages(folder: string): Promise<Layout> {
  const skipped: Layout['skipped'] = [];
  const top = await entries(folder, '', skipped);
  const foldered: ImageFile[] = [];
  for (const subject of top.folders) {
    const inside = await entries(folder, subject, skipped);
    foldered.push(...inside.images.map((file) => ({ subject, file: join(subject, file) })));
    for (const name of inside.folders) skipped.push({ reason: 'NESTED_FOLDER', file: join(subject, name) });
  }
  const kind = foldered.length > 0 ? 'FOLDERS' : 'NAMES';
  const named: ImageFile[] = [];
  for (const file of top.images) {
    const subject = NAMED.exec(basename(file, extname(file)))?.[1];
    if (kind === 'FOLDERS') skipped.push({ reason: 'BESIDE_FOLDERS', file });
    else if (subject === undefined) skipped.push({ reason: 'NAME_WITHOUT_IMPRESSION', file });
    else named.push({ subject, file });
  }
  const layout: Layout = { kind, images: kind === 'FOLDERS' ? foldered : named, skipped };
  if (layout.images.length === 0) {
    const reasons = counted(skipped);
    throw new CommandFailure(
      `${folder} holds no image of a subject${reasons === '' ? '' : ` (skipped: ${reasons})`}. ${WANTED}`,
    );
  }
  return layout;
}

const WANTED = 'Wanted: a sub-folder of images a subject, or images named SUBJECT_IMPRESSION.ext.';

async function entries(folder: string, below: string, skipped: Layout['skipped']) {
  const found = { images: [] as string[], folders: [] as string[] };
  for (const entry of await read(join(folder, below))) {
    const target = entry.isSymbolicLink() ? await targetOf(join(folder, below, entry.name)) : entry;
    const reason = reasonToSkip(entry.name, target);
    if (reason !== undefined) skipped.push({ reason, file: join(below, entry.name) });
    else if (target?.isDirectory()) found.folders.push(entry.name);
    else found.images.push(entry.name);
  }
  return found;
}

async function read(folder: string): Promise<Dirent[]> {
  const found = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    throw new CommandFailure(`${folder} cannot be read as a folder (${error.code}).`, 2);
  });
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** A link stands for what it leads to; undefined where that is not there. */
const targetOf = (path: string) => stat(path).catch(() => undefined);

function reasonToSkip(
  name: string,
  target: Pick<Dirent, 'isFile' | 'isDirectory'> | undefined,
): SkipReason | undefined {
  if (name.startsWith('.')) return 'HIDDEN';
  if (target === undefined) return 'BROKEN_LINK';
  if (target.isDirectory()) return undefined;
  return target.isFile() && EXTENSIONS.has(extname(name).toLowerCase()) ? undefined : 'OTHER_EXTENSION';
}

function refuseUnfit(folder: string, { kind, images }: Layout) {
  const subjects = new Set(images.map(({ subject }) => subject)).size;
  const told = kind === 'FOLDERS' ? 'sub-folders' : 'names SUBJECT_IMPRESSION';
  if (subjects < 2)
    throw new CommandFailure(`${folder} holds one subject by its ${told}; two are needed to compare.`);
  if (subjects === images.length)
    throw new CommandFailure(
      `${folder} holds one image of each of ${subjects} subjects by its ${told}; two of a subject are needed.`,
    );
}

/** `OTHER_EXTENSION 3, HIDDEN 1`. */
export function counted(skipped: Layout['skipped']): string {
  const counts = new Map<SkipReason, number>();
  for (const { reason } of skipped) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${reason} ${count}`).join(', ');
}

export interface RecognisedModality {
  modality: Modality;
  /** In words, for people. */
  by: string;
}

const HINTS: [Modality, RegExp][] = [
  ['FACE', /face|portrait|mugshot/i],
  ['FINGER', /finger|thumb|fvc|print/i],
];

/** From the files (WSQ is made for fingerprints), else from the name of the folder or of the one above; else undefined. */
export function recogniseModality(folder: string, { images }: Layout): RecognisedModality | undefined {
  if (images.every(({ file }) => extname(file).toLowerCase() === '.wsq'))
    return { modality: 'FINGER', by: 'files are WSQ' };
  const path = resolve(folder);
  for (const name of [basename(path), basename(dirname(path))]) {
    const [hint, another] = HINTS.filter(([, words]) => words.test(name));
    if (hint !== undefined && another === undefined)
      return { modality: hint[0], by: `name of the folder "${name}"` };
    if (another !== undefined) break;
  }
  return undefined;
}
