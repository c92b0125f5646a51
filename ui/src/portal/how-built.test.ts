/** The list of steps tells every link once, adds every file once, and never joins by a link that does not say so. */
import { describe, expect, it } from 'vitest';
import type { PersonLink } from './answers.ts';
import { howBuilt } from './how-built.ts';

const group = (id: string) => ({ id, system: id.toUpperCase(), reference: `ref-${id}` });
const link = (id: string, groupIds: string[], over: Partial<PersonLink> = {}): PersonLink => ({
  ...{ id, groupIds, colour: 'WHITE', visibility: 'FULL', systems: groupIds, since: `2026-01-0${id}` },
  ...over,
});

describe('how a person is built', () => {
  it('begins with a file and adds one after the other by time', () => {
    const { steps } = howBuilt({
      groups: [group('a'), group('b'), group('c')],
      links: [link('2', ['b', 'c']), link('1', ['a', 'b'])],
    });
    expect(steps.map((step) => [step.kind, 'link' in step ? step.link.id : step.group.id])).toEqual([
      ['START', 'a'],
      ['JOIN', '1'],
      ['JOIN', '2'],
    ]);
  });

  it('takes a later link first where the earlier one reaches nothing yet', () => {
    const { steps } = howBuilt({
      groups: ['a', 'b', 'c', 'd'].map(group),
      links: [link('1', ['a', 'b']), link('2', ['c', 'd']), link('3', ['b', 'c'])],
    });
    expect(steps.flatMap((step) => (step.kind === 'JOIN' ? step.adds.map(({ id }) => id) : []))).toEqual([
      'b',
      'c',
      'd',
    ]);
  });

  it('says of a link between joined files that it confirms', () => {
    const { steps } = howBuilt({
      groups: ['a', 'b', 'c'].map(group),
      links: [link('1', ['a', 'b']), link('2', ['b', 'c']), link('3', ['a', 'c'])],
    });
    expect(steps.at(-1)).toMatchObject({ kind: 'CONFIRM', link: { id: '3' } });
  });

  it('joins by white and red-merge alone', () => {
    const { steps, others } = howBuilt({
      groups: ['a', 'b'].map(group),
      links: [
        link('1', ['a', 'b'], { colour: 'RED', redKind: 'MERGE' }),
        link('2', ['a', 'x'], { colour: 'YELLOW' }),
        link('3', ['a', 'y'], { colour: 'RED', redKind: 'SPLIT' }),
        link('4', ['b'], { colour: 'RED', visibility: 'NAMES_ONLY' }),
      ],
    });
    expect(steps.map(({ kind }) => kind)).toEqual(['START', 'JOIN']);
    expect(others.map(({ id }) => id)).toEqual(['2', '3', '4']);
  });

  it('of one file is that file', () => {
    expect(howBuilt({ groups: [group('a')], links: [] }).steps).toEqual([
      { kind: 'START', group: group('a') },
    ]);
    expect(howBuilt({ groups: [], links: [] }).steps).toEqual([]);
  });
});
