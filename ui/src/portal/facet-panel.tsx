/** The facets of an answer as its filter: how many persons each value would leave. */
import { Button } from 'react-aria-components';
import { countryName } from '../evidence/index.ts';
import { type LinkColour, LinkSwatch, useMessages } from '../frame/index.tsx';
import type { Facets } from './answers.ts';
import { FACET_NAMES, type FacetName, toggled, valuesOf } from './facets.ts';
import { type Filters, hasFilters, NO_FILTERS } from './question.ts';

interface Props {
  facets: Facets;
  filters: Filters;
  change(filters: Filters): void;
}

export function FacetPanel({ facets, filters, change }: Props) {
  const { t } = useMessages();
  const wide = matchMedia('(min-width: 900px)').matches;
  return (
    // On a narrow screen the persons come first: the filter is folded until it is wanted.
    <details className="facets" open={wide || hasFilters(filters)} data-tour="search-facets">
      <summary>
        <h2>{t('portal.facets')}</h2>
      </summary>
      {hasFilters(filters) ? (
        <Button className="button quiet small" onPress={() => change(NO_FILTERS)}>
          {t('portal.facets.clear')}
        </Button>
      ) : null}
      {FACET_NAMES.map((name) => (
        <Facet key={name} name={name} facets={facets} filters={filters} change={change} />
      ))}
      {facets.capped ? <p className="help">{t('portal.facets.capped')}</p> : null}
    </details>
  );
}

function Facet({ name, facets, filters, change }: Props & { name: FacetName }) {
  const { t, number } = useMessages();
  const values = valuesOf(name, facets, filters);
  if (values.length === 0) return null;
  return (
    <fieldset className="facet">
      <legend>{t(`portal.facet.${name}`)}</legend>
      {values.map(({ value, count, ticked }) => (
        <label key={value} className="facet-value">
          <input type="checkbox" checked={ticked} onChange={() => change(toggled(name, value, filters))} />
          <span className="facet-name">
            <FacetWords name={name} value={value} />
          </span>
          <span className="facet-count">
            <span aria-hidden="true">{number(count)}</span>
            <span className="hidden-text">{t('portal.facet.persons', { count })}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function FacetWords({ name, value }: { name: FacetName; value: string }) {
  const { t, has, language } = useMessages();
  if (name === 'colour')
    return (
      <span className="facet-colour">
        <LinkSwatch colour={value as LinkColour} />
        {t(`frame.link.${value}`)}
      </span>
    );
  if (name === 'nationality') return countryName(value, language);
  if (name === 'sex') return has(`portal.sex.${value}`) ? t(`portal.sex.${value}`) : value;
  if (name === 'decade') return <span dir="ltr">{`${value}–${value.slice(0, 3)}9`}</span>;
  return <bdi>{value}</bdi>;
}
