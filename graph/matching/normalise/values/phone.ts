/** Telephone numbers as keys: the national part, so that +44, 0044 and 0 before it do not matter. */
import { cleanValue } from '../clean.ts';
import { isPlaceholder } from '../placeholders.ts';

/** Digits compared, from the end: national significant numbers have at most about ten (ITU-T E.164: 15 with country). */
const KEPT = 9;
/** Shorter ones are extensions and service numbers that many share. */
const FEWEST = 6;

/** Last 9 digits; '' when nothing usable is stated. Extensions (`ext. 12`, `x12`) are left out. */
export function phoneKey(text: string): string {
  if (isPlaceholder(text, 'phone')) return '';
  const number = cleanValue(text).replace(/(?:ext|extn|extension|poste|durchwahl|доб|x)\.?\s*\d{1,6}$/iu, '');
  const digits = asDigits(number);
  return digits.length < FEWEST || isPlaceholder(digits, 'phone') ? '' : digits.slice(-KEPT);
}

function asDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String((digit.charCodeAt(0) & 0xf) % 10))
    .replace(/\D/g, '');
}
