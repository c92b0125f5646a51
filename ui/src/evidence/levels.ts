/**
 * Levels of a comparison (`romanised equal, a word more`) in words of the page. The service names them in plain
 * English; a name is the key of its words, and one without words is told as such rather than shown in English.
 */
import { listed, type Words } from './marks.ts';

const keyOf = (level: string) => `evidence.level.${level.replace(/[^a-z]+/g, '-')}`;

/** Keys of the words for a level; undefined when a part of it has none. A level may hold a comma itself. */
export function levelKeys(has: Words['has'], level: string): string[] | undefined {
  if (has(keyOf(level))) return [keyOf(level)];
  const parts = level.split(/[;,] /);
  for (let last = parts.length - 1; last > 0; last--) {
    const keys = [parts.slice(0, last).join(', '), ...parts.slice(last)].map(keyOf);
    if (keys.every((key) => has(key))) return keys;
  }
  return undefined;
}

export function levelWords(words: Words, level: string): string {
  const keys = levelKeys(words.has, level);
  if (keys === undefined) return words.t('evidence.unknown');
  return listed(
    words,
    keys.map((key) => words.t(key)),
  );
}
