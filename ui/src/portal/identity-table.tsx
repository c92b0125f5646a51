/** Identities as stated, system beside system: a column each, a row for each field, contradictions marked in words. */
import type { ReactNode } from 'react';
import { countryName } from '../evidence/index.ts';
import { Foreign, useMessages } from '../frame/index.tsx';
import type { PersonConflict, PersonIdentity, PersonName } from './answers.ts';
import { sexWords } from './result.tsx';
import type { Seen } from './seen.ts';

const ROWS: {
  key: string;
  conflict?: PersonConflict['field'];
  Cell(props: { of: PersonIdentity }): ReactNode;
}[] = [
  { key: 'portal.field.names', Cell: Names },
  { key: 'portal.field.born', conflict: 'DATE_OF_BIRTH', Cell: Born },
  { key: 'portal.field.sex', conflict: 'SEX', Cell: Sex },
  { key: 'portal.field.nationality', conflict: 'NATIONALITY', Cell: Nationalities },
  { key: 'portal.field.birthplace', conflict: 'COUNTRY_OF_BIRTH', Cell: Birthplace },
];

export function IdentityTable({ person, select, choose }: Seen) {
  const { t, has } = useMessages();
  const records = new Map(person.records.map((record) => [record.id, record]));
  const columns = [...person.identities].sort((a, b) =>
    a.system < b.system ? -1 : a.system > b.system ? 1 : 0,
  );
  const conflicts = new Set(person.conflicts.map(({ field }) => field));
  return (
    <section className="stack" aria-labelledby="identities" data-tour="person-identities">
      <h2 id="identities">{t('portal.identities')}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className="scroll-table" aria-label={t('portal.table.identities')} tabIndex={0}>
        <table className="table identity-table">
          <thead>
            <tr>
              <td />
              {columns.map(({ id, system, category, recordId }) => (
                <th key={id} scope="col" className={select === id ? 'chosen' : undefined}>
                  <button
                    type="button"
                    className="button quiet small identity-pick"
                    aria-pressed={select === id}
                    onClick={() => choose(select === id ? undefined : id)}
                  >
                    <span className="system">{system}</span>
                    <bdi>{records.get(recordId)?.recordRef}</bdi>
                    <span className="hidden-text">{t('portal.details')}</span>
                  </button>
                  {category === 'CONFIRMED' ? null : (
                    <span className="chip warn">
                      {has(`portal.category.${category}`) ? t(`portal.category.${category}`) : category}
                    </span>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ROWS.map(({ key, conflict, Cell }) => {
              const contradicts = conflict !== undefined && conflicts.has(conflict);
              return (
                <tr key={key} className={contradicts ? 'contradicts' : undefined}>
                  <th scope="row">
                    {t(key)}
                    {contradicts ? <span className="chip warn">≠ {t('portal.contradicts')}</span> : null}
                  </th>
                  {columns.map((identity) => (
                    <td key={identity.id} className={select === identity.id ? 'chosen' : undefined}>
                      <Cell of={identity} />
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
    </section>
  );
}

export function Names({ of: { names } }: { of: PersonIdentity }) {
  const { t } = useMessages();
  if (names.length === 0) return <Missing />;
  const kinds = [...new Set(names.map(({ kind }) => kind))];
  return (
    <ul className="name-list">
      {kinds.map((kind) => (
        <li key={kind}>
          {kind === 'CURRENT' ? null : <NameKind kind={kind} />}
          {['FAMILY', 'GIVEN', 'UNSPLIT'].map((side) => {
            const here = names.filter((name) => name.kind === kind && name.side === side);
            if (here.length === 0) return null;
            return (
              <div key={side} className="name-side">
                <span className="help">{t(`portal.side.${side}`)}</span>
                {here.map((name) => (
                  <OneName key={`${name.value}|${name.latin ?? ''}`} name={name} />
                ))}
              </div>
            );
          })}
        </li>
      ))}
    </ul>
  );
}

function NameKind({ kind }: { kind: string }) {
  const { t, has } = useMessages();
  return <span className="chip">{has(`portal.nameKind.${kind}`) ? t(`portal.nameKind.${kind}`) : kind}</span>;
}

function OneName({ name }: { name: PersonName }) {
  const { t } = useMessages();
  const other = name.latin ?? name.romanised;
  return (
    <div className="one-name">
      <Foreign text={name.value} />
      {other === undefined || other === name.value ? null : (
        <div className="quiet-text">
          <Foreign text={other} />
          {name.latin === undefined ? <span className="help"> {t('portal.name.ours')}</span> : null}
        </div>
      )}
    </div>
  );
}

export function Born({ of: { dateOfBirth } }: { of: PersonIdentity }) {
  const { t, day, has } = useMessages();
  if (dateOfBirth === undefined) return <Missing />;
  const { value, calendar, original, precision } = dateOfBirth;
  return (
    <>
      {day(value)}
      {precision === 'DAY' || !has(`portal.precision.${precision}`) ? null : (
        <div className="help">{t(`portal.precision.${precision}`)}</div>
      )}
      {original === undefined ? null : (
        <div className="help">
          {t('portal.stated')} <Foreign text={original} />
        </div>
      )}
      {calendar === undefined || calendar === 'GREGORIAN' || !has(`portal.calendar.${calendar}`) ? null : (
        <div className="help">{t(`portal.calendar.${calendar}`)}</div>
      )}
    </>
  );
}

export function Sex({ of: { sex } }: { of: PersonIdentity }) {
  const { t, has } = useMessages();
  return sex === undefined ? <Missing /> : sexWords(sex, t, has);
}

export function Nationalities({ of: { nationalities = [] } }: { of: PersonIdentity }) {
  const { t, has, language } = useMessages();
  if (nationalities.length === 0) return <Missing />;
  return nationalities.map(({ country, kind }) => (
    <div key={`${country}${kind}`}>
      {countryName(country, language)}
      {kind === 'CURRENT' || !has(`portal.nationalityKind.${kind}`) ? null : (
        <span className="help"> {t(`portal.nationalityKind.${kind}`)}</span>
      )}
    </div>
  ));
}

export function Birthplace({ of: { placeOfBirth } }: { of: PersonIdentity }) {
  const { t, language } = useMessages();
  if (placeOfBirth === undefined) return <Missing />;
  const { town, country } = placeOfBirth;
  return (
    <>
      {town === undefined ? null : <Foreign text={town} />}
      {town === undefined || country === undefined ? null : t('portal.comma')}
      {country === undefined ? null : countryName(country, language)}
    </>
  );
}

function Missing() {
  const { t } = useMessages();
  return <span className="quiet-text">{t('portal.notStated')}</span>;
}
