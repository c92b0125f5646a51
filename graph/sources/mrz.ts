/**
 * Check digits of a machine-readable zone (ICAO Doc 9303 parts 3, 4 and 5): weights 7, 3, 1 modulo 10;
 * digits count as themselves, A-Z as 10-35, the filler `<` as 0.
 */

const WEIGHTS = [7, 3, 1] as const;

/** Check digit of `field`, or undefined where a character has no value in a machine-readable zone. */
export function checkDigit(field: string): number | undefined {
  let sum = 0;
  for (let index = 0; index < field.length; index += 1) {
    const value = characterValue(field.charCodeAt(index));
    if (value === undefined) return undefined;
    sum += value * (WEIGHTS[index % 3] as number);
  }
  return sum % 10;
}

function characterValue(code: number): number | undefined {
  if (code >= 48 && code <= 57) return code - 48;
  if (code >= 65 && code <= 90) return code - 55;
  return code === 60 ? 0 : undefined;
}

export interface MrzReading {
  /** Document number without fillers; absent where the zone continues it elsewhere. */
  number?: string;
  /** What is wrong, one entry a check: `LAYOUT`, `NUMBER`, `DATE_OF_BIRTH`, `EXPIRY`, `COMPOSITE`. */
  faults: ('LAYOUT' | 'NUMBER' | 'DATE_OF_BIRTH' | 'EXPIRY' | 'COMPOSITE')[];
}

/** Reads the check digits of a TD3 (2 × 44), TD2 (2 × 36) or TD1 (3 × 30) zone. */
export function readMrz(lines: string[]): MrzReading {
  const lengths = new Set(lines.map((line) => line.length));
  const width = lengths.size === 1 ? (lines[0] as string).length : 0;
  if (lines.length === 2 && (width === 44 || width === 36))
    return readTwoLines(lines as [string, string], width);
  if (lines.length === 3 && width === 30) return readThreeLines(lines as [string, string, string]);
  return { faults: ['LAYOUT'] };
}

function readTwoLines([, second]: [string, string], width: number): MrzReading {
  const faults: MrzReading['faults'] = [];
  const number = second.slice(0, 9);
  if (!agrees(number, second[9])) faults.push('NUMBER');
  if (!agrees(second.slice(13, 19), second[19])) faults.push('DATE_OF_BIRTH');
  if (!agrees(second.slice(21, 27), second[27])) faults.push('EXPIRY');
  const last = width - 1;
  if (!agrees(second.slice(0, 10) + second.slice(13, 20) + second.slice(21, last), second[last]))
    faults.push('COMPOSITE');
  return { number: withoutFiller(number), faults };
}

function readThreeLines([first, second]: [string, string, string]): MrzReading {
  const faults: MrzReading['faults'] = [];
  const number = first.slice(5, 14);
  const long = first[14] === '<';
  if (!long && !agrees(number, first[14])) faults.push('NUMBER');
  if (!agrees(second.slice(0, 6), second[6])) faults.push('DATE_OF_BIRTH');
  if (!agrees(second.slice(8, 14), second[14])) faults.push('EXPIRY');
  if (!agrees(first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29), second[29]))
    faults.push('COMPOSITE');
  return long ? { faults } : { number: withoutFiller(number), faults };
}

function agrees(field: string, digit: string | undefined): boolean {
  return digit !== undefined && /^\d$/.test(digit) && checkDigit(field) === Number(digit);
}

function withoutFiller(field: string): string {
  return field.replaceAll('<', '');
}
