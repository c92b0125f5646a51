/** The generation behind a name, which tells father and son of one name apart. */

/** The same generation by any of its names: the senior is the first, the junior the second. */
const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['i', '1'],
  ['sr', '1'],
  ['snr', '1'],
  ['senior', '1'],
  ['ii', '2'],
  ['jr', '2'],
  ['jnr', '2'],
  ['junior', '2'],
  ['iii', '3'],
  ['iv', '4'],
]);

/** Number of the generation that a word names, in any case; '' for any other word. */
export const generationOf = (word: string) => GENERATIONS.get(word.toLowerCase()) ?? '';
