/** Letters in every language: whole, with the facts that the law names, and nothing left to be filled in. */
import { describe, expect, it } from 'vitest';
import {
  extensionLetter,
  LETTER_LANGUAGES,
  type LetterHead,
  type LetterLanguage,
  linkLetter,
  procedureLetter,
  replyLetter,
  textOf,
} from './index.ts';

const authority = {
  reference: 'DE-VISA-01',
  name: 'Visa-Amt',
  address: 'Am Tor 1, 10115 Berlin',
  email: 'r@v.example',
};
const headIn = (language: LetterLanguage): LetterHead => ({
  ...{ language, at: '2026-03-01T23:30:00Z', reference: 'ref-1', sender: authority },
  recipient: { name: 'Qamar Zubaydi', address: 'Lindenallee 4711\n99999 Musterhafen' },
});
const sin = 'A1B2C3D4E5F6G7H8I9';
const portal = 'https://portal.example/lookup';
const reply = {
  ...({ kind: 'ERASURE', outcome: 'REFUSE', receivedAt: '2026-02-01T00:00:00Z', sin, authority } as const),
  ...({ reasonCode: 'DATA_ACCURATE', reason: 'We compared both again.' } as const),
};
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe.each(LETTER_LANGUAGES)('in %s', (language) => {
  const head = headIn(language);
  const letters = {
    red: linkLetter(head, { colour: 'RED', sin, authority, portal }),
    white: linkLetter(head, { colour: 'WHITE', sin, authority, portal }),
    reply: replyLetter(head, reply),
    procedure: procedureLetter(head, {
      ...{
        receivedAt: reply.receivedAt,
        handedOverAt: '2026-02-05T00:00:00Z',
        replyBy: '2026-03-18',
        sin,
        authority,
      },
    }),
    extension: extensionLetter(head, {
      ...{ receivedAt: reply.receivedAt, reasonCode: 'COMPLEXITY', reason: 'Abroad.', replyBy: '2026-04-02' },
      ...{ sin, authority },
    }),
  };

  it('a letter of a link tells the number, the authority and the portal (Art 32(4), 33(4))', () => {
    for (const letter of [letters.red, letters.white]) {
      const text = plain(textOf(letter));
      for (const fact of ['A1B2C3 D4E5F6 G7H8I9', 'DE-VISA-01', portal]) expect(text).toContain(fact);
    }
  });

  it('a red link is told to have no consequence by itself (Art 32(2)), a white one is not spoken of so', () => {
    expect(letters.red.paragraphs.length).toBe(letters.white.paragraphs.length + 1);
    expect(textOf(letters.red)).toMatch(/32\(2\)|32, paragraphe 2|32 Absatz 2|32, apartado 2/);
  });

  it('a refusal has its reasons, how to challenge it and where (Art 48(7)-(8)); what is put right has not', () => {
    const text = plain(textOf(letters.reply));
    for (const fact of [reply.reason, 'r@v.example', 'Qamar Zubaydi', '48']) expect(text).toContain(fact);
    const done = replyLetter(head, { ...reply, outcome: 'ERASE', reasonCode: null });
    expect(letters.reply.paragraphs.length - done.paragraphs.length).toBe(2);
  });

  it('every letter is dated and whole: no place left open, no word of English in another language', () => {
    for (const letter of Object.values(letters)) {
      const text = textOf(letter);
      expect(text).not.toMatch(/[{}]|undefined/);
      expect(letter.date).toContain('2026');
      expect(letter.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
      if (language !== 'en') expect(text).not.toMatch(/\b(the|your|request|with)\b/i);
    }
  });

  it('the day until which the reply comes stands in the extension notice', () => {
    expect(plain(textOf(letters.extension))).toMatch(/2 (April|أبريل|avril|de abril de)|2\. April/);
  });
});

it.each(LETTER_LANGUAGES)(
  'in %s a letter without a recipient says that it is to be stated, and greets nobody by name',
  (language) => {
    const { recipient, salutation } = linkLetter(
      { ...headIn(language), recipient: null },
      { colour: 'RED', sin, authority, portal },
    );
    expect(recipient).toEqual([expect.stringMatching(/^\[.+\]$/)]);
    expect(salutation).not.toMatch(/[{}\u2068]/);
  },
);

it('values are isolated, so that a number does not turn an Arabic sentence around', () => {
  const { reference, salutation } = linkLetter(headIn('ar'), { colour: 'RED', sin, authority, portal });
  expect(reference).toContain('\u2068ref-1\u2069');
  expect(salutation).toContain('\u2068Qamar Zubaydi\u2069');
});

it('a letter about a link points up to its number, which stands before the sentence', () => {
  const text = plain(textOf(linkLetter(headIn('en'), { colour: 'RED', sin, authority, portal })));
  expect(text.indexOf('A1B2C3 D4E5F6 G7H8I9')).toBeGreaterThan(0);
  expect(text.indexOf('A1B2C3 D4E5F6 G7H8I9')).toBeLessThan(text.indexOf('the number above'));
});
