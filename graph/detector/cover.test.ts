/** What an officer who has yet to judge is told of a link's history. */
import { describe, expect, it } from 'vitest';
import { withoutJudgement } from './cover.ts';

const contested = {
  ...{ at: '2026-05-04T10:00:00Z', event: 'CONTESTED', by: 'MANUAL', actor: 'officer-2' },
  ...{ colourBefore: 'WHITE', colourAfter: 'YELLOW', cause: 'DISCREPANCY', basis: '33(5)' },
  ...{ reason: 'OTHER', reasonText: 'the passport was lent', decisions: [{ id: 'd' }] },
};

describe('an entry before the first judgement', () => {
  it('tells that another officer did something and when, and neither what nor in which words', () => {
    const { at, event, by, actor } = contested;
    const nothing = { colourBefore: null, colourAfter: null, cause: null, basis: null, reason: null };
    expect(withoutJudgement(contested, 'officer-1')).toEqual({
      ...{ at, event, by, actor, ...nothing, reasonText: null, decisions: [] },
    });
  });
  it('is whole where the officer did it, or the system', () => {
    expect(withoutJudgement(contested, 'officer-2')).toEqual(contested);
    const automatic = { ...contested, by: 'AUTOMATIC', actor: null };
    expect(withoutJudgement(automatic, 'officer-1')).toEqual(automatic);
  });
});
