/** Who proposed never looks a second time, and a third officer chooses between two. */
import { describe, expect, it } from 'vitest';
import type { Decision } from '../model.ts';
import { stepOf } from './step.ts';

const open = (over: Partial<Decision>): Decision => ({
  ...{ id: 'd', state: 'PROPOSED', stage: 'SECOND_LOOK', option: null, basis: null, by: 'one' },
  ...{ authority: 'A', at: '', reasonCode: null, reasonText: null, colourBefore: 'YELLOW', ...over },
});

describe('next step', () => {
  it('is a decision where none is open', () => expect(stepOf(undefined, 'one')).toEqual({ kind: 'PROPOSE' }));
  it('is a second look for everyone but the proposer', () => {
    expect(stepOf(open({}), 'two')).toEqual({ kind: 'SECOND_LOOK', decisionId: 'd' });
    expect(stepOf(open({}), 'one')).toBeUndefined();
  });
  it('is a choice between the two for a third officer alone', () => {
    const differing = open({
      ...{ stage: 'ADJUDICATION', option: 'WHITE', secondLookBy: 'two', secondLookOption: 'RED_MERGE' },
    });
    expect(stepOf(differing, 'three')).toEqual({
      ...{ kind: 'ADJUDICATION', decisionId: 'd', among: ['WHITE', 'RED_MERGE'] },
    });
    expect([stepOf(differing, 'one'), stepOf(differing, 'two')]).toEqual([undefined, undefined]);
  });
  it('is none while a decision waits to be published', () =>
    expect(stepOf(open({ stage: 'GRACE', option: 'WHITE' }), 'two')).toBeUndefined());
});
