/** Looks for the case of a tour with the reader's own rights and purpose: in the queue, in the graph, by a search. */
import { data } from '../../../client/index.ts';
import type { Session } from '../frame/index.tsx';
import { casesOf, shows, twoScriptsAmong, twoScriptsIn } from './cases.ts';
import type { Found, TourName } from './tours.ts';

const PAGE = 100;
const PAGES = 5;
/** Cases that are looked at more closely before a tour gives up. */
const LOOKED_AT = 40;
/** Names so frequent that a person who is written in two scripts is likely among them. */
const FREQUENT = [
  ...['Иванов', 'Кузнецов', 'Смирнов', 'Петров', 'Попов', 'Васильев', 'Иван', 'Павел', 'Анна', 'Елена'],
  ...['Мария', 'Сергей', 'Александр', 'Олена', 'محمد', 'مهدی', 'علی', 'حسین', 'رضا', 'احمد', 'زهرا'],
  ...['فاطمة', 'مریم', 'خالد', 'Giorgi', 'Nino', 'Tesfaye', 'Wang', 'Li', 'Zhang'],
];

/** The operation without which a tour has nothing to show. */
export const NEEDS: Readonly<Record<TourName, string>> = {
  'two-names': 'review.read',
  'shared-passport': 'review.read',
  transliteration: 'persons.read',
};

export async function findCase(tour: TourName, session: Session): Promise<Found | undefined> {
  if (!session.can(NEEDS[tour])) return undefined;
  return tour === 'transliteration' ? await inTwoScripts(session) : await inQueue(tour, session);
}

async function inQueue(
  tour: Exclude<TourName, 'transliteration'>,
  { api, can }: Session,
): Promise<Found | undefined> {
  if (!can('matches.explain')) return undefined;
  let cursor: string | undefined;
  let looked = 0;
  for (let page = 0; page < PAGES; page += 1) {
    const query = { limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const { items, next } = await data(api.GET('/v1/review/queue', { params: { query } }));
    for (const found of casesOf(tour, items)) {
      if (looked === LOOKED_AT) return undefined;
      looked += 1;
      const path = { id: found.link };
      const { pairs } = await data(api.GET('/v1/links/{id}/comparison', { params: { path } }));
      if (shows(tour, pairs)) return found;
    }
    if (next === null) return undefined;
    cursor = next;
  }
  return undefined;
}

async function inTwoScripts({ api, can }: Session): Promise<Found | undefined> {
  if (can('graph.explore')) {
    const { nodes, edges } = await data(api.GET('/v1/graph/sample'));
    const found = twoScriptsIn(nodes, edges);
    if (found !== undefined) return found;
  }
  if (!can('portal.search')) return undefined;
  for (const query of FREQUENT) {
    const body = { query, filters: { colours: ['WHITE' as const] }, limit: PAGE };
    const found = twoScriptsAmong((await data(api.POST('/v1/search', { body }))).items);
    if (found !== undefined) return found;
  }
  return undefined;
}
