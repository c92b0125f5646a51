import { expect, test } from 'vitest';
import { factsOfIdentity, formFamily, NAMES, ProfileStore, sectionStart } from '../profile/index.ts';
import { NameWords } from './name-words.ts';
import { record } from './population.fixture.ts';

/** Bits of the names of one record by what keys tell of its words; the shares of words stand in `rare`. */
function namesOf(family: string, given: string, rare: { [text: string]: number } = {}) {
  const store = new ProfileStore();
  const identity = record('r', 'EES', { family, given }).identities[0];
  if (identity === undefined) throw new Error('a record has an identity');
  const profile = store.add(factsOfIdentity(identity));
  const names = new NameWords();
  names.weigh(store, profile, 1, { rarity: (word) => rare[store.words.at(word).text] ?? 0 });
  const at = sectionStart(store.arena, store.base(profile), NAMES);
  const families = formFamily(store.arena[at] as number);
  const word = (n: number) => store.arena[at + 1 + n] as number;
  return { names, family: word(0), given: word(families) };
}

test('the more of both names is met, the more it says: nothing, first letters, one sound, two', () => {
  const { names, family, given } = namesOf('Kvaratskhelia', 'Kakhaber');
  const bits = [
    0,
    names.beginning(given),
    names.sound(family),
    names.sound(family) | names.beginning(given),
    names.sound(family) | names.sound(given),
  ].map((told) => names.bits(told));
  expect(bits).toEqual([...bits].sort((x, y) => x - y));
  expect(new Set(bits).size).toBe(bits.length);
});

test('a rare name says more than a common one', () => {
  const { names, family, given } = namesOf('Kvaratskhelia', 'Nino', { nino: -3, kvaratskhelia: 4 });
  expect(names.bits(names.sound(family)) - names.bits(names.sound(given))).toBe(7);
});

test('a side that is not stated says nothing', () => {
  const { names, family } = namesOf('Kvaratskhelia', '');
  const both = namesOf('Kvaratskhelia', 'Nino');
  expect(names.bits(names.sound(family))).toBeGreaterThan(both.names.bits(both.names.sound(both.family)));
});

test('what was weighed for one record is forgotten for the next', () => {
  const store = new ProfileStore();
  const profiles = ['Nino', 'Levan'].map((given) =>
    store.add(
      factsOfIdentity(
        record('r', 'EES', { family: 'Beridze', given }).identities[0] as Parameters<
          typeof factsOfIdentity
        >[0],
      ),
    ),
  );
  const names = new NameWords();
  const bits = profiles.map((profile, n) => {
    names.clear();
    names.weigh(store, profile, 1, { rarity: () => n });
    return names.bits(1);
  });
  expect(bits[1]).toBe((bits[0] as number) + 1);
});
