/**
 * Letters as PDF, A4, in a font that has Latin, Greek, Cyrillic, Arabic, Hebrew, Armenian and Georgian letters. The same
 * letter at the same moment gives the same bytes. Nothing is fetched, nothing is written to a disk.
 */
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';
import { type Letter, type Paragraph, textOf } from '../../graph/letters/index.ts';
import { type Direction, directionOf, drawnPieces, withoutControls } from './bidi.ts';

const require = createRequire(import.meta.url);
const FONTS = {
  plain: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
};
type Weight = keyof typeof FONTS;

/** Points. */
const PAGE = { width: 595.28, height: 841.89, margin: 68 };
const SIZE = 10.5;
const LEADING = 15.5;
const GAP = 9;

/** Characters of the letter that the font has no sign for; they would stand as empty boxes. */
export class UnwritableText extends Error {
  override readonly name = 'UnwritableText';
}

/** @param at moment of making, written into the file */
export async function pdfOf(letter: Letter, at: Date): Promise<Uint8Array> {
  const page = new Page(letter, at);
  page.assertWritable(textOf(letter));
  page.lines(letter.sender);
  page.gap(2);
  page.lines(letter.recipient);
  page.gap(2);
  page.lines([letter.date, letter.reference]);
  page.gap(2);
  page.paragraph(letter.subject, 'bold');
  page.gap(1);
  page.paragraph(letter.salutation);
  for (const paragraph of letter.paragraphs) page.part(paragraph);
  page.gap(2);
  page.lines(letter.closing);
  return await page.end();
}

class Page {
  readonly #document: PDFKit.PDFDocument;
  readonly #direction: Direction;
  readonly #chunks: Uint8Array[] = [];
  readonly #ended: Promise<void>;
  #y = PAGE.margin;

  constructor({ language, direction, subject }: Letter, at: Date) {
    this.#direction = direction;
    this.#document = new PDFDocument({
      ...{
        size: [PAGE.width, PAGE.height],
        margin: 0,
        font: FONTS.plain,
        lang: language,
        displayTitle: true,
      },
      // No name of a person: titles stand in histories and in window bars.
      info: { Title: withoutControls(subject), Producer: 'Symbolon', Creator: 'Symbolon', CreationDate: at },
    });
    for (const [weight, file] of Object.entries(FONTS)) this.#document.registerFont(weight, file);
    this.#document.fontSize(SIZE);
    this.#ended = new Promise((done, failed) => {
      this.#document.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk));
      this.#document.on('end', () => done());
      this.#document.on('error', failed);
    });
  }

  assertWritable(text: string): void {
    const { font } = (this.#document as unknown as { _font: { font: Glyphs } })._font;
    for (const character of withoutControls(text).replace(/\s/g, ''))
      if (!font.hasGlyphForCodePoint(character.codePointAt(0) as number)) throw new UnwritableText();
  }

  gap(count: number): void {
    this.#y += count * GAP;
  }

  lines(lines: readonly string[]): void {
    for (const line of lines) this.paragraph(line, 'plain', 0);
  }

  part(part: Paragraph): void {
    this.gap(1);
    if ('text' in part) {
      for (const paragraph of part.text.split('\n')) this.paragraph(paragraph);
      return;
    }
    for (const { label, value } of part.facts) {
      this.paragraph(label, 'bold', 12);
      this.paragraph(value, 'plain', 12);
      this.#y += GAP / 2;
    }
  }

  /** @param indent points on the side on which lines begin */
  paragraph(text: string, weight: Weight = 'plain', indent = 0): void {
    this.#document.font(weight);
    // A foreign address or statement is read in its own direction; where its lines begin is settled by the letter.
    const direction = directionOf(text, this.#direction);
    for (const line of this.#broken(text, PAGE.width - 2 * PAGE.margin - indent))
      this.#draw(line, direction, indent);
  }

  async end(): Promise<Uint8Array> {
    this.#document.end();
    await this.#ended;
    return Buffer.concat(this.#chunks);
  }

  /** Lines that fit; a word longer than a line, such as an address of the web, is broken between its letters. */
  #broken(text: string, room: number): string[] {
    const fits = (line: string) => this.#document.widthOfString(withoutControls(line)) <= room;
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(/\s+/).filter((one) => one !== '')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (fits(longer)) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      line = '';
      for (const letter of word) {
        if (line !== '' && !fits(line + letter)) {
          lines.push(line);
          line = '';
        }
        line += letter;
      }
    }
    return line === '' ? lines : [...lines, line];
  }

  #draw(line: string, direction: Direction, indent: number): void {
    if (this.#y + LEADING > PAGE.height - PAGE.margin) {
      this.#document.addPage();
      this.#y = PAGE.margin;
    }
    const pieces = drawnPieces(line, direction).map((text) => ({
      text,
      width: this.#document.widthOfString(text),
    }));
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
    const start = PAGE.margin + indent;
    let x = this.#direction === 'ltr' ? start : PAGE.width - start - width;
    for (const piece of pieces) {
      if (piece.text.trim() !== '') this.#document.text(piece.text, x, this.#y, { lineBreak: false });
      x += piece.width;
    }
    this.#y += LEADING;
  }
}

interface Glyphs {
  hasGlyphForCodePoint(codePoint: number): boolean;
}
