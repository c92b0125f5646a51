/** Labels: only what stands for good on evidence outside of the data, one for a pair, none where people contradict. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OptionKind } from '../model/link.ts';
import { type DecidedLink, labelsOf } from './labels.ts';
import { colourOf } from './lifecycle.ts';

type Decision = DecidedLink['decisions'][number];

const decision = (option: OptionKind, more: Partial<Decision> = {}): Decision => ({
  ...{ state: 'CONFIRMED', option, reasonCode: 'OTHER', confirmedAt: '2026-01-01', fingerprint: 'x@1 y@1' },
  ...{ evidence: ['HEARING_IN_PERSON'], ...more },
});

/** A link between the groups `a` and `b` with the colour that its last decision gave. */
function link(a: string, b: string, option: OptionKind, more: Partial<DecidedLink> = {}): DecidedLink {
  const { colour, redKind } = colourOf(option);
  return {
    ...{ id: `${a}-${b}`, a, b, colour: colour ?? 'YELLOW', redKind, automatic: false, basis: null },
    ...{ fingerprint: 'x@1 y@1', decisions: [decision(option)] },
    proposals: [{ bio: 'SAME', id: 'DIFFERENT', doc: 'OTHER' }],
    ...more,
  };
}
/** White by the rules on the same biometrics and alike data. */
const white = (a: string, b: string): DecidedLink =>
  link(a, b, 'WHITE', {
    ...{ automatic: true, basis: '33(1)(a)', decisions: [] },
    proposals: [{ bio: 'SAME', id: 'SAME', doc: 'OTHER' }],
  });
const said = (links: DecidedLink[]) =>
  labelsOf(links).labels.map(({ linkId, saying }) => `${linkId} ${saying}`);

describe('a decided link', () => {
  it.each([
    ['WHITE', 'SAME'],
    ['RED_MERGE', 'SAME'],
    ['GREEN', 'DIFFERENT'],
    ['RED_SPLIT', 'DIFFERENT'],
  ] as const)('%s says %s', (option, saying) => {
    const bio = saying === 'SAME' ? 'SAME' : 'DIFFERENT';
    const one = link('a', 'b', option, { proposals: [{ bio, id: 'DIFFERENT', doc: 'SAME' }] });
    expect(said([one])).toEqual([`a-b ${saying}`]);
  });

  it.each([
    ['OPEN', { decisions: [decision('GREEN', { state: 'PROPOSED' })] }],
    ['SUPERSEDED', { colour: 'YELLOW', automatic: true }],
    ['DATA_CHANGED', { fingerprint: 'x@2 y@1' }],
    ['NOT_INDEPENDENT', { decisions: [decision('WHITE', { evidence: [] })] }],
    ['NOT_INDEPENDENT', { decisions: [decision('WHITE', { evidence: null })] }],
    ['CONFLICTING', { decisions: [decision('GREEN'), decision('WHITE', { confirmedAt: '2026-02-01' })] }],
  ] as const)('gives no label: %s', (reason, more) => {
    const { labels, left } = labelsOf([link('a', 'b', 'WHITE', more as Partial<DecidedLink>)]);
    expect(labels).toEqual([]);
    expect(left[reason]).toBe(1);
  });

  it('counts by its last decision where an earlier one was of other data', () => {
    const decisions = [
      decision('GREEN', { fingerprint: 'x@1' }),
      decision('WHITE', {
        confirmedAt: '2026-02-01',
        evidence: [],
        secondLookEvidence: ['DOCUMENT_INSPECTION'],
      }),
    ];
    expect(said([link('a', 'b', 'WHITE', { decisions })])).toEqual(['a-b SAME']);
  });

  it('of which nobody has decided says nothing, unless it is white by the rules', () => {
    const yellow = link('a', 'b', 'ERASE', { automatic: true, decisions: [] });
    const labels = labelsOf([yellow, white('c', 'd'), link('e', 'f', 'WHITE')]).labels;
    expect(labels.map(({ linkId, source }) => [linkId, source])).toEqual([
      ['c-d', 'COMPARISON'],
      ['e-f', 'DECISION'],
    ]);
  });

  it('stands for those of its kind that nobody has decided, so that kinds of data stay as frequent as they are', () => {
    const undecided = ['1', '2', '3'].map((n) =>
      link(`u${n}`, `v${n}`, 'ERASE', { automatic: true, decisions: [] }),
    );
    const { labels } = labelsOf([white('c', 'd'), link('e', 'f', 'WHITE'), ...undecided]);
    expect(labels.map(({ linkId, weight }) => [linkId, weight])).toEqual([
      ['c-d', 1],
      ['e-f', 4],
    ]);
  });

  it('white by the rules teaches nothing where links of other data wait and none of them is decided', () => {
    const { labels, left } = labelsOf([
      white('c', 'd'),
      link('e', 'f', 'ERASE', { automatic: true, decisions: [] }),
    ]);
    expect([labels, left.FRAME_INCOMPLETE]).toEqual([[], 1]);
  });
});

describe('clusters of labels', () => {
  it('in which one person is two at once teach nothing', () => {
    const apart = link('a', 'c', 'GREEN', { proposals: [{ bio: 'DIFFERENT', id: 'SAME', doc: 'OTHER' }] });
    const { labels, left } = labelsOf([
      link('a', 'b', 'WHITE'),
      link('b', 'c', 'WHITE'),
      apart,
      link('x', 'y', 'WHITE'),
    ]);
    expect(labels.map(({ linkId }) => linkId)).toEqual(['x-y']);
    expect(left.CONFLICTING).toBe(3);
  });

  it('are learnt from or held out whole, whatever the order of links', () => {
    const group = fc.integer({ min: 0, max: 30 }).map(String);
    fc.assert(
      fc.property(fc.array(fc.tuple(group, group), { maxLength: 40 }), (ends) => {
        const links = ends
          .filter(([a, b]) => a !== b)
          .map(([a, b], n) => ({ ...link(a, b, 'WHITE'), id: `${n}`.padStart(3, '0') }));
        const { labels } = labelsOf(links);
        expect(labelsOf(links.toReversed()).labels).toEqual(labels);
        const halves = new Map<string, boolean>();
        for (const { a, b, heldOut } of labels)
          for (const end of [a, b]) {
            expect(halves.get(end) ?? heldOut).toBe(heldOut);
            halves.set(end, heldOut);
          }
        expect(labels.every(({ weight }) => weight >= 1)).toBe(true);
      }),
    );
  });
});
