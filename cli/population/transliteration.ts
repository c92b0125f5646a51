/**
 * Letter tables used to romanise the invented names: ICAO Doc 9303-3 §6 for Russian Cyrillic, the national systems
 * of Ukraine and Georgia, and the removal of diacritics of Latin letters.
 * Kept apart from `graph/matching` on purpose: the truth beside a population must not come from the rules it tests.
 */
import type { NameForm } from './cultures/culture.ts';

const pairs = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const));

const RUSSIAN = pairs(
  'АA БB ВV ГG ДD ЕE ЁE ЖZH ЗZ ИI ЙI КK ЛL МM НN ОO ПP РR СS ТT УU ФF ХKH ЦTS ЧCH ШSH ЩSHCH ЪIE ЫY Ь ЭE ЮIU ЯIA',
);
const UKRAINIAN = new Map([...RUSSIAN, ...pairs('ГH ҐG ЄIE ИY ІI ЇI')]);
const GEORGIAN = pairs(
  'აA ბB გG დD ეE ვV ზZ თT იI კK ლL მM ნN ოO პP ჟZH რR სS ტT უU ფP ქK ღGH ყQ შSH ჩCH ცTS ძDZ წTS ჭCH ხKH ჯJ ჰH',
);

function romanise(native: string, table: ReadonlyMap<string, string>): NameForm {
  return { native, latin: Array.from(native, (letter) => table.get(letter) ?? letter).join('') };
}

const list = (text: string): string[] => text.trim().split(/\s+/);

export const russian = (text: string): NameForm[] => list(text).map((name) => romanise(name, RUSSIAN));
export const ukrainian = (text: string): NameForm[] => list(text).map((name) => romanise(name, UKRAINIAN));
export const georgian = (text: string): NameForm[] => list(text).map((name) => romanise(name, GEORGIAN));

/** Feminine family names in Russian and Ukrainian; others keep their form. */
export function slavicFeminine(table: 'RUSSIAN' | 'UKRAINIAN'): (family: NameForm) => NameForm {
  return (family) => {
    const native = family.native ?? '';
    const feminine = /(ОВ|ЕВ|ЁВ|ЄВ|ИН|ІН)$/.test(native)
      ? `${native}А`
      : native.replace(/СКИЙ$/, 'СКАЯ').replace(/СЬКИЙ$/, 'СЬКА');
    return romanise(feminine, table === 'RUSSIAN' ? RUSSIAN : UKRAINIAN);
  };
}

/** Removes the marks of Latin letters: `MARKOVIĆ` → `MARKOVIC`, `ĐORĐEVIĆ` → `DORDEVIC`. */
export function withoutDiacritics(value: string): string {
  return value
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('Đ', 'D')
    .replaceAll('ı', 'i')
    .normalize('NFC');
}
