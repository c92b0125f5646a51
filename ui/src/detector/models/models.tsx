/**
 * The model in use, and changes of it: proposed from decided links or rolled back to, agreed to by two persons, refused with a
 * reason. No link changes its colour by it.
 */
import { useState } from 'react';
import {
  Choice,
  Denied,
  ErrorState,
  Keys,
  Loaded,
  State,
  useMessages,
  useSession,
  useShortcut,
  Words,
} from '../../frame/index.tsx';
import { ChangeCard } from './change-card.tsx';
import { type ModelChange, useModelAct, useModels } from './questions.ts';
import './models.css';

export function Models() {
  const { can } = useSession();
  return can('models.read') ? <Open /> : <Denied operation="models.read" />;
}

function Open() {
  const { t } = useMessages();
  const { self, can } = useSession();
  const query = useModels(self.learning);
  return (
    <div className="page stack">
      <h1>{t('models.title')}</h1>
      {self.learning ? (
        <Loaded query={query}>
          {({ inUse, shipped, changes }) => (
            <>
              <p className="help">{t('models.help')}</p>
              <dl className="facts">
                <dt>{t('models.in-use')}</dt>
                <dd>
                  <bdi>{inUse}</bdi>
                </dd>
                <dt>{t('models.shipped')}</dt>
                <dd>
                  <bdi>{shipped}</bdi>
                </dd>
              </dl>
              {can('models.propose') ? <Begin {...{ inUse, shipped, changes }} /> : null}
              <h2>{t('models.changes')}</h2>
              {changes.length === 0 ? <p className="quiet-text">{t('models.changes.none')}</p> : null}
              {changes.map((change) => (
                <ChangeCard key={change.id} change={change} />
              ))}
            </>
          )}
        </Loaded>
      ) : (
        <State title={t('models.off.title')}>{t('models.off.text')}</State>
      )}
    </div>
  );
}

interface BeginProps {
  inUse: string;
  shipped: string;
  changes: readonly ModelChange[];
}

/** One change is under way at a time. */
function Begin({ inUse, shipped, changes }: BeginProps) {
  const { t } = useMessages();
  const act = useModelAct();
  const busy = changes.some(({ state }) => state === 'COMPUTING' || state === 'OPEN');
  const used = changes.flatMap(({ state, model }) => (state === 'IN_USE' && model !== null ? [model] : []));
  const earlier = [...new Set([...used, shipped])].filter((model) => model !== inUse);
  const propose = () => act.mutate({ act: 'propose' });
  useShortcut({ id: 'models-propose', keys: 'n', area: 'models', enabled: !busy }, propose);
  return (
    <section className="stack" aria-label={t('models.begin')}>
      {busy ? <p>{t('models.busy')}</p> : null}
      <p>
        <button type="button" className="button" disabled={busy || act.isPending} onClick={propose}>
          {t('models.propose')} <Keys keys="n" />
        </button>
      </p>
      {busy || earlier.length === 0 ? null : <RollBack key={inUse} {...{ earlier, act }} />}
      {act.error === null ? null : <ErrorState error={act.error} />}
    </section>
  );
}

function RollBack({ earlier, act }: { earlier: string[]; act: ReturnType<typeof useModelAct> }) {
  const { t } = useMessages();
  const [to, setTo] = useState(earlier[0] ?? '');
  const [reason, setReason] = useState('');
  return (
    <details>
      <summary>{t('models.roll-back')}</summary>
      <form
        className="card stack"
        aria-label={t('models.roll-back')}
        onSubmit={(event) => {
          event.preventDefault();
          act.mutate({ act: 'roll-back', to, reason });
        }}
      >
        <Choice
          label={t('models.roll-back.to')}
          value={to}
          options={earlier.map((value) => ({ value, label: value }))}
          change={setTo}
        />
        <Words {...{ label: t('models.reason'), rows: 2, value: reason, change: setReason }} />
        <p>
          <button type="submit" className="button" disabled={act.isPending}>
            {t('models.roll-back.ask')}
          </button>
        </p>
      </form>
    </details>
  );
}
