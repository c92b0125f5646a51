/** One person of the answer: why it is there, in which systems it stands, and what its links say. */
import { Link } from '@tanstack/react-router';
import { countryName, levelWords } from '../evidence/index.ts';
import { Foreign, type LinkColour, LinkSwatch, linkWordKey, useMessages } from '../frame/index.tsx';
import type { SearchHit } from './answers.ts';
import { merged, type WhyChip } from './chips.ts';
import { Systems } from './systems.tsx';

interface Props {
  hit: SearchHit;
  /** Names of the other persons of the answer, by id. */
  names: ReadonlyMap<string, string>;
}

export function Result({ hit, names }: Props) {
  const { t, day, has, language } = useMessages();
  const { identity, personId } = hit;
  const facts = [
    identity.dateOfBirth === undefined
      ? t('portal.born.unknown')
      : t('portal.born', { date: day(identity.dateOfBirth) }),
    identity.sex === undefined ? undefined : sexWords(identity.sex, t, has),
    ...[...new Set(identity.nationalities)].map((code) => countryName(code, language)),
  ].filter((fact) => fact !== undefined);
  return (
    <li className="card result" data-person={personId}>
      <div className="row spread">
        <h3 className="result-name">
          <Link
            to="/person/$groupId"
            params={{ groupId: personId }}
            className="result-link"
            aria-keyshortcuts="Enter"
          >
            {identity.name === '' ? t('portal.nameless') : <Foreign text={identity.name} />}
          </Link>
          {identity.latin === undefined ? null : (
            <span className="result-latin">
              <Foreign text={identity.latin} />
            </span>
          )}
        </h3>
        <Systems codes={hit.systems} />
      </div>
      {identity.category === 'CONFIRMED' ? null : (
        <p>
          <span className="chip warn">{t(`portal.found-by.${identity.category}`)}</span>
        </p>
      )}
      <p className="quiet-text">{facts.join(' · ')}</p>
      <ul className="chips" aria-label={t('portal.why')}>
        {merged(hit.matched).map((chip) => (
          <Chip key={`${chip.field}|${chip.level}|${chip.form}`} chip={chip} />
        ))}
      </ul>
      <LinkCounts links={hit.links} />
      {hit.notSamePersonAs.map((id) => (
        <p key={id} className="result-other">
          <LinkSwatch colour="GREEN" />
          {t('portal.notSame')}{' '}
          <Link to="/person/$groupId" params={{ groupId: id }}>
            {names.has(id) ? <Foreign text={names.get(id) as string} /> : t('portal.notSame.other')}
          </Link>
        </p>
      ))}
    </li>
  );
}

export function sexWords(sex: string, t: (key: string) => string, has: (key: string) => boolean): string {
  return has(`portal.sex.${sex}`) ? t(`portal.sex.${sex}`) : sex;
}

function Chip({ chip: { field, form, level, systems } }: { chip: WhyChip }) {
  const words = useMessages();
  const { t } = words;
  return (
    <li className="chip why-chip">
      <span className="why-field">{t(`portal.matched.${field}`)}</span>
      <Foreign text={form} />
      <span className="quiet-text">{levelWords(words, level)}</span>
      <Systems codes={systems} />
    </li>
  );
}

const ORDER: readonly LinkColour[] = ['YELLOW', 'RED', 'WHITE', 'GREEN'];

function LinkCounts({ links }: { links: SearchHit['links'] }) {
  const { t } = useMessages();
  const counted = ORDER.filter((colour) => (links[colour] ?? 0) > 0);
  if (counted.length === 0) return <p className="quiet-text">{t('portal.links.none')}</p>;
  return (
    <ul className="link-counts" aria-label={t('portal.links')}>
      {counted.map((colour) => (
        <li key={colour} className="link-word">
          <LinkSwatch colour={colour} />
          {t('portal.links.count', { count: links[colour] ?? 0, words: t(linkWordKey({ colour })) })}
        </li>
      ))}
    </ul>
  );
}
