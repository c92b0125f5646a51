/** Who decides judges first; a decision against one's own first judgement is told. */
import { describe, expect, it } from 'vitest';
import type { Link } from '../model.ts';
import { differsFrom, isBlind } from './blind.ts';

const link = (over: Partial<Link>): Link => ({
  ...{ id: 'l', visibility: 'FULL', colour: 'YELLOW', redKind: null, systems: [], judgement: null, ...over },
});

describe('blind first', () => {
  it('holds for who decides or looks a second time on a yellow link', () => {
    expect([isBlind(link({}), 'PROPOSE'), isBlind(link({}), 'SECOND_LOOK')]).toEqual([true, true]);
  });
  it('does not hold for a third officer, for readers, after the judgement, and on a decided link', () => {
    const { judgement: _, ...reader } = link({});
    expect([isBlind(link({}), 'ADJUDICATION'), isBlind(link({}), undefined)]).toEqual([false, false]);
    expect(isBlind(reader, 'PROPOSE')).toBe(false);
    expect(isBlind(link({ judgement: { answer: 'SAME', at: '' } }), 'PROPOSE')).toBe(false);
    expect(isBlind(link({ colour: 'WHITE' }), 'PROPOSE')).toBe(false);
  });
  it.each([
    ['SAME', 'WHITE', false],
    ['SAME', 'RED_MERGE', false],
    ['SAME', 'GREEN', true],
    ['DIFFERENT', 'RED_MERGE', true],
    ['DIFFERENT', 'RED_SPLIT', false],
    ['CANNOT_TELL', 'WHITE', false],
    ['SAME', 'ERASE', false],
    [undefined, 'WHITE', false],
  ] as const)('%s and %s', (judgement, option, differs) =>
    expect(differsFrom(judgement, option)).toBe(differs),
  );
});
