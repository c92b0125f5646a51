/** One link: what it says in words, its file, its two sides, its decisions and everything that happened to it (Art 34, 36). */
import { Link as RouteLink, useParams } from '@tanstack/react-router';
import { ApiProblem } from '../../../../client/index.ts';
import {
  ErrorState,
  Foreign,
  LinkWord,
  Loaded,
  Skeleton,
  useMessages,
  useSession,
} from '../../frame/index.tsx';
import { WatchButton } from '../../watch/index.tsx';
import { Contest, mayContest } from '../contest/contest.tsx';
import { Why } from '../evidence/why.tsx';
import { Hearings } from '../hearing/hearings.tsx';
import type { History, Link } from '../model.ts';
import { useComparison, useHistory, useLink } from '../questions.ts';
import { Systems } from '../systems.tsx';
import { settledDecisions } from './events.ts';
import { Timeline } from './timeline.tsx';
import '../evidence/evidence.css';
import './link.css';
import { code } from '../../evidence/index.ts';

export function LinkHistory() {
  const { link: id } = useParams({ from: '/link/$link' });
  const link = useLink(id);
  const absent = link.error instanceof ApiProblem && link.error.status === 404;
  const history = useHistory(id, absent);
  return <div className="page stack link-page">{shown()}</div>;

  function shown() {
    // A link that is merely out of sight stands, and its history ends otherwise.
    if (!link.isSuccess && history.data?.items.at(-1)?.event === 'ERASED')
      return <Ended history={history.data} />;
    if (!absent) return <Loaded query={link}>{(one) => <Whole link={one} />}</Loaded>;
    if (history.isFetching) return <Skeleton />;
    return <ErrorState error={history.error ?? link.error} retry={() => void history.refetch()} />;
  }
}

/** A link that is no more, of which data of both sides are still held (decision 20). */
function Ended({ history: { items, covered } }: { history: History }) {
  const { t } = useMessages();
  return (
    <>
      <header className="stack">
        <h1>{t('review.ended.title')}</h1>
        <p>{t('review.ended.text')}</p>
      </header>
      {covered ? <p className="notice">{t('review.blind.history')}</p> : null}
      <Timeline history={items} decisions={settledDecisions(items)} />
    </>
  );
}

function Whole({ link }: { link: Link }) {
  const { t } = useMessages();
  const session = useSession();
  const { can } = session;
  const readable = link.proposals !== undefined;
  const comparison = useComparison(link.id, readable && can('matches.explain'));
  const history = useHistory(link.id, readable);
  const meaning = link.colour === 'RED' && link.redKind !== null ? `RED_${link.redKind}` : link.colour;
  return (
    <>
      <header className="stack">
        <h1 className="row">
          <LinkWord colour={link.colour} redKind={link.redKind} automatic={link.automatic} />
          <Systems codes={link.systems} />
        </h1>
        <p>{t(`review.meaning.${meaning}`)}</p>
        <Why link={link} biometrics={comparison.data?.biometrics} />
        {link.visibility === 'NAMES_ONLY' ? <p className="notice">{t('review.link.names-only')}</p> : null}
        <Ways link={link} />
        {mayContest(link, session) ? <Contest link={link} /> : null}
      </header>
      <File link={link} />
      {link.sides === undefined ? null : <Sides sides={link.sides} />}
      <Hearings hearings={link.hearings} />
      {history.data == null && link.decisions === undefined ? null : (
        <>
          {link.covered === true ? <p className="notice">{t('review.blind.history')}</p> : null}
          <Timeline history={history.data?.items ?? []} decisions={link.decisions ?? []} />
        </>
      )}
    </>
  );
}

/** Where one can go from here. */
function Ways({ link }: { link: Link }) {
  const { t } = useMessages();
  const { can } = useSession();
  const seed = link.sides?.[0]?.groupId;
  return (
    <p className="row">
      {can('review.read') && link.proposals !== undefined ? (
        <RouteLink to="/review/$link" params={{ link: link.id }} className="button">
          {t('review.link.to-desk')}
        </RouteLink>
      ) : null}
      {can('graph.explore') && seed !== undefined ? (
        <RouteLink to="/explore" search={{ seed }} className="button">
          {t('review.link.to-explorer')}
        </RouteLink>
      ) : null}
      {link.visibility === 'FULL' ? <WatchButton linkId={link.id} /> : null}
    </p>
  );
}

function File({ link: { file, since, basis, cause, automatic } }: { link: Link }) {
  const { t, time } = useMessages();
  if (file === undefined) return null;
  return (
    <section className="card stack" aria-labelledby="file">
      <h2 id="file">{t('review.file.title')}</h2>
      <dl className="link-file">
        <dt>{t('review.file.sin')}</dt>
        <dd>
          <bdi className="mono">{file.sin}</bdi>
        </dd>
        <dt>{t('review.column.authority')}</dt>
        <dd>
          <bdi>{file.authorityRef}</bdi>
        </dd>
        <dt>{t('review.file.made')}</dt>
        <dd>{time(file.createdAt)}</dd>
        {since === undefined ? null : (
          <>
            <dt>{t('review.file.since')}</dt>
            <dd>
              {time(since)} – {t(automatic === true ? 'review.file.automatic' : 'review.file.manual')}
            </dd>
          </>
        )}
        {basis == null && cause == null ? null : (
          <>
            <dt>{t('review.file.basis')}</dt>
            <dd>
              {cause == null ? null : `${t(`review.cause.${cause}`)} `}
              {basis == null ? null : t('review.article', { article: code(basis) })}
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}

function Sides({ sides }: { sides: NonNullable<Link['sides']> }) {
  const { t } = useMessages();
  const { can } = useSession();
  return (
    <section className="stack" aria-labelledby="sides">
      <h2 id="sides">{t('review.sides.title')}</h2>
      <div className="link-sides">
        {sides.map(({ system, groupId, records }, index) => (
          <div key={groupId} className="card stack">
            <h3 className="row">
              {t(index === 0 ? 'review.side.a' : 'review.side.b')} <span className="system">{system}</span>
            </h3>
            <ul className="review-list stack">
              {records.map((record) => (
                <li key={record.id}>
                  <bdi className="mono">
                    <Foreign text={record.recordRef} />
                  </bdi>{' '}
                  <span className="help">
                    {t('review.side.stated', {
                      authority: code(record.owner.authorityRef),
                      state: code(record.owner.state),
                    })}
                  </span>
                </li>
              ))}
            </ul>
            {can('persons.read') ? (
              <RouteLink to="/person/$groupId" params={{ groupId }}>
                {t('review.sides.dossier')}
                <span className="hidden-text"> {system}</span>
              </RouteLink>
            ) : null}
          </div>
        ))}
      </div>
    </section>
  );
}
