/** E-mail addresses as keys. */
import { cleanValue } from '../clean.ts';
import { isPlaceholder } from '../placeholders.ts';

export interface Email {
  /** Lower case, without the tag. */
  local: string;
  /** What stands behind the first plus sign; '' where there is none. */
  tag: string;
  domain: string;
}

const ADDRESS = /^([^\s@<>()[\]\\,;:"]+)@([\p{L}\p{N}][\p{L}\p{N}.-]*\.[\p{L}\p{N}]{2,})$/u;

/** The parts of an address; undefined when the text is none. `(at)` and `mailto:` are understood. */
export function parseEmail(text: string): Email | undefined {
  if (isPlaceholder(text, 'email')) return undefined;
  const plain = cleanValue(text)
    .toLowerCase()
    .replace(/^mailto:\s*/, '')
    .replace(/\s*(?:\(at\)|\[at\])\s*/, '@')
    .replace(/\s+/g, '');
  const match = ADDRESS.exec(plain);
  if (!match) return undefined;
  const [local, ...tag] = (match[1] as string).split('+');
  if (local === undefined || local === '') return undefined;
  return { local, tag: tag.join('+'), domain: match[2] as string };
}

/** The address in lower case, tag kept; '' when the text is no address. */
export function emailKey(text: string): string {
  const email = parseEmail(text);
  return email ? `${email.local}${email.tag === '' ? '' : `+${email.tag}`}@${email.domain}` : '';
}
