/** Where a rule stands, as the service writes it (`Art 27(2)`, `2023/332-333 Annex II 3.1(f)`), in words of the page. */
import { code, type Words } from './marks.ts';

export function articleWords({ t }: Words, article: string): string {
  if (article.startsWith('Art ')) return t('evidence.article', { article: code(article.slice(4)) });
  const [, annex, place] =
    /^2023\/332-333 (Annex I|Annex II|Annexes I and II)(?: (\S+))?$/.exec(article) ?? [];
  if (annex === undefined) return code(article);
  const where = place === undefined ? 'none' : code(place);
  if (annex === 'Annexes I and II')
    return t('evidence.annexes', { annex: t('evidence.annexes.both'), place: where });
  return t('evidence.annex', { annex: code(annex.slice('Annex '.length)), place: where });
}
