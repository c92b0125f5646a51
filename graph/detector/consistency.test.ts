import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradictions, type SurroundingLink, sayingOf } from './consistency.ts';

let count = 0;
const link = (
  a: string,
  b: string,
  colour: SurroundingLink['colour'],
  redKind: SurroundingLink['redKind'] = null,
): SurroundingLink => {
  count += 1;
  return { id: `link-${count}`, a, b, colour, redKind };
};

describe('surrounding links', () => {
  it.each([
    ['green', 'GREEN', null],
    ['red for two persons', 'RED', 'SPLIT'],
  ] as const)(
    'refuse %s as the third side of a triangle whose other two say the same person',
    (_n, colour, kind) => {
      const sides = [link('a', 'b', 'WHITE'), link('b', 'c', 'WHITE')];
      expect(contradictions('a', 'c', sayingOf(colour, kind), sides)).toEqual(sides);
    },
  );

  it.each([
    ['white', 'WHITE', null],
    ['red for one person', 'RED', 'MERGE'],
  ] as const)('refuse %s where a chain of the same person meets another person', (_name, colour, kind) => {
    const other = link('b', 'c', 'GREEN');
    const split = link('d', 'c', 'RED', 'SPLIT');
    const links = [link('a', 'b', 'RED', 'MERGE'), link('b', 'd', 'WHITE'), other, split];
    expect(contradictions('a', 'c', sayingOf(colour, kind), links)).toEqual([other, split]);
  });

  it('say nothing while they are yellow', () => {
    const links = [link('a', 'b', 'WHITE'), link('b', 'c', 'YELLOW')];
    expect(contradictions('a', 'c', 'DIFFERENT', links)).toEqual([]);
    expect(contradictions('a', 'c', 'NOTHING', [link('b', 'c', 'GREEN'), ...links])).toEqual([]);
  });

  it('leave out the link that is being decided', () => {
    expect(contradictions('a', 'b', 'DIFFERENT', [link('b', 'a', 'WHITE')])).toEqual([]);
    expect(contradictions('a', 'b', 'SAME', [link('a', 'b', 'GREEN')])).toEqual([]);
  });

  it('accept a triangle of three different persons', () => {
    expect(contradictions('a', 'c', 'DIFFERENT', [link('a', 'b', 'GREEN'), link('b', 'c', 'GREEN')])).toEqual(
      [],
    );
  });

  it('never let a chain say both, whatever is asked for in whatever order', () => {
    const nodes = ['a', 'b', 'c', 'd', 'e', 'f'];
    const wish = fc.record({
      a: fc.constantFrom(...nodes),
      b: fc.constantFrom(...nodes),
      kind: fc.constantFrom<[SurroundingLink['colour'], SurroundingLink['redKind']]>(
        ['WHITE', null],
        ['GREEN', null],
        ['RED', 'MERGE'],
        ['RED', 'SPLIT'],
      ),
    });
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 25 }), (wishes) => {
        let links: SurroundingLink[] = [];
        for (const { a, b, kind } of wishes) {
          if (a === b || contradictions(a, b, sayingOf(...kind), links).length > 0) continue;
          links = links.filter((one) => ![`${a}${b}`, `${b}${a}`].includes(one.a + one.b));
          links.push(link(a, b, ...kind));
        }
        const person = new Map(nodes.map((node) => [node, node]));
        for (const one of links.filter((each) => sayingOf(each.colour, each.redKind) === 'SAME')) {
          const [from, to] = [person.get(one.a), person.get(one.b)];
          for (const node of nodes) if (person.get(node) === from) person.set(node, to as string);
        }
        for (const one of links.filter((each) => sayingOf(each.colour, each.redKind) === 'DIFFERENT'))
          expect(person.get(one.a)).not.toBe(person.get(one.b));
      }),
      { numRuns: 500 },
    );
  });
});
