/**
 * Blocking keys that only the register index has, beside those of any file: they cost little where the lists are walked in
 * memory, and find what the others lose.
 *
 * - birth date × nationality: both names changed or misheard.
 * - sound or first letters of a word × nationality, where a side has no birth date to hold on to (none, a year alone,
 *   1 January by default). Two such lists a body: the dated hold theirs under one name and look into that of the undated
 *   only, which are few; the undated look into both.
 */
import {
  DATES,
  formFamily,
  formGiven,
  NAMES,
  NATIONALITY,
  type ProfileStore,
  sectionEnd,
  sectionStart,
} from '../profile/index.ts';
import { hashKey, type KeyList, mix } from './hash.ts';
import type { KeyMaker } from './profile-keys.ts';

/** Kinds of these keys, as in {@link KINDS} of the others. */
export const WIDE_KINDS = {
  dateNationality: hashKey('kind date nationality'),
  undatedSound: hashKey('kind undated sound nationality'),
  undatedBeginning: hashKey('kind undated beginning nationality'),
};

export type WideKind = keyof typeof WIDE_KINDS;

const DATED = hashKey('dated');
const UNDATED = hashKey('undated');
const FIRST_OF_JANUARY = 101;
const MAX_WORDS = 6;
const MAX_COUNTRIES = 3;
const MAX_DATES = 4;

export class WideKeys {
  readonly #store: ProfileStore;
  readonly #maker: KeyMaker;

  constructor(store: ProfileStore, maker: KeyMaker) {
    this.#store = store;
    this.#maker = maker;
  }

  /** Adds the keys under which a profile is held (`asking` false), or those that it looks into; some may come twice. */
  collect(slot: number, asking: boolean, into: KeyList, only?: WideKind): void {
    const { arena } = this.#store;
    const base = this.#store.base(slot);
    const from = sectionStart(arena, base, NATIONALITY);
    const to = Math.min(sectionEnd(arena, base, NATIONALITY), from + MAX_COUNTRIES);
    if (from === to) return;
    const isDated = this.#isDated(base);
    const add = (kind: WideKind, body: number, told: number) => {
      if (only !== undefined && only !== kind) return;
      const hash = mix(WIDE_KINDS[kind], body);
      if (asking || !isDated) into.add(mix(UNDATED, hash), told);
      if (isDated !== asking) into.add(mix(DATED, hash), told);
    };
    const end = sectionEnd(arena, base, NAMES);
    const { words } = this.#maker;
    for (let n = from; n < to; n++) {
      const nationality = this.#maker.valueOf(arena[n] as number);
      if (only === undefined || only === 'dateNationality') this.#dateKeys(base, nationality, into);
      for (let at = sectionStart(arena, base, NAMES); at < end; ) {
        const head = arena[at++] as number;
        const count = formFamily(head) + formGiven(head);
        for (let i = 0; i < Math.min(count, MAX_WORDS); i++) {
          const word = arena[at + i] as number;
          for (const sound of this.#maker.soundsOf(word))
            add('undatedSound', mix(sound, nationality), words.sound(word));
          add('undatedBeginning', mix(this.#maker.beginningOf(word), nationality), words.beginning(word));
        }
        at += count;
      }
    }
  }

  #dateKeys(base: number, nationality: number, into: KeyList): void {
    const { arena } = this.#store;
    const start = sectionStart(arena, base, DATES);
    const end = Math.min(sectionEnd(arena, base, DATES), start + MAX_DATES);
    for (let at = start; at < end; at++) {
      const date = arena[at] as number;
      if (date % 100 !== 0) into.add(mix(mix(WIDE_KINDS.dateNationality, date), nationality));
    }
  }

  /** Whether there is a whole date that is no default. */
  #isDated(base: number): boolean {
    const { arena } = this.#store;
    const end = sectionEnd(arena, base, DATES);
    for (let at = sectionStart(arena, base, DATES); at < end; at++) {
      const date = arena[at] as number;
      if (date % 100 !== 0 && date % 10_000 !== FIRST_OF_JANUARY) return true;
    }
    return false;
  }
}
