/** Answers of the service that the portal shows, by the names that the screens use. */
import type { paths } from '../../../client/index.ts';

type Read<Path extends keyof paths> = paths[Path] extends {
  get: { responses: { 200: { content: { 'application/json': infer Answer } } } };
}
  ? Answer
  : never;
type Asked<Path extends keyof paths> = paths[Path] extends {
  post: { responses: { 200: { content: { 'application/json': infer Answer } } } };
}
  ? Answer
  : never;

export type Person = Read<'/v1/persons/{groupId}'>;
export type PersonIdentity = Person['identities'][number];
export type PersonName = PersonIdentity['names'][number];
export type PersonDocument = Person['documents'][number];
export type PersonRecord = Person['records'][number];
export type PersonTemplate = Person['templates'][number];
export type PersonLink = Person['links'][number];
export type PersonConflict = Person['conflicts'][number];
export type HistoryEntry = Read<'/v1/persons/{groupId}/history'>['items'][number];

export type SearchPage = Asked<'/v1/search'>;
export type SearchHit = SearchPage['items'][number];
export type MatchedChip = SearchHit['matched'][number];
export type Facets = SearchPage['facets'];
export type Suggestion = Asked<'/v1/search/suggest'>['items'][number];
