/** Postcodes as keys. */
import { cleanValue } from '../clean.ts';
import { isPlaceholder } from '../placeholders.ts';

/**
 * Letters and digits only, upper case, the country before it (`D-10115`) and the four digits behind a US code dropped;
 * '' when nothing usable is stated.
 */
export function postcodeKey(text: string): string {
  if (isPlaceholder(text, 'postcode')) return '';
  const clean = cleanValue(text).toUpperCase();
  const zip = /^(\d{5})-\d{4}$/.exec(clean);
  const bare = zip ? (zip[1] as string) : clean.replace(/^[A-Z]{1,3}-(?=\d{4,5}$)/, '');
  return bare.replace(/[^\p{L}\p{N}]/gu, '');
}
