// Behind a linked node_modules each launch once started another: the launcher must know its own Node by its real path.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pinnedNode, ROOT } from './pinned-node.mjs';

test('a script goes on under the pinned Node, also where node_modules is a link', () => {
  const root = mkdtempSync(join(tmpdir(), 'symbolon-pinned-'));
  try {
    cpSync(join(ROOT, 'tools/pinned-node.mjs'), join(root, 'tools/pinned-node.mjs'));
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    const script = join(root, 'tools/script.mjs');
    writeFileSync(
      script,
      `import { onPinnedNode } from './pinned-node.mjs';
       if (Number(process.env.DEPTH ?? 0) > 2) process.exit(9);
       process.env.DEPTH = String(Number(process.env.DEPTH ?? 0) + 1);
       await onPinnedNode(process.argv[1]);
       console.log(process.execPath);`,
    );
    const ran = spawnSync(process.execPath, [script], { encoding: 'utf8' });
    expect(ran.status).toBe(0);
    expect(ran.stdout.trim()).toBe(pinnedNode());
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
