/** Letters as PDF: the same bytes again, every language, right-to-left text in the order in which it is drawn. */
import { describe, expect, it } from 'vitest';
import { LETTER_LANGUAGES, type LetterLanguage, linkLetter } from '../../graph/letters/index.ts';
import { directionOf, drawnPieces } from './bidi.ts';
import { pdfOf, UnwritableText } from './pdf.ts';

const authority = { reference: 'DE-VISA-01', name: 'Visa-Amt', address: 'Am Tor 1', email: null };
const letterIn = (language: LetterLanguage, name = 'Qamar Zubaydi') =>
  linkLetter(
    {
      ...{ language, at: '2026-03-01T00:00:00Z', reference: 'ref-1', sender: authority },
      recipient: { name, address: 'Lindenallee 4711' },
    },
    { colour: 'RED', sin: 'A1B2C3D4E5F6G7H8I9', authority, portal: 'https://portal.example/lookup' },
  );
const at = new Date('2026-03-01T00:00:00Z');
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');

describe('a letter as PDF', () => {
  it.each(LETTER_LANGUAGES)(
    'in %s is a whole file in that language, the same bytes again',
    async (language) => {
      const [one, two] = [await pdfOf(letterIn(language), at), await pdfOf(letterIn(language), at)];
      expect(text(one)).toMatch(/^%PDF-1\.\d/);
      expect(text(one).trimEnd().endsWith('%%EOF')).toBe(true);
      expect(text(one)).toContain(`/Lang (${language})`);
      expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
      const later = await pdfOf(letterIn(language), new Date('2026-03-02T00:00:00Z'));
      expect(Buffer.from(one).equals(Buffer.from(later))).toBe(false);
    },
  );

  it('has no name of a person among its properties', async () => {
    expect(text(await pdfOf(letterIn('en'), at))).not.toContain('Zubaydi');
  });

  it('goes on to further pages, and breaks a word that is longer than a line', async () => {
    const letter = letterIn('en');
    const pages = async () => [...text(await pdfOf(letter, at)).matchAll(/\/Type \/Page\b/g)].length;
    expect(await pages()).toBe(1);
    letter.paragraphs.push({ text: 'long '.repeat(1_500) }, { text: 'x'.repeat(2_000) });
    expect(await pages()).toBeGreaterThan(1);
  });

  it('is refused where the font has no sign, instead of boxes on the paper', async () => {
    await expect(pdfOf(letterIn('en', '王小明'), at)).rejects.toThrow(UnwritableText);
    for (const name of ['Ζωή Παπαδοπούλου', 'Жанна Щербакова', 'قمر الزبيدي', 'გიორგი', 'Łukasz Żółć'])
      await expect(pdfOf(letterIn('ar', name), at)).resolves.toBeDefined();
  });
});

describe('the order in which a line is drawn', () => {
  const drawn = (line: string, direction: 'ltr' | 'rtl') =>
    drawnPieces(line, direction).filter((one) => one !== ' ');

  it('is that of reading from left to right', () => {
    expect(drawn('see Article 48 (2)', 'ltr')).toEqual(['see', 'Article', '48', '(2)']);
  });

  it('turns Arabic words, and leaves numbers and foreign words among them as they are', () => {
    expect(drawn('المادة 29 من', 'rtl')).toEqual(['من', '29', 'المادة']);
    expect(drawn('رقم A1B2C3 D4E5F6 هنا', 'rtl')).toEqual(['هنا', 'A1B2C3', 'D4E5F6', 'رقم']);
  });

  it('mirrors brackets in right-to-left text and not elsewhere', () => {
    expect(drawn('(من)', 'rtl').join('')).toContain(')');
    expect(drawnPieces('(من)', 'rtl').join('')).toBe(')من(');
    expect(drawnPieces('(of)', 'ltr').join('')).toBe('(of)');
  });

  it('draws no control characters', () => {
    expect(drawnPieces('\u2068A-1\u2069', 'rtl').join('')).toBe('A-1');
  });

  it('is by the first letter of a text, numbers before it or not', () => {
    expect([directionOf('10115 Berlin', 'rtl'), directionOf('48 المادة', 'ltr')]).toEqual(['ltr', 'rtl']);
    expect(directionOf('+49 30', 'rtl')).toBe('rtl');
  });
});
