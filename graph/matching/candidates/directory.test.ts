/** The directory keeps who is who through replacing, removing, growing and compacting, for UUIDs and any other id. */
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { Directory } from './directory.ts';

const entry = (id: string, n: number) => ({ id, groupId: `g-${id}`, system: `S${n % 7}`, version: n + 1 });

describe('the directory', () => {
  const ids = Array.from({ length: 5_000 }, (_, n) => (n % 2 === 0 ? v7() : `other ${n}`));

  it('finds every record after growing and nothing that was never there', () => {
    const directory = new Directory();
    const slots = ids.map((id, n) => directory.add(entry(id, n)));
    for (const [n, id] of ids.entries()) {
      const slot = directory.slotOf(id);
      expect(slot).toBe(slots[n]);
      expect([directory.idOf(slot), directory.groupOf(slot)]).toEqual([id, `g-${id}`]);
      expect(directory.versionOf(slot)).toBe(n + 1);
      expect(directory.systemNumberOf(slot)).toBe(directory.systemNumber(`S${n % 7}`));
    }
    expect(directory.slotOf(v7())).toBe(-1);
    expect(directory.slotOf('never')).toBe(-1);
  });

  it('keeps the living in their order when it is compacted, and forgets the dead', () => {
    const directory = new Directory();
    for (const [n, id] of ids.entries()) directory.add(entry(id, n));
    for (const [n, id] of ids.entries()) if (n % 3 === 0) directory.bury(directory.slotOf(id));
    expect(directory.slotOf(ids[0] as string)).toBe(-1);
    const moved = directory.compact();
    expect([directory.dead, directory.slots]).toEqual([0, directory.live]);
    let next = 0;
    for (const [n, id] of ids.entries()) {
      const slot = n % 3 === 0 ? -1 : next++;
      expect([moved[n], directory.slotOf(id)]).toEqual([slot, slot]);
    }
    const again = ids[0] as string;
    expect(directory.idOf(directory.add(entry(again, 0)))).toBe(again);
  });

  it('finds after a thousand removals and insertions of the same record', () => {
    const directory = new Directory();
    const [id = ''] = ids;
    for (let n = 0; n < 10_000; n++) {
      directory.bury(directory.add(entry(id, n)));
      expect(directory.slotOf(id)).toBe(-1);
    }
    expect(directory.slotOf(id)).toBe(-1);
    expect(directory.slotOf(ids[1] as string)).toBe(-1);
  });

  it('takes less than 100 bytes a record at 100,000', () => {
    const directory = new Directory();
    for (let n = 0; n < 100_000; n++) directory.add({ ...entry(v7(), n), groupId: v7() });
    expect(directory.bytes / 100_000).toBeLessThan(100);
  });
});
