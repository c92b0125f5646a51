/**
 * Blocking keys of a profile: two profiles that share one are looked at together. Nearly every key combines two facts
 * (two names, a name and a date …), because a single common name would call half the register. Matching rules §7.5.
 */

import { soundOf } from '../normalise/index.ts';
import {
  ADDRESS,
  DATES,
  DOCUMENT,
  EMAIL,
  formFamily,
  formGiven,
  NAMES,
  NUMBER,
  PHONE,
  PLACE,
  POSTCODE,
  type ProfileStore,
  sectionEnd,
  sectionStart,
} from '../profile/index.ts';
import { hashKey, mix, mixEither } from './hash.ts';

/** Words of names, places and addresses that take part: further ones add keys, not evidence. */
const MAX_WORDS = 6;
const MAX_TEXT = 6;
/** Only a record with dozens of aliases has more; then the smallest hashes stay, the same choice on both sides. */
const MAX_KEYS = 400;
/** Syllables up to this length may stand apart or together (小明, Xiao Ming, Xiaoming). */
const SYLLABLE = 5;
/** Letters of a local part or number from which a part of it is a key of its own. */
const PART = 5;

/** Kinds of keys: a fact of one kind never meets one of another. */
const enum_ = (kind: string) => hashKey(`kind ${kind}`);
export const KINDS = {
  joined: enum_('joined'),
  soundPair: enum_('sound pair'),
  metaphonePair: enum_('metaphone pair'),
  soundYear: enum_('sound year'),
  metaphoneYear: enum_('metaphone year'),
  soundDay: enum_('sound day'),
  initialDate: enum_('initial date'),
  soundPlace: enum_('sound place'),
  soundPostcode: enum_('sound postcode'),
  soundAddress: enum_('sound address'),
  datePlace: enum_('date place'),
  datePostcode: enum_('date postcode'),
  addressPair: enum_('address pair'),
  addressDate: enum_('address date'),
  number: enum_('number'),
  document: enum_('document'),
  phone: enum_('phone'),
  email: enum_('email'),
  local: enum_('local'),
  oneSound: enum_('one sound'),
  soundEmail: enum_('sound email'),
};

export type KeyKinds = Record<keyof typeof KINDS, number>;

export class KeyMaker {
  readonly #store: ProfileStore;
  readonly #kinds: KeyKinds;
  readonly #sounds: (Int32Array | undefined)[] = [];
  readonly #metaphones: number[] = [];
  readonly #texts: number[] = [];
  readonly #initials: number[] = [];
  /** Sounds of neighbouring syllables of the present profile, taken together. */
  #joints = new Set<number>();
  #keys = new Set<number>();

  /** @param kinds what tells keys of one kind from those of another; others give keys that meet nothing of the index */
  constructor(store: ProfileStore, kinds: KeyKinds = KINDS) {
    this.#store = store;
    this.#kinds = kinds;
  }

  /** Distinct key hashes of a profile, sorted; the same for any order of names and values. */
  keys(slot: number): Int32Array {
    this.#keys = new Set();
    this.#joints = new Set();
    this.#collect(slot);
    const keys = Int32Array.from(this.#keys).sort();
    return keys.length > MAX_KEYS ? keys.slice(0, MAX_KEYS) : keys;
  }

  #word(id: number): Int32Array {
    const known = this.#sounds[id];
    if (known !== undefined) return known;
    const token = this.#store.words.at(id);
    const sounds = Int32Array.from(token.skeletons.length > 0 ? token.skeletons : [token.text], hashKey);
    this.#sounds[id] = sounds;
    this.#metaphones[id] = token.metaphones[0] === undefined ? 0 : hashKey(token.metaphones[0]);
    this.#texts[id] = hashKey(token.text);
    this.#initials[id] = hashKey((token.skeletons[0] || token.text)[0] ?? '');
    return sounds;
  }

