/**
 * Further blocking keys for files, where nothing waits for an answer: a name with the beginning or the end of another, so
 * that one of two names may be written in any way, and a whole date of birth alone.
 */
import {
  DATES,
  formFamily,
  formGiven,
  NAMES,
  type ProfileStore,
  sectionEnd,
  sectionStart,
} from '../profile/index.ts';
import { hashKey, mix } from './hash.ts';

/** Letters of a beginning or an end. */
const PART = 3;
/** Words of one name that take part. */
const MAX_WORDS = 4;
const BEGINNING = hashKey('kind beginning');
const END = hashKey('kind end');
const DATE = hashKey('kind date');

/** Hashes of the keys of a profile; some may come twice. */
export function fileKeys(store: ProfileStore, slot: number): number[] {
  const { arena, words } = store;
  const base = store.base(slot);
  const keys: number[] = [];
  const end = sectionEnd(arena, base, NAMES);
  for (let at = sectionStart(arena, base, NAMES); at < end; ) {
    const head = arena[at++] as number;
    const count = formFamily(head) + formGiven(head);
    const texts: string[] = [];
    for (let i = 0; i < Math.min(count, MAX_WORDS); i++) texts.push(words.at(arena[at + i] as number).text);
    at += count;
    for (const [i, text] of texts.entries()) {
      const whole = hashKey(text);
      for (const [j, other] of texts.entries()) {
        if (i === j) continue;
        keys.push(mix(mix(BEGINNING, whole), hashKey(other.slice(0, PART))));
        keys.push(mix(mix(END, whole), hashKey(other.slice(-PART))));
      }
    }
  }
  for (let at = sectionStart(arena, base, DATES); at < sectionEnd(arena, base, DATES); at++) {
    const date = arena[at] as number;
    if (date % 100 > 0) keys.push(mix(DATE, date));
  }
  return keys;
}
