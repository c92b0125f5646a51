/**
 * Tables for a spreadsheet (RFC 4180): every cell quoted, and none that a spreadsheet would run as a formula. Names are
 * hostile input (OWASP, CSV injection).
 */
const FORMULA = /^[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]*[=+\-@\t\r\n|\uff1d\uff0b\uff0d\uff20]/u;

export function csvOf(rows: readonly (readonly (string | number | undefined)[])[]): string {
  // The mark tells a spreadsheet that the file is UTF-8.
  return `\ufeff${rows.map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

function cellOf(value: string | number | undefined): string {
  if (value === undefined) return '""';
  // A number of our own is no formula, negative or not.
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return `"${text.replaceAll('"', '""')}"`;
}
