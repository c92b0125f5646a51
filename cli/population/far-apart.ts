/** Whether two names are so unlike that no rule of similarity can join them. Used to choose data, never to judge. */
import type { NameForm } from './cultures/index.ts';
import { withoutDiacritics } from './transliteration.ts';

/** Levenshtein distance. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + cost));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** At least three edits and half of the longer name apart, neither the beginning of the other, no shared word. */
export function nameFarApart(one: NameForm, two: NameForm): boolean {
  const [a, b] = [withoutDiacritics(one.latin), withoutDiacritics(two.latin)];
  const apart = editDistance(a, b);
  if (apart < 3 || apart * 2 < Math.max(a.length, b.length)) return false;
  const words = b.split(/[ -]/);
  return !a.startsWith(b) && !b.startsWith(a) && !a.split(/[ -]/).some((word) => words.includes(word));
}
