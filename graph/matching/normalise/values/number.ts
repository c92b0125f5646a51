/** Numbers of documents, registers and accounts as keys. */
import anyAscii from 'any-ascii';
import { cleanValue } from '../clean.ts';
import { isPlaceholder } from '../placeholders.ts';

/** Letters and digits only, upper case, other scripts romanised; '' for placeholders (`XXX-XX-1234`, `000000000`). */
export function numberKey(text: string): string {
  if (isPlaceholder(text, 'number')) return '';
  const clean = cleanValue(text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is that of ASCII
  const ascii = /^[\x00-\x7f]*$/.test(clean) ? clean : anyAscii(clean);
  const key = ascii.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return isPlaceholder(key, 'number') ? '' : key;
}
