/** "How built": the steps by which single files became one person, each with the link that says so. */
import { Link } from '@tanstack/react-router';
import { LinkWord, useMessages } from '../frame/index.tsx';
import type { Person, PersonLink } from './answers.ts';
import { type BuildStep, howBuilt } from './how-built.ts';

export function HowBuilt({ person }: { person: Person }) {
  const { t } = useMessages();
  const { steps } = howBuilt(person);
  return (
    <section className="stack" aria-labelledby="how-built" data-tour="person-built">
      <h2 id="how-built">{t('portal.built')}</h2>
      {person.groups.length < 2 ? (
        <p>{t('portal.built.alone')}</p>
      ) : (
        <p className="quiet-text">{t('portal.built.help')}</p>
      )}
      <ol className="built">
        {steps.map((step) => (
          <li key={step.kind === 'START' ? step.group.id : step.link.id}>
            <Step step={step} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Step({ step }: { step: BuildStep }) {
  const { t } = useMessages();
  if (step.kind === 'START')
    return (
      <>
        {t('portal.built.start')} <Files groups={[step.group]} />
      </>
    );
  const groups = step.kind === 'JOIN' ? step.adds : step.between;
  return (
    <>
      <LinkTo link={step.link} />
      <span>
        {t(step.kind === 'JOIN' ? 'portal.built.join' : 'portal.built.confirm')} <Files groups={groups} />
      </span>
      <Since link={step.link} />
    </>
  );
}

function Files({ groups }: { groups: readonly Person['groups'][number][] }) {
  return groups.map(({ id, system, reference }) => (
    <span key={id} className="built-file">
      <span className="system">{system}</span> <bdi>{reference}</bdi>
    </span>
  ));
}

/** The link in words, leading to its page. */
export function LinkTo({ link }: { link: PersonLink }) {
  return (
    <Link to="/link/$link" params={{ link: link.id }} className="link-to">
      <LinkWord colour={link.colour} redKind={link.redKind} />
    </Link>
  );
}

function Since({ link: { since, basis } }: { link: PersonLink }) {
  const { t, time } = useMessages();
  if (since === undefined && basis === undefined) return null;
  return (
    <span className="help">
      {since === undefined ? null : t('portal.since', { time: time(since) })}
      {basis === undefined ? null : (
        <>
          {' · '}
          {t('portal.article', { article: basis })}
        </>
      )}
    </span>
  );
}
