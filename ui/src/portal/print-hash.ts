/**
 * The number by which a print can be checked: SHA-256 over what was shown, in a form that does not depend on the order
 * in which the service wrote the fields.
 */

/** JSON with the keys of every object sorted (the idea of RFC 8785); lists keep their order. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}

/** Sixty-four hexadecimal digits; undefined where the browser computes none, as on a page without TLS. */
export async function hashOf(value: unknown): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(canonical(value));
  const digest = await globalThis.crypto?.subtle?.digest('SHA-256', bytes);
  if (digest === undefined) return undefined;
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** In groups of eight, which people can compare by eye. */
export const grouped = (hash: string): string => hash.match(/.{1,8}/g)?.join(' ') ?? hash;

/** Whether a number that somebody typed or pasted is this one; undefined while it cannot be one. */
export function matches(typed: string, hash: string): boolean | undefined {
  const digits = typed.toLowerCase().replace(/[^0-9a-z]/g, '');
  return /^[0-9a-f]{64}$/.test(digits) ? digits === hash : undefined;
}
