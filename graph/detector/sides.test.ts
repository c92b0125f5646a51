import { expect, it, vi } from 'vitest';
import { type BiometricEngine, MEMORY_ENGINES, prepareComparisons } from '../biometrics/index.ts';
import type { StoredRecord, StoredTemplate } from '../model/stored.ts';
import { sidesOfGroups, sidesOfRecords } from './sides.ts';

const template = (id: string): StoredTemplate => ({
  ...{ id, modality: 'FINGER', finger: 'R2', engine: 'remote/1', features: new Uint8Array() },
});
const record = (id: string, templates: () => StoredTemplate[]) =>
  Object.defineProperty({ id, groupId: id }, 'templates', { get: templates }) as unknown as StoredRecord;
const groupsOf = (...records: StoredRecord[]) => new Map(records.map((one) => [one.id, [one]]));

it('no template is collected where all engines are in this process', async () => {
  const untouched = () => {
    throw new Error('templates were looked at');
  };
  const [a, b] = [record('a', untouched), record('b', untouched)];
  await prepareComparisons(sidesOfRecords([[a, b]]), MEMORY_ENGINES);
  await prepareComparisons(sidesOfGroups([['a', ['b']]], groupsOf(a, b)), MEMORY_ENGINES);
  expect(() => [...sidesOfRecords([[a, b]])]).toThrow('looked at');
});

it('an engine in another process is handed every pair of records and of groups', async () => {
  const prepare = vi.fn(async () => {});
  const remote = { modality: 'FINGER', accepts: () => true, prepare } as unknown as BiometricEngine;
  const [a, b, c] = ['a', 'b', 'c'].map((id) => record(id, () => [template(`t-${id}`)])) as [
    StoredRecord,
    StoredRecord,
    StoredRecord,
  ];
  await prepareComparisons(sidesOfRecords([[a, b]]), [remote]);
  expect(prepare).toHaveBeenLastCalledWith([[template('t-a'), template('t-b')]]);
  await prepareComparisons(sidesOfGroups([['a', ['b', 'c']]], groupsOf(a, b, c)), [remote]);
  expect(prepare).toHaveBeenLastCalledWith([
    [template('t-a'), template('t-b')],
    [template('t-a'), template('t-c')],
  ]);
});
