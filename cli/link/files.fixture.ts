/** Throw-away files for the tests of this folder. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Folder {
  path(name: string): string;
  file(name: string, content: string | Buffer): string;
  remove(): void;
}

export function newFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'symbolon-link-'));
  const path = (name: string) => join(folder, name);
  return {
    path,
    file(name, content) {
      writeFileSync(path(name), content);
      return path(name);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
