/** Languages of letters, each in its own words. */
export const LANGUAGES = {
  ...{ en: 'English', ar: 'العربية', fr: 'français', de: 'Deutsch', es: 'español' },
} as const;
export type LetterLanguage = keyof typeof LANGUAGES;

export const languageOptions = Object.entries(LANGUAGES).map(([value, label]) => ({
  value,
  label,
  lang: value,
}));
