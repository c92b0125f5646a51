/** Names of a row → name fields of an identity: which side, which script, which form in Latin letters. */
import type { Name, NameKind } from '../../graph/model/record.ts';

export type NameForm = 'FAMILY' | 'GIVEN' | 'UNSPLIT' | 'FAMILY_COMMA_GIVEN';

const scripts: [string, RegExp][] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Hani', /\p{Script=Han}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Hira', /\p{Script=Hiragana}/u],
  ['Kana', /\p{Script=Katakana}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
];

/** Additions that stand behind a comma without being the given name. */
const suffix = /^(?:jr|sr|junior|senior|ii|iii|iv)\.?$/i;

/** ISO 15924 code of the one script that `text` is written in; undefined where there are several or none. */
export function scriptOf(text: string): string | undefined {
  const found = scripts.filter(([, pattern]) => pattern.test(text));
  return found.length === 1 ? found[0]?.[0] : undefined;
}

/** Name fields that `text` states in the given form; a missing comma gives one undivided name. */
export function toNames(text: string, form: NameForm, kind: NameKind): Name[] {
  if (form !== 'FAMILY_COMMA_GIVEN') return [{ side: form, kind, value: text }];
  const parts = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const additions = parts.slice(1).filter((part) => suffix.test(part));
  const [family, ...given] = parts.filter((part, index) => index === 0 || !suffix.test(part));
  if (family === undefined) return [];
  if (given.length === 0) return [{ side: 'UNSPLIT', kind, value: [family, ...additions].join(' ') }];
  return [
    { side: 'FAMILY', kind, value: [family, ...additions].join(' ') },
    { side: 'GIVEN', kind, value: given.join(' ') },
  ];
}

/** The same name stated twice adds nothing: the first stays. */
export function withoutRepeats(names: Name[]): Name[] {
  const seen = new Set<string>();
  return names.filter((name) => {
    const key = `${name.side}|${name.value}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
