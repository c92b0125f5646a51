/**
 * Lines of text in the order in which they are drawn from left to right (Unicode Bidirectional Algorithm, UAX 9): a font
 * engine shapes one word, the order of words and of numbers and foreign words among them is settled here.
 */
import bidiFactory from 'bidi-js';

/** What is used of the package; its own types name no call. */
interface Bidi {
  getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): { levels: Uint8Array };
  getMirroredCharacter(character: string): string | null;
}
const bidi = (bidiFactory as unknown as () => Bidi)();

export type Direction = 'ltr' | 'rtl';

/** Direction of a text by its first letter (rules P2, P3); `otherwise` where it has none. */
export function directionOf(text: string, otherwise: Direction): Direction {
  for (const letter of text.match(/\p{L}/gu) ?? []) return RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
  return otherwise;
}

/** Words and the spaces between them in visual order; the letters of a word stay in the order in which they are read. */
export function drawnPieces(line: string, direction: Direction): string[] {
  const { levels } = bidi.getEmbeddingLevels(line, direction);
  return inVisualOrder(runsOf(line, levels))
    .flatMap(({ text, level }) => {
      const words = text.split(/(\s+)/).filter((word) => word !== '');
      return level % 2 === 0 ? words : words.toReversed().map(rightToLeft);
    })
    .map(withoutControls)
    .filter((piece) => piece !== '');
}

interface Run {
  text: string;
  level: number;
}

function runsOf(line: string, levels: Uint8Array): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const level = levels[at] as number;
    const last = runs.at(-1);
    if (last?.level === level) last.text += line[at];
    else runs.push({ text: line[at] as string, level });
  }
  return runs;
}

/** Rule L2: from the highest level down to the lowest odd one, every sequence at that level or above is turned. */
function inVisualOrder(runs: Run[]): Run[] {
  const order = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level >= 1; level -= 1)
    for (let from = 0; from < order.length; from += 1) {
      let to = from;
      while (to < order.length && (order[to] as Run).level >= level) to += 1;
      if (to > from) {
        order.splice(from, to - from, ...order.slice(from, to).toReversed());
        from = to;
      }
    }
  return order;
}

/** Brackets mirrored (rule L4). What has letters of a right-to-left script is turned by the font engine, signs alone here. */
function rightToLeft(word: string): string {
  const mirrored = [...word].map((character) => bidi.getMirroredCharacter(character) ?? character);
  return RIGHT_TO_LEFT.test(word) ? mirrored.join('') : mirrored.toReversed().join('');
}

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Signs that steer the order of text and have no shape of their own. */
export const withoutControls = (text: string) =>
  text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
