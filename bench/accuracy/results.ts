/** What the parts of the accuracy benchmark keep, and the document shows. */
import type { Measured } from '../results.ts';
import type { FullNames } from './full-names.ts';
import type { Linker, Outcome } from './link.ts';
import type { SingleNames } from './single-names.ts';

export type LinkResults = Measured & { title: string; outcomes: Partial<Record<Linker, Outcome>> };
export type SingleNamesResults = Measured & { scripts: Record<string, SingleNames> };
export type FullNamesResults = Measured & FullNames;
