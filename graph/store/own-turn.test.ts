import { expect, test } from 'vitest';
import { ownTurn } from './own-turn.ts';

test('each who waits goes on in a turn of the event loop of its own, in the order of asking', async () => {
  let turn = 0;
  let counting = true;
  const count = () => {
    turn += 1;
    if (counting) setImmediate(count);
  };
  count();
  const asked = turn;
  const seen: { name: string; turn: number }[] = [];
  await Promise.all(
    ['a', 'b', 'c'].map(async (name) => {
      await ownTurn();
      seen.push({ name, turn });
    }),
  );
  counting = false;
  expect(seen.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  expect(new Set([asked, ...seen.map((one) => one.turn)]).size).toBe(4);
});
