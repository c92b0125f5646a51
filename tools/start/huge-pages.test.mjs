import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { withHugePages } from './huge-pages.mjs';

test('what the operator has set for glibc stands', () => {
  expect(withHugePages({ PATH: '/bin' })).toEqual({
    PATH: '/bin',
    GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1',
  });
  expect(withHugePages({ GLIBC_TUNABLES: 'glibc.malloc.arena_max=1' })).toEqual({
    GLIBC_TUNABLES: 'glibc.malloc.arena_max=1',
  });
});

test('a process starts with it as without', () => {
  const { status, stderr } = spawnSync(process.execPath, ['-e', 'new Int32Array(2 ** 22)'], {
    env: withHugePages({}),
  });
  expect([status, stderr.toString()]).toEqual([0, '']);
});
