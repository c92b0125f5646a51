/** The cultures of the demonstration population with their shares. */
import { ethiopian, latinAmerican, westAfrican } from './africa-america.ts';
import { chinese, southAsian, vietnamese } from './asia.ts';
import type { Culture } from './culture.ts';
import { balkan, georgian, russian, ukrainian } from './east-europe.ts';
import { arabic, persian, turkish } from './middle-east.ts';

export type { Country, Culture, NameForm, Town } from './culture.ts';

/** Relative frequency of each culture; no statistics stand behind the numbers. */
export const CULTURES: readonly { culture: Culture; weight: number }[] = [
  { culture: arabic, weight: 16 },
  { culture: persian, weight: 12 },
  { culture: russian, weight: 8 },
  { culture: ukrainian, weight: 10 },
  { culture: chinese, weight: 7 },
  { culture: turkish, weight: 8 },
  { culture: westAfrican, weight: 9 },
  { culture: latinAmerican, weight: 10 },
  { culture: southAsian, weight: 9 },
  { culture: balkan, weight: 9 },
  { culture: vietnamese, weight: 4 },
  { culture: ethiopian, weight: 5 },
  { culture: georgian, weight: 5 },
];
