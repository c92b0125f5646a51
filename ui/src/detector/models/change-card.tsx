/** One change of the model in use: how far it is, who agreed, its report, and what is open to whoever reads it. */
import { useId, useState } from 'react';
import type { ModelReport } from '../../../../client/index.ts';
import { ErrorState, useMessages, useSession, Words } from '../../frame/index.tsx';
import { type ModelChange, useModelAct } from './questions.ts';
import { ReportOf } from './report.tsx';

const CHIP: Record<ModelChange['state'], string> = {
  ...{ COMPUTING: 'chip warn', OPEN: 'chip warn', IN_USE: 'chip ok', REFUSED: 'chip danger' },
  ...{ FAILED: 'chip danger', REJECTED: 'chip', OVERTAKEN: 'chip' },
};

export function ChangeCard({ change }: { change: ModelChange }) {
  const { t, time } = useMessages();
  const id = useId();
  const { kind, state, model, parent, acts, report } = change;
  return (
    <article className="card stack" aria-labelledby={id}>
      <header className="row spread">
        <h3 id={id}>
          {t(`models.kind.${kind}`)} – {time(change.at)}
        </h3>
        <span className={CHIP[state]}>{t(`models.state.${state}`)}</span>
      </header>
      <p className="help">{t(`models.state.${state}.help`)}</p>
      {state === 'COMPUTING' ? <Progress change={change} /> : null}
      <dl className="facts">
        <dt>{t('models.model')}</dt>
        <dd>{model === null ? t('models.none') : <bdi>{model}</bdi>}</dd>
        <dt>{t('models.parent')}</dt>
        <dd>
          <bdi>{parent}</bdi>
        </dd>
      </dl>
      <ol className="models-acts">
        {acts.map(({ act, by, at, reason }) => (
          <li key={`${act} ${by} ${at}`}>
            {t(`models.act.${act}`, { by, time: time(at) })}{' '}
            {reason === null ? null : <q dir="auto">{reason}</q>}
          </li>
        ))}
      </ol>
      {report === null ? null : <ReportOf report={report as ModelReport} />}
      {state === 'OPEN' ? <Acts change={change} /> : null}
    </article>
  );
}

function Progress({ change: { stage, progress } }: { change: ModelChange }) {
  const { t, number } = useMessages();
  const percent = Math.round(100 * (progress ?? 0));
  const words = t('models.progress', {
    stage: t(`models.stage.${stage ?? 'WAITING'}`),
    percent: number(percent),
  });
  return (
    <div
      role="progressbar"
      aria-label={t('models.state.COMPUTING')}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={words}
    >
      {words}
    </div>
  );
}

/** Two different persons agree; who asked may be one of them, and who has agreed once has said all there is to say. */
function Acts({ change: { id, acts } }: { change: ModelChange }) {
  const { t } = useMessages();
  const { can, self } = useSession();
  const act = useModelAct();
  const [asking, setAsking] = useState<'approve' | 'refuse'>();
  const [reason, setReason] = useState('');
  const agreed = acts.filter((one) => one.act === 'APPROVED');
  if (!can('models.approve')) return null;
  const mine = agreed.some(({ by }) => by === self.subject);
  return (
    <section className="stack" aria-label={t('models.decide')}>
      <p>{t('models.agreed', { count: agreed.length })}</p>
      {mine ? <p>{t('models.agreed.mine')}</p> : null}
      {asking === undefined ? (
        <p className="row">
          <button
            type="button"
            className="button primary"
            disabled={mine}
            onClick={() => setAsking('approve')}
          >
            {t('models.approve')}
          </button>
          <button type="button" className="button" onClick={() => setAsking('refuse')}>
            {t('models.refuse')}
          </button>
        </p>
      ) : (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            act.mutate(asking === 'approve' ? { act: 'approve', id } : { act: 'refuse', id, reason });
            setAsking(undefined);
          }}
        >
          {asking === 'approve' ? (
            <p>{t(agreed.length === 0 ? 'models.approve.first' : 'models.approve.last')}</p>
          ) : (
            <Words {...{ label: t('models.reason'), rows: 2, value: reason, change: setReason }} />
          )}
          <p className="row">
            <button type="submit" className="button primary" disabled={act.isPending}>
              {t(`models.${asking}.yes`)}
            </button>
            <button type="button" className="button quiet" onClick={() => setAsking(undefined)}>
              {t('frame.cancel')}
            </button>
          </p>
        </form>
      )}
      {act.error === null ? null : <ErrorState error={act.error} />}
    </section>
  );
}
