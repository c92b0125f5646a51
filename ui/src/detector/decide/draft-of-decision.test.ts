/** What is taken back comes back as the draft that it was sent from. */
import { describe, expect, it } from 'vitest';
import { draftOfDecision } from './draft-of-decision.ts';

const words = (reason: string) => `words of ${reason}`;

describe('a decision that is taken back', () => {
  it('keeps its reason and what was written', () =>
    expect(
      draftOfDecision({ option: 'WHITE', reasonCode: 'OTHER', reasonText: 'Register seen' }, words),
    ).toEqual({ option: 'WHITE', reason: 'OTHER', text: 'Register seen' }));

  it('does not take for one’s own words what the form filled in', () =>
    expect(
      draftOfDecision(
        { option: 'GREEN', reasonCode: 'DIFFERENT_PERSONS', reasonText: words('DIFFERENT_PERSONS') },
        words,
      ),
    ).toEqual({ option: 'GREEN', reason: 'DIFFERENT_PERSONS', text: '' }));

  it('drops a reason that the list does not hold', () =>
    expect(draftOfDecision({ option: 'WHITE', reasonCode: 'NO_MATCH', reasonText: 'Seen' }, words)).toEqual({
      option: 'WHITE',
      text: 'Seen',
    }));
});