  #section(slot: number, section: number, most: number): number[] {
    const { arena } = this.#store;
    const base = this.#store.base(slot);
    const list: number[] = [];
    for (let at = sectionStart(arena, base, section); at < sectionEnd(arena, base, section); at++)
      if (list.length < most) list.push(arena[at] as number);
    return list;
  }

  #collect(slot: number): void {
    const K = this.#kinds;
    const add = (key: number) => this.#keys.add(key);
    const names = this.#nameKeys(slot);
    const dates = this.#section(slot, DATES, 4);
    const place = this.#section(slot, PLACE, MAX_TEXT);
    const address = this.#section(slot, ADDRESS, MAX_TEXT);
    const postcodes = this.#section(slot, POSTCODE, 3).map((id) => hashKey(this.#store.values.at(id)));
    for (const word of place) this.#word(word);
    for (const word of address) this.#word(word);
    const year = (date: number) => Math.floor(date / 10_000);
    const day = (date: number) => {
      const [month, of] = [Math.floor(date / 100) % 100, date % 100];
      return of === 0 ? 0 : Math.min(month, of) * 100 + Math.max(month, of);
    };
    for (const word of names) {
      for (const sound of this.#word(word)) {
        for (const date of dates) {
          add(mix(mix(K.soundYear, sound), year(date)));
          if (day(date) > 0) add(mix(mix(K.soundDay, sound), day(date)));
        }
        for (const town of place)
          add(mix(mix(K.soundPlace, sound), (this.#sounds[town] as Int32Array)[0] as number));
        for (const code of postcodes) add(mix(mix(K.soundPostcode, sound), code));
        for (const part of address) add(mix(mix(K.soundAddress, sound), this.#texts[part] as number));
      }
      const metaphone = this.#metaphones[word] as number;
      for (const date of dates) {
        if (metaphone !== 0) add(mix(mix(K.metaphoneYear, metaphone), year(date)));
        if (day(date) > 0)
          add(mix(mix(K.initialDate, this.#initials[word] as number), mix(year(date), day(date))));
      }
    }
    for (const sound of this.#joints) {
      for (const date of dates) {
        add(mix(mix(K.soundYear, sound), year(date)));
        if (day(date) > 0) add(mix(mix(K.soundDay, sound), day(date)));
      }
      for (const town of place)
        add(mix(mix(K.soundPlace, sound), (this.#sounds[town] as Int32Array)[0] as number));
    }
    for (const date of dates) {
      if (day(date) === 0) continue;
      const whole = mix(year(date), day(date));
      for (const town of place)
        add(mix(mix(K.datePlace, whole), (this.#sounds[town] as Int32Array)[0] as number));
      for (const code of postcodes) add(mix(mix(K.datePostcode, whole), code));
      for (const part of address) add(mix(mix(K.addressDate, whole), this.#texts[part] as number));
    }
    for (let i = 0; i < address.length; i++) {
      for (let j = i + 1; j < address.length; j++)
        add(
          mix(
            K.addressPair,
            mixEither(
              this.#texts[address[i] as number] as number,
              this.#texts[address[j] as number] as number,
            ),
          ),
        );
      for (const code of postcodes)
        add(mix(mix(K.addressPair, this.#texts[address[i] as number] as number), code));
    }
    this.#valueKeys(slot, names);
  }

  #valueKeys(slot: number, names: readonly number[]): void {
    const K = this.#kinds;
    const add = (key: number) => this.#keys.add(key);
    const { values } = this.#store;
    for (const [section, kind] of [
      [NUMBER, K.number],
      [DOCUMENT, K.document],
      [PHONE, K.phone],
      [EMAIL, K.email],
    ] as const) {
      for (const id of this.#section(slot, section, 4)) {
        const value = values.at(id);
        add(mix(kind, hashKey(value)));
        if (section === EMAIL) {
          const local = value.split('@')[0] as string;
          if (local.length >= PART) add(mix(K.local, hashKey(local)));
          const letters = local.replace(/[^a-z]/g, '').slice(0, PART);
          if (letters.length === PART)
            for (const word of names)
              add(mix(mix(K.soundEmail, hashKey(letters)), this.#word(word)[0] as number));
        } else if (value.length > PART + 2) {
          // One edit spares the one half or the other.
          const half = value.length >> 1;
          add(mix(kind, hashKey(`<${value.slice(0, half)}`)));
          add(mix(kind, hashKey(`>${value.slice(-half)}`)));
        }
      }
    }
  }

  /** Keys of the names alone; gives the distinct words of all names. */
  #nameKeys(slot: number): number[] {
    const K = this.#kinds;
    const add = (key: number) => this.#keys.add(key);
    const { arena, words } = this.#store;
    const base = this.#store.base(slot);
    const all = new Set<number>();
    const end = sectionEnd(arena, base, NAMES);
    for (let at = sectionStart(arena, base, NAMES); at < end; ) {
      const head = arena[at++] as number;
      const family = formFamily(head);
      const count = family + formGiven(head);
      const list: number[] = [];
      for (let i = 0; i < count; i++) if (list.length < MAX_WORDS) list.push(arena[at + i] as number);
      at += count;
      for (const id of list) {
        all.add(id);
        this.#word(id);
      }
      const texts = list.map((id) => words.at(id).text);
      const given = texts.slice(family).join('');
      const names = texts.slice(0, family).join('');
      add(mix(K.joined, hashKey(names + given)));
      add(mix(K.joined, hashKey(given + names)));
      if (list.length === 1) for (const sound of this.#word(list[0] as number)) add(mix(K.oneSound, sound));
      for (let i = 0; i < list.length; i++) {
        for (let j = i + 1; j < list.length; j++) {
          const [x, y] = [list[i] as number, list[j] as number];
          for (const sx of this.#word(x))
            for (const sy of this.#word(y)) add(mix(K.soundPair, mixEither(sx, sy)));
          const [mx, my] = [this.#metaphones[x] as number, this.#metaphones[y] as number];
          if (mx !== 0 && my !== 0) add(mix(K.metaphonePair, mixEither(mx, my)));
        }
      }
      this.#jointKeys(list, texts);
    }
    return [...all];
  }

  #jointKeys(list: readonly number[], texts: readonly string[]): void {
    for (let i = 0; i + 1 < list.length; i++) {
      const [first, second] = [texts[i] as string, texts[i + 1] as string];
      if (first.length > SYLLABLE || second.length > SYLLABLE) continue;
      const sound = hashKey(soundOf(first + second).skeleton);
      this.#joints.add(sound);
      for (const [k, other] of list.entries())
        if (k !== i && k !== i + 1)
          for (const so of this.#word(other))
            this.#keys.add(mix(this.#kinds.soundPair, mixEither(sound, so)));
    }
  }
}
