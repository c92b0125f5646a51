/**
 * Day numbers of dates in the calendars of Annex II 3.2(b): days since 1970-01-01, null where no such day exists.
 * Gregorian, Ethiopian, tabular Islamic and Hebrew by arithmetic (Reingold and Dershowitz, Calendrical Calculations);
 * Solar Hijri and Umm al-Qura by the tables of ICU behind `Intl.DateTimeFormat`.
 */

const DAY = 86_400_000;
/** Julian day number of noon on 1970-01-01. */
const UNIX_JDN = 2_440_588;

export function gregorianDay(year: number, month: number, day: number): number | null {
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY : null;
}

/** Amete Mihret: thirteen months, the last of 5 or 6 days. */
export function ethiopianDay(year: number, month: number, day: number): number | null {
  const length = month === 13 ? (year % 4 === 3 ? 6 : 5) : 30;
  if (month < 1 || month > 13 || day < 1 || day > length) return null;
  return 1_724_221 + 365 * (year - 1) + Math.floor(year / 4) + 30 * (month - 1) + day - 1 - UNIX_JDN;
}

/** Tabular with the civil (Friday) and the astronomical (Thursday) epoch, and Umm al-Qura: registers use all three. */
export function islamicDays(year: number, month: number, day: number): (number | null)[] {
  if (month < 1 || month > 12 || day < 1 || day > 30) return [];
  const tabular =
    day +
    Math.ceil(29.5 * (month - 1)) +
    (year - 1) * 354 +
    Math.floor((3 + 11 * year) / 30) +
    1_948_439 -
    UNIX_JDN;
  const lastMonthLong = (11 * year + 14) % 30 < 11;
  const exists = day < 30 || month % 2 === 1 || (month === 12 && lastMonthLong);
  return [
    exists ? tabular : null,
    exists ? tabular - 1 : null,
    byIcu('islamic-umalqura', tabular, year, month, day),
  ];
}

export function solarHijriDay(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  const before = month <= 7 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  const estimate = 1_948_321 + Math.floor(365.2422 * (year - 1)) + before + day - 1 - UNIX_JDN;
  return byIcu('persian', estimate, year, month, day);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day near `estimate` that ICU writes as the date asked for. */
function byIcu(calendar: string, estimate: number, year: number, month: number, day: number): number | null {
  let format = formats.get(calendar);
  if (!format) {
    const fields = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
    format = new Intl.DateTimeFormat(`en-u-nu-latn-ca-${calendar}`, { timeZone: 'UTC', ...fields });
    formats.set(calendar, format);
  }
  for (const shift of [0, 1, -1, 2, -2, 3, -3]) {
    const time = (estimate + shift) * DAY;
    if (format.format(time).startsWith(`${month}/${day}/${year} `)) return estimate + shift;
  }
  return null;
}

/**
 * Registers count Hebrew months from Nisan (biblical; Adar is 12, Adar II 13) or from Tishri (civil, running through
 * the year): both readings, as a numeric date does not say which.
 */
export function hebrewDays(year: number, month: number, day: number): (number | null)[] {
  const months = isHebrewLeap(year) ? 13 : 12;
  if (year < 1 || month < 1 || month > months || day < 1 || day > 30) return [];
  const fromTishri = month + 6 > months ? month + 6 - months : month + 6;
  return [hebrewDay(year, month, day, months), hebrewDay(year, fromTishri, day, months)];
}

function isHebrewLeap(year: number): boolean {
  return (7 * year + 1) % 19 < 7;
}

/** Days from the epoch to the new year, with the postponements. */
function hebrewElapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const days = 29 * months + Math.floor(parts / 25_920);
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days;
}

/** Day number, since the epoch, of 1 Tishri. */
function hebrewNewYear(year: number): number {
  const before = hebrewElapsed(year - 1);
  const own = hebrewElapsed(year);
  const after = hebrewElapsed(year + 1);
  if (after - own === 356) return own + 2;
  return own - before === 382 ? own + 1 : own;
}

function hebrewMonthLength(year: number, month: number, months: number): number {
  const length = hebrewNewYear(year + 1) - hebrewNewYear(year);
  if (month === 2 || month === 4 || month === 6 || month === 10 || month === 13) return 29;
  if (month === 12) return months === 13 ? 30 : 29;
  if (month === 8) return length % 10 === 5 ? 30 : 29;
  if (month === 9) return length % 10 === 3 ? 29 : 30;
  return 30;
}

function hebrewDay(year: number, month: number, day: number, months: number): number | null {
  if (day > hebrewMonthLength(year, month, months)) return null;
  let days = hebrewNewYear(year) + day - 1;
  for (let m = 7; m !== month; m = m === months ? 1 : m + 1) days += hebrewMonthLength(year, m, months);
  return days + 347_998 - UNIX_JDN;
}

/** Era names with the years that they run; the months and days are Gregorian since 1873. */
const ERAS = [
  { names: /令和|R(?=\d|\.)|REIWA/iu, first: 2019, years: 99 },
  { names: /平成|H(?=\d|\.)|HEISEI/iu, first: 1989, years: 31 },
  { names: /昭和|S(?=\d|\.)|SHOWA|SHŌWA/iu, first: 1926, years: 64 },
  { names: /大正|T(?=\d|\.)|TAISHO|TAISHŌ/iu, first: 1912, years: 15 },
  { names: /明治|M(?=\d|\.)|MEIJI/iu, first: 1868, years: 45 },
];

/** A year of four digits is already Gregorian; a year of an era counts in the era that `original` names, else in any. */
export function japaneseDays(year: number, month: number, day: number, original?: string): (number | null)[] {
  if (year >= 1868) return [gregorianDay(year, month, day)];
  const named = original === undefined ? [] : ERAS.filter((era) => era.names.test(original));
  return (named.length > 0 ? named : ERAS)
    .filter((era) => year <= era.years)
    .map((era) => gregorianDay(era.first + year - 1, month, day));
}
