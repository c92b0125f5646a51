/**
 * Search in the review queue, over nothing but links that the viewer must verify: by identification number, record
 * reference, document number, or a name in any script.
 */
import { nameQuestion } from '../matching/question/index.ts';
import { nameHit, prepareIdentity, scorePrepared } from '../matching/score/index.ts';
import { candidateDocumentKey } from '../matching/verdict/index.ts';
import type { Identity } from '../model/record.ts';
import { modelInUse } from './models.ts';
import { authoritiesOf, type QueueContext, type QueueItem, queueItems } from './queue.ts';
import { isSin } from './sin.ts';

/** Identities that the index of names hands out, and those under links of the queue that are scored. */
const SCAN = 50_000;
const CANDIDATES = 500;

/** Items that meet the text: numbers and references first, then names, the best first. */
export async function searchQueue(context: QueueContext, text: string, limit: number): Promise<QueueItem[]> {
  const { tx, viewer } = context;
  const given = text.trim();
  const authorities = authoritiesOf(viewer);
  const ask = async (query: string, params: Record<string, unknown>) =>
    (await tx.run<{ id: string }>(query, { ...params, authorities, limit })).map((row) => row.id);
  const ids = new Set<string>();
  const add = (found: readonly string[]) => {
    for (const id of found) ids.add(id);
  };
  if (isSin(given))
    add(await ask('detector/link-by-sin', { sin: given.replace(/[\s-]/g, '').toUpperCase() }));
  add(await ask('detector/queue-by-reference', { reference: given }));
  const number = candidateDocumentKey(given);
  if (number !== '') add(await ask('detector/queue-by-document', { number }));
  add(await byName(context, given));
  return await queueItems(context, [...ids].slice(0, limit));
}

async function byName({ tx, viewer }: QueueContext, text: string): Promise<string[]> {
  const question = nameQuestion(text);
  if (question === undefined) return [];
  const rows = await tx.run<{ id: string; content: string }>('detector/queue-by-name', {
    ...{ terms: question.terms, scan: SCAN, authorities: authoritiesOf(viewer), limit: CANDIDATES },
  });
  const asked = prepareIdentity(question.identity);
  const model = await modelInUse(tx);
  const best = new Map<string, number>();
  for (const { id, content } of rows) {
    const score = scorePrepared(asked, prepareIdentity(JSON.parse(content) as Identity), model);
    if (nameHit(score) === undefined) continue;
    best.set(id, Math.max(best.get(id) ?? Number.NEGATIVE_INFINITY, score.bits));
  }
  return [...best].sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1)).map(([id]) => id);
}
