/** A letter as paragraphs in one language, before it is text or a page: pure, the same words for the same facts. */
import { ar } from './words/ar.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import { es } from './words/es.ts';
import { fr } from './words/fr.ts';
import type { LetterWords } from './words/words.ts';

export const WORDS = { en, ar, fr, de, es } as const satisfies Record<string, LetterWords>;
export type LetterLanguage = keyof typeof WORDS;
export const LETTER_LANGUAGES = Object.keys(WORDS) as LetterLanguage[];

/** The authority that writes, or that is written about. */
export interface LetterAuthority {
  reference: string;
  name: string;
  address: string | null;
  email: string | null;
}

export type Paragraph = { text: string } | { facts: { label: string; value: string }[] };

export interface Letter {
  language: LetterLanguage;
  direction: 'ltr' | 'rtl';
  /** Lines each. */
  sender: string[];
  recipient: string[];
  date: string;
  reference: string;
  subject: string;
  salutation: string;
  paragraphs: Paragraph[];
  closing: string[];
}

export interface LetterHead {
  language: LetterLanguage;
  /** Moment in ISO 8601; the day in UTC is written. */
  at: string;
  /** For questions: an id, never a name. */
  reference: string;
  sender: LetterAuthority;
  /** Null: nobody has stated yet whom it goes to, and the letter says so. */
  recipient: { name: string; address: string } | null;
}

export function letterOf(
  { language, at, reference, sender, recipient }: LetterHead,
  subject: string,
  paragraphs: Paragraph[],
): Letter {
  const words = WORDS[language];
  const lines = (text: string | null) => (text ?? '').split(/[\n,]\s*/).filter((line) => line !== '');
  return {
    ...{ language, direction: words.direction, subject, paragraphs },
    sender: [...new Set([sender.name, ...lines(sender.address), ...lines(sender.email), sender.reference])],
    recipient: recipient === null ? [words.open.recipient] : [recipient.name, ...lines(recipient.address)],
    date: dayIn(language, at),
    reference: filled(words.reference, { reference }),
    salutation:
      recipient === null ? words.open.salutation : filled(words.salutation, { name: recipient.name }),
    closing: [words.closing, sender.name],
  };
}

/** The letter as plain text. */
export function textOf(letter: Letter): string {
  // A line in another script is read in its own direction, as on the page.
  const lines = (all: readonly string[]) => all.map(isolated).join('\n');
  const paragraphs = letter.paragraphs.map((paragraph) =>
    'text' in paragraph
      ? lines(paragraph.text.split('\n'))
      : paragraph.facts.map(({ label, value }) => `${label}: ${isolated(value)}`).join('\n'),
  );
  return `${[
    lines(letter.sender),
    lines(letter.recipient),
    `${letter.date}\n${letter.reference}`,
    letter.subject,
    letter.salutation,
    ...paragraphs,
    lines(letter.closing),
  ].join('\n\n')}\n`;
}

/** A day in the words of a language, Gregorian and with European digits, as it stands in documents. */
export function dayIn(language: LetterLanguage, moment: string): string {
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {
    ...{ dateStyle: 'long', timeZone: 'UTC' },
  }).format(new Date(moment));
}

/** Values in their places, each isolated, so that a number or a name does not turn the sentence around it. */
export function filled(text: string, values: Record<string, string>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => isolated(values[name] ?? ''));
}

const isolated = (value: string) => `\u2068${value}\u2069`;
