/** What anyone would try first for two names: romanise with any-ascii, lower case, Jaro-Winkler. */
import anyAscii from 'any-ascii';
import distance from 'natural/lib/natural/distance/index.js';

export function baselineForm(name: string): string {
  return anyAscii(name)
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

/** Similarity of two forms, 0..1. */
export function baselineSimilarity(a: string, b: string): number {
  return distance.JaroWinklerDistance(a, b, {});
}

const sorted = (form: string): string => form.split(' ').sort().join(' ');

/** Of two full names: the better of words as they stand and words in order, since lists turn them round. */
export function baselineFullNames(a: string, b: string): number {
  const [left, right] = [baselineForm(a), baselineForm(b)];
  return Math.max(baselineSimilarity(left, right), baselineSimilarity(sorted(left), sorted(right)));
}
