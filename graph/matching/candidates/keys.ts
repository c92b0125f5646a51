/**
 * Blocking keys: two records that share one are looked at together. Every key combines two facts (two names, a name and
 * a date …), because a single common name would call half the register. Matching rules §7.5.
 */
import { soundOf, type Token } from '../normalise/index.ts';
import type { NameForm, PreparedDate, PreparedIdentity } from '../score/index.ts';

/** FNV-1a, 32 bits. A collision costs one comparison more, never a wrong result. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash | 0;
}

/** Words of a name beyond these add pairs of keys, not evidence. */
const MAX_WORDS = 6;
/** Only a record with dozens of aliases has more; then the smallest hashes stay, the same choice on both sides. */
const MAX_KEYS = 1000;

/** Syllables up to this length may stand apart or together (小明, Xiao Ming, Xiaoming). */
const SYLLABLE = 5;

function soundsOf(token: Token): string[] {
  return token.skeletons.length > 0 ? [...token.skeletons] : [token.text];
}

function nameKeys(form: NameForm, add: (key: string) => void): void {
  const tokens = form.tokens.slice(0, MAX_WORDS);
  add(`w${form.tokens.map((token) => token.text).join('')}`);
  // Family first as well: WANG XIAOMING and Xiaoming Wang are written together in either order.
  if (tokens.length > 1) add(`w${[...tokens.slice(1), tokens[0]].map((token) => token?.text).join('')}`);
  const sounds = tokens.map(soundsOf);
  const pair = (kind: string, x: string, y: string) => add(x < y ? `${kind}${x} ${y}` : `${kind}${y} ${x}`);
  if (tokens.length === 1) for (const sound of sounds[0] ?? []) add(`o${sound}`);
  for (let i = 0; i < tokens.length; i++) {
    for (let j = i + 1; j < tokens.length; j++) {
      for (const x of sounds[i] as string[]) for (const y of sounds[j] as string[]) pair('s', x, y);
      const x = tokens[i]?.metaphones[0];
      const y = tokens[j]?.metaphones[0];
      if (x && y) pair('m', x, y);
    }
  }
  if (tokens.length < 3) return;
  for (let i = 0; i + 1 < tokens.length; i++) {
    const [first, second] = [tokens[i]?.text ?? '', tokens[i + 1]?.text ?? ''];
    if (first.length > SYLLABLE || second.length > SYLLABLE) continue;
    const { skeleton } = soundOf(first + second);
    for (const [k, other] of sounds.entries())
      if (k !== i && k !== i + 1) for (const sound of other) pair('s', skeleton, sound);
  }
}

function dateKeys(
  words: Iterable<Token>,
  date: PreparedDate | undefined,
  town: string,
  add: (key: string) => void,
): void {
  const { year = 0, month = 0, day = 0 } = date ?? {};
  const low = Math.min(month, day);
  const high = Math.max(month, day);
  if (date && day && town) add(`p${year}.${low}.${high} ${town}`);
  for (const word of words) {
    const sounds = soundsOf(word);
    if (date) {
      for (const sound of sounds) add(`y${year} ${sound}`);
      if (word.metaphones[0]) add(`Y${year} ${word.metaphones[0]}`);
      if (day) {
        for (const sound of sounds) add(`d${low}.${high} ${sound}`);
        add(`i${year}.${low}.${high} ${sounds[0]?.[0]}`);
      }
    }
    if (town) for (const sound of sounds) add(`t${town} ${sound}`);
  }
}

/** Distinct key hashes of the identities of one record, sorted; the same for any order of identities and names. */
export function blockingKeys(identities: readonly PreparedIdentity[]): Int32Array {
  const keys = new Set<number>();
  const add = (key: string) => {
    keys.add(hashKey(key));
  };
  for (const identity of identities) {
    const words = new Map<string, Token>();
    for (const form of identity.full) {
      for (const token of form.tokens.slice(0, MAX_WORDS)) words.set(token.text, token);
      nameKeys(form, add);
    }
    dateKeys(words.values(), identity.date, identity.townSkeleton.replaceAll(' ', ''), add);
  }
  return Int32Array.from(keys).sort().slice(0, MAX_KEYS);
}
