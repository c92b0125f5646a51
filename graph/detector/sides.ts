/** What two sides hold of templates, told one pair after the other: nobody asks where all engines are in this process. */
import type { PlainRecord, StoredRecord, StoredTemplate } from '../model/stored.ts';
import type { GroupRecords } from './groups.ts';

type Sides = readonly [readonly StoredTemplate[], readonly StoredTemplate[]];

export function* sidesOfRecords(
  pairs: Iterable<readonly [StoredRecord, StoredRecord | PlainRecord]>,
): Iterable<Sides> {
  for (const [a, b] of pairs) yield [a.templates, 'templates' in b ? b.templates : []];
}

/** @param counterparts groups that each group is compared with */
export function* sidesOfGroups(
  counterparts: Iterable<readonly [groupId: string, others: Iterable<string>]>,
  groups: GroupRecords,
): Iterable<Sides> {
  for (const [groupId, others] of counterparts) {
    const own = templatesOf(groups, groupId);
    for (const other of others) yield [own, templatesOf(groups, other)];
  }
}

const templatesOf = (groups: GroupRecords, groupId: string) =>
  (groups.get(groupId) ?? []).flatMap((record) => record.templates);
