/** Where a rule stands, as the service writes it (`Art 27(2)`, `2023/332-333 Annex II 3.1(f)`), in words of the page. */
import { code, type Words } from './marks.ts';

const ANNEXES = '2023/332-333 Annexes I and II';

export function articleWords({ t }: Words, article: string): string {
  if (article.startsWith('Art ')) return t('evidence.article', { article: code(article.slice(4)) });
  if (article === ANNEXES) return t('evidence.annexes', { annex: t('evidence.annexes.both') });
  const [, annex, place] = /^2023\/332-333 Annex (II|I)(?: (\S+))?$/.exec(article) ?? [];
  if (annex === undefined) return code(article);
  return t('evidence.annex', { annex: code(annex), place: place === undefined ? 'none' : code(place) });
}
