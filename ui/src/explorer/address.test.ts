/** What is selected and open goes through the address and comes back; what is no pane is none. */
import { describe, expect, it } from 'vitest';
import { MOST_SELECTED, panelsIn, selectionIn, selectOf, viewOfAddress, withPanels } from './address.ts';

describe('the address of a view', () => {
  it('names what is selected, in whatever order it was', () => {
    const select = selectOf(new Set(['b', 'HAS:a:b', 'a|b', 'more:a']));
    expect(select).toBe('HAS:a:b,a|b,b');
    expect(selectionIn({ select: select ?? '' })).toEqual(['HAS:a:b', 'a|b', 'b']);
    expect(selectionIn({})).toEqual([]);
  });

  it('names no selection that would make it too long', () => {
    const ids = Array.from({ length: MOST_SELECTED + 1 }, (_, index) => `n${index}`);
    expect(selectOf(new Set(ids))).toBeUndefined();
    expect(selectOf(new Set(ids.slice(1)))).toBeDefined();
    expect(selectOf(new Set())).toBeUndefined();
  });

  it('keeps panes and selection when the scene gets its own address, and nothing else', () => {
    const address = { seed: 's', revision: '3', select: 'a', table: 'edges', minimap: 'on' };
    expect(viewOfAddress(address)).toEqual({ select: 'a', table: 'edges', minimap: 'on' });
    expect(panelsIn(address)).toEqual({ table: 'edges', minimap: true });
    expect(panelsIn({ table: 'drop', minimap: 'yes' })).toEqual({ table: undefined, minimap: false });
    expect(withPanels(address, { table: undefined, minimap: false })).toEqual({
      ...{ seed: 's', revision: '3', select: 'a' },
    });
  });
});
