/**
 * Words of the interface: one catalogue for each area and language (`messages.en.json`, `messages.ar.json`), ICU
 * messages, and dates and times in the user's own zone. English is loaded with the page, others when chosen.
 */
import { createIntl, createIntlCache, type IntlShape } from '@formatjs/intl';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { store, stored } from './preferences.ts';

export const LANGUAGES = { en: 'English', ar: 'العربية' } as const;
export type Language = keyof typeof LANGUAGES;
const DIRECTION: Record<Language, 'ltr' | 'rtl'> = { en: 'ltr', ar: 'rtl' };

type Catalogue = Record<string, string>;
const english = import.meta.glob<Catalogue>('../*/messages.en.json', { eager: true, import: 'default' });
const arabic = import.meta.glob<Catalogue>('../*/messages.ar.json', { import: 'default' });

const EN: Catalogue = Object.assign({}, ...Object.values(english));
const cache = createIntlCache();

async function catalogueOf(language: Language): Promise<Catalogue> {
  if (language === 'en') return EN;
  const parts = await Promise.all(Object.values(arabic).map((load) => load()));
  return Object.assign({}, ...parts);
}

type Values = Record<string, string | number | boolean | Date | null | undefined>;

export interface Messages {
  language: Language;
  direction: 'ltr' | 'rtl';
  choose(language: Language): void;
  /** The words of a key; a key without words is shown as itself, and a test fails. */
  t(key: string, values?: Values): string;
  /** True when the catalogue has the key: for codes of the service that a newer service may add to. */
  has(key: string): boolean;
  number(value: number, digits?: number): string;
  /** A day, such as a birth date; years and months alone stay what they are. */
  day(iso: string): string;
  /** A moment in the user's zone. */
  time(iso: string): string;
  /** A moment in the user's zone, to the second and with the zone. */
  moment(iso: string): string;
  /** "in 3 hours", "2 days ago". */
  relative(iso: string, now?: number): string;
}

const Context = createContext<Messages | undefined>(undefined);

export function MessagesProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => preferred());
  const [catalogue, setCatalogue] = useState<{ language: Language; words: Catalogue }>({
    ...{ language: 'en', words: EN },
  });

  useEffect(() => {
    let current = true;
    catalogueOf(language).then((words) => current && setCatalogue({ language, words }));
    return () => {
      current = false;
    };
  }, [language]);

  const messages = useMemo(
    () =>
      messagesOf(catalogue.language, catalogue.words, (chosen) => {
        store('language', chosen);
        setLanguage(chosen);
      }),
    [catalogue],
  );
  useEffect(() => {
    document.documentElement.lang = messages.language;
    document.documentElement.dir = messages.direction;
  }, [messages]);

  return (
    <Context value={messages}>
      <I18nProvider locale={messages.language}>{children}</I18nProvider>
    </Context>
  );
}

export function useMessages(): Messages {
  const messages = useContext(Context);
  if (messages === undefined) throw new Error('useMessages outside of MessagesProvider');
  return messages;
}

function preferred(): Language {
  const chosen = stored('language') ?? navigator.language.slice(0, 2);
  return chosen in LANGUAGES ? (chosen as Language) : 'en';
}

/**
 * The language with the region that the user's browser names, which decides how dates and numbers are written. Western
 * digits and the Gregorian calendar in every language: both are compared with what stands in a document.
 * @param wishes of the browser, the most wanted first
 */
export function localeOf(language: Language, wishes: readonly string[]): string {
  const wanted = wishes.flatMap((wish) => {
    try {
      return [new Intl.Locale(wish)];
    } catch {
      return [];
    }
  });
  const own = wanted.find((one) => one.language === language && one.region !== undefined);
  const region = (own ?? wanted.find((one) => one.region !== undefined))?.region;
  return new Intl.Locale(language, {
    ...(region === undefined ? {} : { region }),
    ...{ calendar: 'gregory', numberingSystem: 'latn' },
  }).toString();
}

function messagesOf(language: Language, words: Catalogue, choose: Messages['choose']): Messages {
  const intl: IntlShape<string> = createIntl(
    { locale: localeOf(language, navigator.languages), messages: words, onError: () => {} },
    cache,
  );
  return {
    ...{ language, direction: DIRECTION[language], choose },
    t: (id, values) => String(intl.formatMessage({ id, defaultMessage: EN[id] ?? id }, values)),
    has: (id) => id in EN,
    number: (value, digits = 0) => intl.formatNumber(value, { maximumFractionDigits: digits }),
    day: (iso) => dayWords(intl, iso),
    time: (iso) => intl.formatDate(iso, { dateStyle: 'medium', timeStyle: 'short' }),
    moment: (iso) => intl.formatDate(iso, { dateStyle: 'long', timeStyle: 'long' }),
    relative: (iso, now = Date.now()) => relativeWords(intl, Date.parse(iso) - now),
  };
}

function dayWords(intl: IntlShape<string>, iso: string): string {
  if (!/^\d{4}-\d{2}-\d{2}/.test(iso)) return iso;
  return intl.formatDate(`${iso.slice(0, 10)}T00:00:00Z`, { dateStyle: 'medium', timeZone: 'UTC' });
}

const UNITS = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

function relativeWords(intl: IntlShape<string>, milliseconds: number): string {
  for (const [unit, size] of UNITS)
    if (Math.abs(milliseconds) >= size)
      return intl.formatRelativeTime(Math.round(milliseconds / size), unit, { numeric: 'always' });
  return intl.formatRelativeTime(Math.round(milliseconds / 60_000), 'minute', { numeric: 'auto' });
}
