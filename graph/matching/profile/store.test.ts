/** Profiles in the arena: nothing of one reaches into another, and what is kept is kept word for word. */
import { expect, test } from 'vitest';
import { DIFFERENT, wordLevel } from '../names/words.ts';
import { tokenise } from '../normalise/index.ts';
import {
  DATES,
  EMAIL,
  emptyFacts,
  type Facts,
  NAMES,
  PHONE,
  ProfileStore,
  SEX,
  sectionEnd,
  sectionStart,
} from './index.ts';

const facts = (family: string, more: Partial<Facts> = {}): Facts => ({
  ...emptyFacts(),
  names: [{ family: tokenise(family), given: tokenise('Anna Maria'), alias: false, guessed: false }],
  dates: [{ year: 1980, month: 2, day: 3, calendar: 0 }],
  ...more,
});

const section = (store: ProfileStore, slot: number, of: number) => [
  ...store.arena.subarray(
    sectionStart(store.arena, store.base(slot), of),
    sectionEnd(store.arena, store.base(slot), of),
  ),
];

test('sections hold what was stated and are empty where nothing was', () => {
  const store = new ProfileStore();
  const slot = store.add(facts('Berg', { sex: 'F', phones: ['2', '1', '2'] }));
  expect(section(store, slot, NAMES)).toHaveLength(4);
  expect(section(store, slot, DATES)).toEqual([19800203]);
  expect(section(store, slot, SEX)).toEqual([2]);
  expect(section(store, slot, PHONE).map((id) => store.values.at(id))).toEqual(['1', '2']);
  expect(section(store, slot, EMAIL)).toEqual([]);
});

test('a question is forgotten without a trace, and a kept profile keeps its words', () => {
  const store = new ProfileStore();
  const names = ['Berg', 'Tal', 'Wald'].map((family) => store.add(facts(family)));
  const before = names.map((slot) => section(store, slot, NAMES));
  store.add(facts('Frage'));
  store.truncate(3);
  expect(store.size).toBe(3);
  store.add(facts('Neu'));
  expect(names.map((slot) => section(store, slot, NAMES))).toEqual(before);
  const kept = store.keep([2, 0]);
  expect(kept.size).toBe(2);
  expect(section(kept, 0, NAMES)).toEqual(before[2]);
  expect(section(kept, 1, NAMES)).toEqual(before[0]);
});

test('a thousand profiles stand side by side', () => {
  const store = new ProfileStore();
  const slots = Array.from({ length: 1000 }, (_, i) =>
    store.add(facts(`Name${i}`, { emails: [`n${i}@a.example`] })),
  );
  for (const [i, slot] of slots.entries())
    expect(section(store, slot, EMAIL).map((id) => store.values.at(id))).toEqual([`n${i}@a.example`]);
});

test('words told apart by their signs are different in every comparison of words', () => {
  const names =
    "Müller Mueller Muller Miller Schmidt Schmitt Smith al-Hussein Hussein Hassan حسن حسين Mohammed محمد Mehmet  Щербаков Scherbakow Shcherbakov 王 小明 Wang Xiaoming Jusuf Yusuf Joseph José Josefa Giuseppe Ο'Brien Obrien Brien  van-den-Berg Vandenberg Berg Li Lee Le Ly Nguyen Nguyễn Alexandros Alexander Alessandro Ale Alex Sandro Sasha  Kowalski Kowalska Kovalsky Đorđević Djordjevic Dordevic Ng Ó Wyszyński Wyszynsky Wolodymyr Volodymyr Thị Thi";
  const store = new ProfileStore();
  for (const name of names.split(' ')) store.add(facts(name));
  const { words } = store;
  let apart = 0;
  for (let x = 0; x < words.size; x++)
    for (let y = 0; y < words.size; y++) {
      if (x === y || !words.areApart(x, y)) continue;
      apart++;
      expect([words.at(x).text, words.at(y).text, wordLevel(words.at(x), words.at(y))]).toEqual([
        words.at(x).text,
        words.at(y).text,
        DIFFERENT,
      ]);
    }
  expect(apart).toBeGreaterThan((words.size * words.size) / 2);
});
