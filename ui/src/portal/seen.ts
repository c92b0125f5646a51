/** What the parts of a person's page share: the person, and what of it is selected. */
import type { Person } from './answers.ts';

export interface Seen {
  person: Person;
  select: string | undefined;
  choose(id: string | undefined): void;
}
