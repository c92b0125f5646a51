/** The index and the score together on labelled public data, where that data lies beside the project. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Identity } from '../../model/record.ts';
import type { StoredRecord } from '../../model/stored.ts';
import { MemoryCandidateIndex } from './index.ts';

const folder = new URL('../../../../shared/data/linkage/', import.meta.url);
const present = existsSync(new URL('febrl4a.csv', folder)) && existsSync(new URL('febrl4b.csv', folder));

/** Febrl: rec_id, given_name, surname, street, address, address, suburb, postcode, state, date_of_birth, soc_sec_id. */
function load(file: string, system: string): StoredRecord[] {
  const [, ...lines] = readFileSync(new URL(file, folder), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const cells = line.split(',').map((cell) => cell.trim());
    const [id = '', given = '', family = '', , , , suburb = ''] = cells;
    const date = /^(\d{4})(\d\d)(\d\d)$/.exec(cells[9] ?? '');
    const names: Identity['names'] = [
      { side: 'FAMILY', kind: 'CURRENT', value: family },
      { side: 'GIVEN', kind: 'CURRENT', value: given },
    ];
    return {
      id,
      system,
      external: false,
      recordKind: 'febrl',
      groupId: id,
      version: 1,
      revision: 0,
      owner: { state: 'AUS', authorityRef: 'febrl' },
      identities: [
        {
          id,
          identityId: id,
          version: 1,
          revision: 0,
          category: 'CONFIRMED',
          names: names.filter((name) => name.value !== ''),
          ...(date && { dateOfBirth: { value: `${date[1]}-${date[2]}-${date[3]}`, precision: 'DAY' } }),
          ...(suburb && { placeOfBirth: { town: suburb } }),
        },
      ],
      documents: [],
      templates: [],
    };
  });
}

const title = present ? '' : ' (SKIPPED: the Febrl 4 files are not beside the project)';

test.skipIf(!present)(`Febrl 4 by names, date and place alone: F1 over 0.95 at p 0.5${title}`, async () => {
  const index = new MemoryCandidateIndex({ legalKeys: () => [], documentKey: (n) => n });
  await index.apply(load('febrl4a.csv', 'EES').map((record) => ({ record })));
  let right = 0;
  let wrong = 0;
  const probes = load('febrl4b.csv', 'VIS');
  const found = await index.find(probes);
  for (const [i, probe] of probes.entries()) {
    const truth = probe.id.replace(/-dup-\d+$/, '-org');
    for (const { recordId, probability } of found[i]?.scored ?? []) {
      if (probability < 0.5) continue;
      if (recordId === truth) right++;
      else wrong++;
    }
  }
  const precision = right / (right + wrong);
  const recall = right / probes.length;
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(`Febrl 4: precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, F1 ${f1.toFixed(4)}`);
  expect(precision).toBeGreaterThan(0.99);
  expect(f1).toBeGreaterThan(0.95);
});
