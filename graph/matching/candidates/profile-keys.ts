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
import { hashKey, hashOn, KeyList, mix, mixEither } from './hash.ts';
import { NameWords } from './name-words.ts';

/** Words of names, places and addresses that take part: further ones add keys, not evidence. */
const MAX_WORDS = 6;
const MAX_TEXT = 6;
/** Only a record with dozens of aliases has more; then the smallest hashes stay, the same choice on both sides. */
const MAX_KEYS = 400;
/** Syllables up to this length may stand apart or together (小明, Xiao Ming, Xiaoming). */
const SYLLABLE = 5;
/** Sounds of joined syllables held before they are worked out anew. */
const JOINT_SOUNDS = 50_000;
/** Letters that a misspelt name mostly keeps. */
const BEGINNING = 3;
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
  /** Which words of the names the keys tell of; to be cleared before those of another record are made. */
  readonly words = new NameWords();
  readonly #store: ProfileStore;
  readonly #kinds: KeyKinds;
  readonly #sounds: (Int32Array | undefined)[] = [];
  readonly #metaphones: number[] = [];
  readonly #texts: number[] = [];
  readonly #initials: number[] = [];
  readonly #beginnings: number[] = [];
  readonly #values: (number | undefined)[] = [];
  /** Sounds of neighbouring syllables of the present profile, taken together. */
  readonly #joints = new KeyList();
  /** Sound of two syllables taken together, by the numbers of both words. */
  readonly #jointSounds = new Map<number, number>();
  readonly #own = new KeyList();
  #into: KeyList = this.#own;

  /** @param kinds what tells keys of one kind from those of another; others give keys that meet nothing of the index */
  constructor(store: ProfileStore, kinds: KeyKinds = KINDS) {
    this.#store = store;
    this.#kinds = kinds;
  }

  /** Distinct key hashes of a profile, sorted; the same for any order of names and values. */
  keys(slot: number): Int32Array {
    this.#own.clear();
    this.words.clear();
    this.collect(slot, this.#own);
    return this.#own.distinct(MAX_KEYS).slice();
  }

  /** Adds the keys of a profile to a list; some come twice. */
  collect(slot: number, into: KeyList): void {
    this.#into = into;
    this.#joints.clear();
    this.#collect(slot);
  }

  /** Hashes of the sounds of a word. */
  soundsOf(word: number): Int32Array {
    return this.#word(word);
  }

  /** Hash of the first letters of a word. */
  beginningOf(word: number): number {
    this.#word(word);
    return this.#beginnings[word] as number;
  }

  /** Hash of a value. */
  valueOf(id: number): number {
    let hash = this.#values[id];
    if (hash === undefined) {
      hash = hashKey(this.#store.values.at(id));
      this.#values[id] = hash;
    }
    return hash;
  }

  #word(id: number): Int32Array {
    const known = this.#sounds[id];
    if (known !== undefined) return known;
    const token = this.#store.words.at(id);
    const sounds = Int32Array.from(token.skeletons.length > 0 ? token.skeletons : [token.text], (sound) =>
      hashKey(sound),
    );
    this.#sounds[id] = sounds;
    this.#metaphones[id] = token.metaphones[0] === undefined ? 0 : hashKey(token.metaphones[0]);
    this.#texts[id] = hashKey(token.text);
    this.#initials[id] = hashKey((token.skeletons[0] || token.text)[0] ?? '');
    this.#beginnings[id] = hashKey(token.text.slice(0, BEGINNING));
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
    const into = this.#into;
    const names = this.#nameKeys(slot);
    const dates = this.#section(slot, DATES, 4);
    const place = this.#section(slot, PLACE, MAX_TEXT);
    const address = this.#section(slot, ADDRESS, MAX_TEXT);
    const postcodes = this.#section(slot, POSTCODE, 3).map((id) => this.valueOf(id));
    for (const word of place) this.#word(word);
    for (const word of address) this.#word(word);
    const year = (date: number) => Math.floor(date / 10_000);
    const day = (date: number) => {
      const [month, of] = [Math.floor(date / 100) % 100, date % 100];
      return of === 0 ? 0 : Math.min(month, of) * 100 + Math.max(month, of);
    };
    for (const word of names) {
      const heard = this.words.sound(word);
      for (const sound of this.#word(word)) {
        for (const date of dates) {
          into.add(mix(mix(K.soundYear, sound), year(date)), heard);
          if (day(date) > 0) into.add(mix(mix(K.soundDay, sound), day(date)), heard);
        }
        for (const town of place)
          into.add(mix(mix(K.soundPlace, sound), (this.#sounds[town] as Int32Array)[0] as number), heard);
        for (const code of postcodes) into.add(mix(mix(K.soundPostcode, sound), code), heard);
        for (const part of address)
          into.add(mix(mix(K.soundAddress, sound), this.#texts[part] as number), heard);
      }
      const metaphone = this.#metaphones[word] as number;
      for (const date of dates) {
        if (metaphone !== 0) into.add(mix(mix(K.metaphoneYear, metaphone), year(date)), heard);
        if (day(date) > 0)
          into.add(
            mix(mix(K.initialDate, this.#initials[word] as number), mix(year(date), day(date))),
            this.words.beginning(word),
          );
      }
    }
    for (const [n, sound] of this.#joints.distinct(MAX_KEYS).entries()) {
      const heard = this.#joints.toldAt(n);
      for (const date of dates) {
        into.add(mix(mix(K.soundYear, sound), year(date)), heard);
        if (day(date) > 0) into.add(mix(mix(K.soundDay, sound), day(date)), heard);
      }
      for (const town of place)
        into.add(mix(mix(K.soundPlace, sound), (this.#sounds[town] as Int32Array)[0] as number), heard);
    }
    for (const date of dates) {
      if (day(date) === 0) continue;
      const whole = mix(year(date), day(date));
      for (const town of place)
        into.add(mix(mix(K.datePlace, whole), (this.#sounds[town] as Int32Array)[0] as number));
      for (const code of postcodes) into.add(mix(mix(K.datePostcode, whole), code));
      for (const part of address) into.add(mix(mix(K.addressDate, whole), this.#texts[part] as number));
    }
    for (let i = 0; i < address.length; i++) {
      for (let j = i + 1; j < address.length; j++)
        into.add(
          mix(
            K.addressPair,
            mixEither(
              this.#texts[address[i] as number] as number,
              this.#texts[address[j] as number] as number,
            ),
          ),
        );
      for (const code of postcodes)
        into.add(mix(mix(K.addressPair, this.#texts[address[i] as number] as number), code));
    }
    this.#valueKeys(slot, names);
  }

  #valueKeys(slot: number, names: readonly number[]): void {
    const K = this.#kinds;
    const into = this.#into;
    const { values } = this.#store;
    for (const [section, kind] of [
      [NUMBER, K.number],
      [DOCUMENT, K.document],
      [PHONE, K.phone],
      [EMAIL, K.email],
    ] as const) {
      for (const id of this.#section(slot, section, 4)) {
        const value = values.at(id);
        into.add(mix(kind, hashKey(value)));
        if (section === EMAIL) {
          const local = value.split('@')[0] as string;
          if (local.length >= PART) into.add(mix(K.local, hashKey(local)));
          const letters = local.replace(/[^a-z]/g, '').slice(0, PART);
          if (letters.length === PART)
            for (const word of names)
              into.add(
                mix(mix(K.soundEmail, hashKey(letters)), this.#word(word)[0] as number),
                this.words.sound(word),
              );
        } else if (value.length > PART + 2) {
          // One edit spares the one half or the other.
          const half = value.length >> 1;
          into.add(mix(kind, hashKey(`<${value.slice(0, half)}`)));
          into.add(mix(kind, hashKey(`>${value.slice(-half)}`)));
        }
      }
    }
  }

  /** Keys of the names alone; gives the distinct words of all names. */
  #nameKeys(slot: number): number[] {
    const K = this.#kinds;
    const into = this.#into;
    const { arena } = this.#store;
    const base = this.#store.base(slot);
    const all: number[] = [];
    const end = sectionEnd(arena, base, NAMES);
    for (let at = sectionStart(arena, base, NAMES); at < end; ) {
      const head = arena[at++] as number;
      const family = formFamily(head);
      const count = family + formGiven(head);
      const list: number[] = [];
      for (let i = 0; i < count; i++) if (list.length < MAX_WORDS) list.push(arena[at + i] as number);
      at += count;
      for (const id of list) {
        if (!all.includes(id)) all.push(id);
        this.#word(id);
      }
      const whole = list.reduce((told, id) => told | this.words.sound(id), 0);
      into.add(mix(K.joined, this.#joined(list, 0)), whole);
      into.add(mix(K.joined, this.#joined(list, family)), whole);
      if (list.length === 1)
        for (const sound of this.#word(list[0] as number)) into.add(mix(K.oneSound, sound), whole);
      for (let i = 0; i < list.length; i++) {
        for (let j = i + 1; j < list.length; j++) {
          const [x, y] = [list[i] as number, list[j] as number];
          const both = this.words.sound(x) | this.words.sound(y);
          for (const sx of this.#word(x))
            for (const sy of this.#word(y)) into.add(mix(K.soundPair, mixEither(sx, sy)), both);
          const [mx, my] = [this.#metaphones[x] as number, this.#metaphones[y] as number];
          if (mx !== 0 && my !== 0) into.add(mix(K.metaphonePair, mixEither(mx, my)), both);
        }
      }
      this.#jointKeys(list);
    }
    return all;
  }

  /** Hash of the words written together, from the word at `from` on and round. */
  #joined(list: readonly number[], from: number): number {
    const { words } = this.#store;
    let hash = hashKey('');
    for (let i = from; i < list.length; i++) hash = hashOn(hash, words.at(list[i] as number).text);
    for (let i = 0; i < Math.min(from, list.length); i++)
      hash = hashOn(hash, words.at(list[i] as number).text);
    return hash;
  }

  #jointKeys(list: readonly number[]): void {
    const into = this.#into;
    const { words } = this.#store;
    for (let i = 0; i + 1 < list.length; i++) {
      const [first, second] = [list[i] as number, list[i + 1] as number];
      if (words.at(first).text.length > SYLLABLE || words.at(second).text.length > SYLLABLE) continue;
      const sound = this.#jointSound(first, second);
      const joined = this.words.sound(first) | this.words.sound(second);
      this.#joints.add(sound, joined);
      for (let k = 0; k < list.length; k++)
        if (k !== i && k !== i + 1)
          for (const so of this.#word(list[k] as number))
            into.add(
              mix(this.#kinds.soundPair, mixEither(sound, so)),
              joined | this.words.sound(list[k] as number),
            );
    }
  }

  #jointSound(first: number, second: number): number {
    const key = first * 67_108_864 + second;
    let sound = this.#jointSounds.get(key);
    if (sound === undefined) {
      const { words } = this.#store;
      sound = hashKey(soundOf(words.at(first).text + words.at(second).text).skeleton);
      if (this.#jointSounds.size >= JOINT_SOUNDS) this.#jointSounds.clear();
      this.#jointSounds.set(key, sound);
    }
    return sound;
  }
}
