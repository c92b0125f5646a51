/** Words of the look-up page, which stands without the catalogues of the application. */
import arabic from './messages.ar.json';
import english from './messages.en.json';

export const LANGUAGES = { en: 'English', ar: 'العربية' } as const;
export type Language = keyof typeof LANGUAGES;

const WORDS: Record<Language, Record<string, string>> = { en: english, ar: arabic };

export type Say = (key: string, values?: Record<string, string>) => string;

export function wordsOf(language: Language): Say {
  return (key, values = {}) =>
    (WORDS[language][`lookup.${key}`] ?? key).replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

export const preferred = (): Language => (navigator.language.startsWith('ar') ? 'ar' : 'en');
