/**
 * Single identification number of an identity confirmation file (Art 34(c)): random, unguessable, free of personal
 * data, with a check character because people retype it (ISO 7064 MOD 37,36).
 */
import { randomInt } from 'node:crypto';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const LENGTH = 17;

/** 17 random characters (87 bits) and a check character. */
export function newSin(): string {
  let body = '';
  for (let index = 0; index < LENGTH; index += 1) body += ALPHABET[randomInt(36)];
  return body + checkCharacter(body);
}

/**
 * The number as it is stored; undefined where its check character does not fit. Spaces and hyphens are ignored, letters may
 * be small.
 */
export function readSin(text: string): string | undefined {
  const sin = text.replace(/[\s-]/g, '').toUpperCase();
  return /^[0-9A-Z]{18}$/.test(sin) && checkCharacter(sin.slice(0, -1)) === sin.at(-1) ? sin : undefined;
}

/** True for a number whose check character fits. */
export const isSin = (text: string): boolean => readSin(text) !== undefined;

function checkCharacter(body: string): string {
  let product = 36;
  for (const character of body) {
    const sum = (product + ALPHABET.indexOf(character)) % 36 || 36;
    product = (sum * 2) % 37;
  }
  return ALPHABET[(37 - product) % 36] as string;
}
