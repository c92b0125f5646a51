/**
 * Names of months in the main languages of Europe and its neighbours, from the tables of ICU behind
 * `Intl.DateTimeFormat` (long and short, standing alone and beside a day), folded to letters without marks.
 * One word may name two months: listopad is October in Croatian and November in Czech and Polish.
 */

const LOCALES =
  'en de fr es it pt nl sv da nb fi et lv lt pl cs sk sl hr sr sr-Latn bs mk bg ro hu el ru uk be tr sq ga mt is ca eu ' +
  'gl ar ar-LB fa he id ms vi az uz';
/** Short forms that ICU does not give. */
const MORE: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['mrz', 3],
  ['maerz', 3],
  ['jaenner', 1],
  ['janner', 1],
  ['fevr', 2],
  ['aout', 8],
  ['mrt', 3],
  ['gen', 1],
  ['genn', 1],
  ['magg', 5],
  ['giu', 6],
  ['lug', 7],
  ['sett', 9],
  ['ott', 10],
  ['dic', 12],
  ['ene', 1],
  ['abr', 4],
  ['set', 9],
  ['out', 10],
  ['dez', 12],
  ['okt', 10],
  ['окт', 10],
  ['сент', 9],
  ['нояб', 11],
];

let table: Map<string, readonly number[]> | undefined;

/** Letters only, lower case, without marks. */
function foldMonth(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
}

function build(): Map<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const add = (word: string, month: number) => {
    const folded = foldMonth(word);
    if (folded.length < 2) return;
    const months = found.get(folded);
    if (months === undefined) found.set(folded, [month]);
    else if (!months.includes(month)) months.push(month);
  };
  for (const locale of LOCALES.split(' '))
    for (const style of ['long', 'short'] as const) {
      const options = { timeZone: 'UTC', numberingSystem: 'latn', calendar: 'gregory' } as const;
      const alone = new Intl.DateTimeFormat(locale, { ...options, month: style });
      const withDay = new Intl.DateTimeFormat(locale, { ...options, month: style, day: 'numeric' });
      for (let month = 1; month <= 12; month++) {
        const date = new Date(Date.UTC(2001, month - 1, 15));
        add(alone.format(date), month);
        add(withDay.formatToParts(date).find((part) => part.type === 'month')?.value ?? '', month);
      }
    }
  for (const [word, month] of MORE) add(word, month);
  return found;
}

/** Months that a word names, 1 to 12; none when it is no month. */
export function monthsOf(word: string): readonly number[] {
  table ??= build();
  return table.get(foldMonth(word)) ?? [];
}
