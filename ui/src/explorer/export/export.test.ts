/** Exports carry hostile names as text: no formula in a spreadsheet, no markup in a drawing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIGHT, lookOf, shapeOf } from '../../graph-view/pure.ts';
import { csvOf } from './csv.ts';
import { drawingOf, type Picture } from './picture.ts';

describe('CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '|calc', '＝1', ' =1', '\u200b=1', '\ufeff=cmd'])(
    'defuses %j',
    (name) => expect(csvOf([[name]])).toBe(`\ufeff"'${name}"\r\n`),
  );
  it('leaves other text and numbers as they are, and doubles quotes', () => {
    expect(csvOf([['O’Brien', 'a"b', -3.5, undefined]])).toBe('\ufeff"O’Brien","a""b","-3.5",""\r\n');
  });
  it('never lets a cell out of its quotes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
        (rows) => {
          const cells = [
            ...csvOf(rows)
              .slice(1)
              .matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g),
          ];
          expect(cells.map(([, cell]) => cell?.replaceAll('""', '"').replace(/^'/, ''))).toEqual(
            rows.flat().map((cell) => cell.replace(/^'/, '')),
          );
        },
      ),
    );
  });
});

const picture = (over: Partial<Picture> = {}): Picture => ({
  title: 'Symbolon',
  nodes: [
    { id: 'a', x: 0, y: 0, shape: shapeOf('GROUP'), badge: 'SI', label: 'Anna', pinned: false },
    { id: 'b', x: 100, y: 50, shape: shapeOf('GROUP'), badge: 'VI', label: 'Anna', pinned: true },
  ],
  edges: [
    { from: 'a', to: 'b', look: lookOf({ kind: 'LINK', colour: 'YELLOW' }), onPath: false },
    { from: 'b', to: 'a', look: lookOf({ kind: 'LINK', colour: 'RED', redKind: 'SPLIT' }), onPath: true },
  ],
  legend: [{ word: 'Undecided – verify', look: lookOf({ kind: 'LINK', colour: 'YELLOW' }) }],
  notes: ['revision 3', 'purpose: identity fraud'],
  direction: 'ltr',
  ...over,
});

describe('the drawing', () => {
  it('is light, with legend, line styles and notes', () => {
    const { svg } = drawingOf(picture());
    for (const part of [
      LIGHT.surface,
      'Undecided – verify',
      'revision 3',
      'stroke-dasharray="8 4"',
      'purpose: identity fraud',
    ])
      expect(svg).toContain(part);
  });
  it('keeps names text, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const [first] = picture().nodes;
        const { svg } = drawingOf(picture({ nodes: [{ ...(first as Picture['nodes'][0]), label: name }] }));
        expect(
          svg
            .match(/<(\w+)/g)
            ?.every((tag) => ['<svg', '<title', '<rect', '<g', '<path', '<text'].includes(tag)),
        ).toBe(true);
      }),
    );
    const { svg } = drawingOf(picture({ title: '</title><script>alert(1)</script>' }));
    expect(svg).not.toContain('<script');
  });
  it('of an empty scene still has a size', () => {
    expect(drawingOf(picture({ nodes: [], edges: [] }))).toMatchObject({ width: expect.any(Number) });
  });
});
