/** Who this is, as the sources state it: names in their own script and in Latin letters, birth, sex, nationalities. */
import type { ReactNode } from 'react';
import { countryName } from '../evidence/index.ts';
import { Foreign, useMessages } from '../frame/index.tsx';
import type { Person } from './answers.ts';
import { distinct, headNames } from './names.ts';
import { sexWords } from './result.tsx';
import { Systems } from './systems.tsx';

const MOST_NAMES = 4;

export function DossierHead({ person, actions }: { person: Person; actions: ReactNode }) {
  const { t, day, has, language } = useMessages();
  const names = headNames(person.identities);
  const [first, ...others] = names;
  const stated = person.identities.filter(
    ({ category }) => category === 'CONFIRMED' || category === 'NOT_CONFIRMED',
  );
  const births = distinct(stated.map(({ dateOfBirth }) => dateOfBirth?.value));
  const sexes = distinct(stated.map(({ sex }) => sex));
  const countries = distinct(
    stated.flatMap(({ nationalities }) => nationalities?.map(({ country }) => country)),
  );
  const facts: [string, string[]][] = [
    ['portal.field.born', births.map(day)],
    ['portal.field.sex', sexes.map((sex) => sexWords(sex, t, has))],
    ['portal.field.nationality', countries.map((code) => countryName(code, language))],
  ];
  return (
    <header className="dossier-head" data-tour="person-head">
      <div className="row spread dossier-title">
        <h1>
          {first === undefined ? t('portal.nameless') : <Foreign text={first.value} />}
          {first?.latin === undefined ? null : (
            <span className="dossier-latin">
              <Foreign text={first.latin} />
              {first.ours ? <span className="help"> {t('portal.name.ours')}</span> : null}
            </span>
          )}
        </h1>
        <span className="row no-print">{actions}</span>
      </div>
      {others.length === 0 ? null : (
        <p>
          <span className="quiet-text">{t('portal.alsoNamed')} </span>
          {others.slice(0, MOST_NAMES).map((name, index) => (
            <span key={name.value}>
              {index === 0 ? '' : t('portal.comma')}
              <Foreign text={name.value} />
              {name.latin === undefined ? null : (
                <span className="quiet-text">
                  {' ('}
                  <Foreign text={name.latin} />)
                </span>
              )}
            </span>
          ))}
          {others.length > MOST_NAMES ? ` ${t('portal.more', { count: others.length - MOST_NAMES })}` : null}
        </p>
      )}
      <dl className="dossier-facts">
        {facts.map(([key, values]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{values.length === 0 ? t('portal.unknown') : values.join(t('portal.or'))}</dd>
          </div>
        ))}
        <div>
          <dt>{t('portal.field.systems')}</dt>
          <dd>
            <Systems codes={person.systems} />
          </dd>
        </div>
      </dl>
    </header>
  );
}
