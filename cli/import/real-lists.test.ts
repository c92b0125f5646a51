/** Both real lists mapped whole, where the machine has them: nothing is lost, hardly anything rejected. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkRecord, externalListProfile } from '../../graph/sources/index.ts';
import { loadMapping } from './load-mapping.ts';
import { mapFile } from './run-import.ts';
import { count, faultKey } from './tally.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const TODAY = '2026-03-01';

describe.each([
  {
    list: 'UN_SC',
    file: path('../../../shared/data/lists/un-consolidated.xml'),
    mappingFile: path('../../mappings/un-consolidated.json'),
    persons: 700,
  },
  {
    list: 'OFAC_SDN',
    file: path('../../../shared/data/lists/ofac-sdn.csv'),
    mappingFile: path('../../mappings/ofac-sdn.json'),
    persons: 3_800,
  },
])('$list', ({ list, file, mappingFile, persons }) => {
  it.skipIf(!existsSync(file))(
    'less than 2 % of the persons are rejected, each record stands the content rules',
    { timeout: 60_000 },
    async () => {
      const { mapping } = await loadMapping(mappingFile);
      const outcomes: Record<string, number> = {};
      const rejected: Record<string, number> = {};
      const leftOut: Record<string, number> = {};
      const profile = externalListProfile(list, list);
      for await (const { mapped } of mapFile(file, mapping, 20260101, TODAY)) {
        count(outcomes, mapped?.outcome ?? 'BROKEN');
        if (mapped?.outcome === 'REJECTED') count(rejected, faultKey(mapped.faults[0] as never));
        if (mapped?.outcome !== 'RECORD') continue;
        for (const fault of mapped.leftOut) count(leftOut, faultKey(fault));
        expect(checkRecord(mapped.record, profile, TODAY)).toEqual([]);
      }
      console.log(list, { outcomes, rejected, leftOut });
      const { RECORD = 0, REJECTED = 0, BROKEN = 0 } = outcomes;
      expect(RECORD).toBeGreaterThan(persons);
      expect((REJECTED + BROKEN) / (RECORD + REJECTED + BROKEN)).toBeLessThan(0.02);
    },
  );
});
