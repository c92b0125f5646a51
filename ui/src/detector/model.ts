/** Shapes of the review part of the API, by the names that its screens use. */
import type { components, paths } from '../../../client/index.ts';

type Answer<Operation> = Operation extends {
  responses: { 200: { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

export type QueuePage = Answer<paths['/v1/review/queue']['get']>;
export type QueueItem = QueuePage['items'][number];
export type Measures = Answer<paths['/v1/review/measures']['get']>;
export type Accuracy = Answer<paths['/v1/accuracy']['get']>;
export type Link = Answer<paths['/v1/links/{id}']['get']>;
export type Comparison = Answer<paths['/v1/links/{id}/comparison']['get']>;
export type Surroundings = Answer<paths['/v1/links/{id}/surroundings']['get']>;
export type History = Answer<paths['/v1/links/{id}/history']['get']>;
export type HistoryItem = History['items'][number];
export type Claim = Answer<paths['/v1/links/{id}/claim']['put']>;

export type Side = Comparison['sides'][number];
export type StoredImage = Side['images'][number];
export type Pair = Comparison['pairs'][number];
export type FieldRow = Pair['rows'][number];
export type Value = FieldRow['a'][number];
export type Verdict = FieldRow['verdict'];
export type Score = NonNullable<Pair['score']>;
export type DocumentPair = Comparison['documents'][number];
export type TravelDocument = NonNullable<DocumentPair['a']>;
export type Biometrics = Comparison['biometrics'];
export type RulePath = Comparison['rulePath'][number];
export type Decision = NonNullable<Link['decisions']>[number];
export type LawfulOption = NonNullable<Link['options']>[number];
export type OptionKind = LawfulOption['option'];
export type Proposal = NonNullable<Link['proposals']>[number];
export type Problem = components['schemas']['Problem'];
