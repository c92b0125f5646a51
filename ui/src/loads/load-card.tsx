/** One initial load: a bar, the counts, pace and end, what was found and what went wrong. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { data } from '../../../client/index.ts';
import { LinkWord, useApi, useHeir, useMessages, useSession, useToasts } from '../frame/index.tsx';
import type { Load } from './questions.ts';

const CHIP = { OPEN: 'chip warn', DETECTING: 'chip warn', DONE: 'chip ok' } as const;

export function LoadCard({ load }: { load: Load }) {
  const { t, time } = useMessages();
  const id = useId();
  return (
    <article className="card stack" aria-labelledby={id}>
      <header className="row spread">
        <h2 id={id}>
          <bdi>{load.label}</bdi> <span className="system">{load.system}</span>
        </h2>
        <span className={CHIP[load.state]}>{t(`loads.state.${load.state}`)}</span>
      </header>
      <p className="help">
        {t('loads.started', { time: time(load.startedAt), by: load.startedBy })}{' '}
        {load.endedAt === null ? null : t('loads.ended', { time: time(load.endedAt), by: load.endedBy })}
      </p>
      <Bar load={load} />
      <Counts load={load} />
      <Found load={load} />
      <Errors load={load} />
      {load.state === 'OPEN' ? <Sending load={load} /> : null}
      {load.state === 'OPEN' ? <End load={load} /> : null}
    </article>
  );
}

/** Detected of all that there is and was not rejected, as far as that is known; behind it what is taken in. */
function Bar({ load }: { load: Load }) {
  const { t, number, time } = useMessages();
  const { taken, detected, rejected, expected, endedAt, remaining, estimatedEnd, perMinute } = load;
  const all = endedAt === null ? Math.max((expected ?? 0) - rejected, taken) : taken;
  const share = (part: number) => (all === 0 ? 0 : Math.min(100, Math.floor((part / all) * 100)));
  return (
    <div className="stack">
      <div
        className="loads-bar"
        role="progressbar"
        aria-label={t('loads.bar')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share(detected)}
        aria-valuetext={t('loads.bar.text', { detected: number(detected), all: number(all) })}
      >
        <span data-part="taken" style={{ inlineSize: `${share(taken)}%` }} />
        <span data-part="detected" style={{ inlineSize: `${share(detected)}%` }} />
      </div>
      <p>
        {t('loads.bar.text', { detected: number(detected), all: number(all) })}
        {' · '}
        {load.state === 'DONE'
          ? t('loads.done', { time: load.lastDetectedAt === null ? '–' : time(load.lastDetectedAt) })
          : [
              t('loads.pace', { count: perMinute }),
              remaining === null ? t('loads.remaining.unknown') : t('loads.remaining', { count: remaining }),
              ...(estimatedEnd === null ? [] : [t('loads.estimate', { time: time(estimatedEnd) })]),
            ].join(' · ')}
      </p>
    </div>
  );
}

const COUNTS = ['taken', 'unchanged', 'rejected', 'detected', 'waiting', 'forSamples', 'failed'] as const;

function Counts({ load }: { load: Load }) {
  const { t, number } = useMessages();
  return (
    <dl className="loads-counts">
      {COUNTS.map((kind) => (
        <div key={kind}>
          <dt title={t(`loads.count.${kind}.help`)}>{t(`loads.count.${kind}`)}</dt>
          <dd>{number(load[kind])}</dd>
        </div>
      ))}
    </dl>
  );
}

function Found({ load: { id, links } }: { load: Load }) {
  const { t, number } = useMessages();
  const { can } = useSession();
  const title = useId();
  if (links === null) return null;
  return (
    <section className="stack" aria-labelledby={title}>
      <h3 id={title}>{t('loads.links')}</h3>
      <ul className="loads-links">
        {links.map(({ colour, count }) => (
          <li key={colour} className="row">
            <LinkWord colour={colour} redKind={null} />
            <span>{count === null ? t('loads.links.few') : number(count)}</span>
          </li>
        ))}
      </ul>
      {can('review.read') && links.some(({ colour, count }) => colour === 'YELLOW' && count !== 0) ? (
        <p>
          <Link to="/review" search={{ load: id, order: 'risk' }}>
            {t('loads.review')}
          </Link>
        </p>
      ) : null}
    </section>
  );
}

function Errors({ load: { errors } }: { load: Load }) {
  const { t, number } = useMessages();
  if (errors.length === 0) return null;
  return (
    <details>
      <summary>{t('loads.errors')}</summary>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('loads.errors.code')}</th>
            <th scope="col">{t('loads.errors.stage')}</th>
            <th scope="col">{t('loads.errors.count')}</th>
          </tr>
        </thead>
        <tbody>
          {errors.map(({ stage, code, count }) => (
            <tr key={`${stage} ${code}`}>
              <th scope="row">
                <code>{code}</code>
              </th>
              <td>{t(`loads.stage.${stage}`)}</td>
              <td>{number(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** How records come into the load; the service takes them from the system itself alone. */
function Sending({ load: { id, system, label, taken } }: { load: Load }) {
  const { t } = useMessages();
  const { can } = useSession();
  if (!can('loads.act')) return null;
  return (
    <details open={taken === 0}>
      <summary>{t('loads.send')}</summary>
      <div className="stack">
        <p className="help">{t('loads.send.command')}</p>
        <pre className="loads-code">
          <code>{`npx symbolon import FILE --map MAPPING --historical --system ${system} --label "${label}"`}</code>
        </pre>
        <p className="help">{t('loads.send.route')}</p>
        <pre className="loads-code">
          <code>{`POST /v1/records/bulk?load=${id}\ncontent-type: application/x-ndjson`}</code>
        </pre>
      </div>
    </details>
  );
}

/** Ends the intake, after a second press: nothing can be sent afterwards. */
function End({ load: { id } }: { load: Load }) {
  const { t } = useMessages();
  const { can } = useSession();
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useHeir(button, asking);
  const end = useMutation({
    mutationFn: () => data(api.POST('/v1/loads/{id}/end', { params: { path: { id } } })),
    onError: () => toasts.show({ text: t('loads.end.failed'), kind: 'danger' }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['loads'] }),
  });
  if (!can('loads.act')) return null;
  return (
    <p className="row">
      {asking ? (
        <>
          <span>{t('loads.end.sure')}</span>
          <button type="button" className="button" disabled={end.isPending} onClick={() => end.mutate()}>
            {t('loads.end.yes')}
          </button>
          <button ref={button} type="button" className="button quiet" onClick={() => setAsking(false)}>
            {t('loads.end.no')}
          </button>
        </>
      ) : (
        <button ref={button} type="button" className="button" onClick={() => setAsking(true)}>
          {t('loads.end')}
        </button>
      )}
    </p>
  );
}
