/** A link is told by its sign and line wherever it is drawn: lists and small pictures have the signs of the canvas. */
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { type LinkLook, LinkSign, LinkSwatch } from '../link-word.tsx';
import { DASHES, linkLook, PERSON, SIGNS } from './index.ts';

const LINKS: LinkLook[] = [
  { colour: 'YELLOW' },
  { colour: 'GREEN' },
  { colour: 'RED', redKind: 'MERGE' },
  { colour: 'RED', redKind: 'SPLIT' },
  { colour: 'WHITE' },
];
const swatch = (look: LinkLook) => renderToStaticMarkup(createElement(LinkSwatch, look));

describe('a link in a list', () => {
  it.each(LINKS)('%o has the sign and the line of the canvas', (link) => {
    const look = linkLook(link.colour, link.redKind);
    const { outline, strokes, letter } = SIGNS[look?.glyph ?? 'same'];
    for (const drawn of [swatch(link), renderToStaticMarkup(createElement(LinkSign, link))]) {
      expect(drawn).toContain(`d="${outline}"`);
      if (strokes !== '') expect(drawn).toContain(`d="${strokes}"`);
      if (letter !== '') expect(drawn).toContain(`>${letter}</text>`);
    }
    if (look?.dash != null) expect(swatch(link)).toContain(DASHES[look.dash]?.join(' '));
  });

  it('is told from every other without its colour', () => {
    const bare = LINKS.map((link) => swatch(link).replaceAll(/link-(yellow|green|red|white)/g, 'link'));
    expect(new Set(bare).size).toBe(LINKS.length);
  });

  it('has a head where a person decided it, and none where that is not known', () => {
    expect(swatch({ colour: 'GREEN', automatic: false })).toContain(PERSON);
    for (const automatic of [true, undefined])
      expect(swatch({ colour: 'GREEN', automatic })).not.toContain(PERSON);
  });
});
