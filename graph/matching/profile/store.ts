/** Profiles in one growing arena. A profile is known by its slot; a removed slot is never given again. */
import type { Token } from '../normalise/index.ts';
import type { Facts, NameFact } from './facts.ts';
import {
  ALIAS_FORM,
  CALENDAR_STEP,
  formHead,
  GUESSED_FORM,
  HEADER,
  PROFILE_MAX,
  SECTIONS,
} from './sections.ts';
import { Values, Words } from './words.ts';

/** Words of one side of a name; a longer side is a data fault. */
const MAX_SIDE = 8;
const MAX_FORMS = 40;
const MAX_TEXT = 16;
const MAX_VALUES = 8;

const SEXES = { M: 1, F: 2, X: 3 } as const;

export class ProfileStore {
  readonly words: Words;
  readonly values: Values;
  arena: Int32Array = new Int32Array(1 << 8);
  #starts: Int32Array = new Int32Array(1 << 4);
  #used = 0;
  #slots = 0;

  constructor(words = new Words(), values = new Values()) {
    this.words = words;
    this.values = values;
  }

  get size(): number {
    return this.#slots;
  }

  get bytes(): number {
    return this.arena.byteLength + this.#starts.byteLength;
  }

  /** Forgets the profiles behind the first `slots`: those of a question, once it is answered. */
  truncate(slots: number): void {
    if (slots >= this.#slots) return;
    this.#used = this.#starts[slots] as number;
    this.#slots = slots;
  }

  /** A store of the given profiles alone, in this order; words and values keep their numbers. */
  keep(slots: Iterable<number>): ProfileStore {
    const kept = new ProfileStore(this.words, this.values);
    for (const slot of slots) {
      const end = slot + 1 < this.#slots ? (this.#starts[slot + 1] as number) : this.#used;
      kept.#append(this.arena.subarray(this.#starts[slot] as number, end));
    }
    return kept;
  }

  #append(profile: Int32Array): void {
    this.#reserve(profile.length);
    this.arena.set(profile, this.#used);
    this.#starts[this.#slots++] = this.#used;
    this.#used += profile.length;
  }

  /** First word of the profile of a slot. */
  base(slot: number): number {
    return this.#starts[slot] as number;
  }

  /** Appends a profile and gives its slot. */
  add(facts: Facts): number {
    const sections = encode(facts, this.words, this.values);
    const length = HEADER + sections.reduce((sum, section) => sum + section.length, 0);
    this.#reserve(length);
    const base = this.#used;
    let at = base + HEADER;
    for (const [i, section] of sections.entries()) {
      this.arena.set(section, at);
      at += section.length;
      const end = at - base - HEADER;
      const word = base + (i >> 1);
      this.arena[word] = (i & 1) === 0 ? end : (this.arena[word] as number) | (end << 16);
    }
    this.#used = at;
    this.#starts[this.#slots] = base;
    return this.#slots++;
  }

  #reserve(length: number): void {
    if (this.#used + length > this.arena.length) {
      const wider = new Int32Array(Math.max(this.#used + length, Math.ceil(this.arena.length * 1.5)));
      wider.set(this.arena);
      this.arena = wider;
    }
    if (this.#slots === this.#starts.length) {
      const wider = new Int32Array(Math.ceil(this.#slots * 1.5));
      wider.set(this.#starts);
      this.#starts = wider;
    }
  }
}

function encode(facts: Facts, words: Words, values: Values): number[][] {
  const ids = (list: readonly string[]) =>
    [...new Set(list)]
      .sort()
      .slice(0, MAX_VALUES)
      .map((value) => values.idOf(value));
  const text = (tokens: readonly Token[]) => tokens.slice(0, MAX_TEXT).map((token) => words.idOf(token));
  const sections = [
    names(facts.names, words),
    facts.dates
      .slice(0, MAX_VALUES)
      .map((date) => date.calendar * CALENDAR_STEP + date.year * 10_000 + date.month * 100 + date.day),
    facts.sex === undefined ? [] : [SEXES[facts.sex]],
    facts.generation === '' ? [] : [values.idOf(facts.generation)],
    ids(facts.nationalities),
    ids(facts.countries),
    text(facts.place),
    text(facts.address),
    ids(facts.postcodes),
    ids(facts.numbers),
    ids(facts.documents),
    ids(facts.phones),
    ids(facts.emails),
  ];
  if (sections.length !== SECTIONS) throw new Error('a section of the profile has no encoder');
  return sections;
}

function names(forms: readonly NameFact[], words: Words): number[] {
  const section: number[] = [];
  for (const form of forms.slice(0, MAX_FORMS)) {
    const family = form.family.slice(0, MAX_SIDE);
    const given = form.given.slice(0, MAX_SIDE);
    if (section.length + family.length + given.length >= PROFILE_MAX / 2) break;
    const flags = (form.alias ? ALIAS_FORM : 0) | (form.guessed ? GUESSED_FORM : 0);
    section.push(formHead(flags, family.length, given.length));
    for (const token of family) section.push(words.idOf(token));
    for (const token of given) section.push(words.idOf(token));
  }
  return section;
}
