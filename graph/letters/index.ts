/** Letters to persons as structured text, in the languages that the templates have. */
export {
  LETTER_LANGUAGES,
  type Letter,
  type LetterAuthority,
  type LetterHead,
  type LetterLanguage,
  type Paragraph,
  textOf,
} from './letter.ts';
export { extensionLetter, linkLetter, procedureLetter, replyLetter } from './letters.ts';
