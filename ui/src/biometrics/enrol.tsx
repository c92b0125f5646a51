/** Images to a record that one keeps: sent one after the other, then followed until each has its template or its reason. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { ApiProblem, data } from '../../../client/index.ts';
import { Choice, ErrorState, Line, Loaded, State, useApi, useMessages, useSession } from '../frame/index.tsx';
import { Images } from './images.tsx';
import { type Picked, sampleOf } from './picked.ts';
import { Picker } from './picker.tsx';

interface FoundRecord {
  id: string;
  system: string;
  recordRef: string;
  version: number;
}

export function Enrol() {
  const { t } = useMessages();
  const [record, setRecord] = useState<FoundRecord>();
  return (
    <section className="stack" aria-labelledby="enrol">
      <h2 id="enrol">{t('biometrics.enrol.title')}</h2>
      <p className="quiet-text">{t('biometrics.enrol.text')}</p>
      <RecordForm found={setRecord} />
      {record === undefined ? null : <Sending key={record.id} record={record} />}
    </section>
  );
}

function RecordForm({ found }: { found(record: FoundRecord | undefined): void }) {
  const { t } = useMessages();
  const api = useApi();
  const { self } = useSession();
  const systems =
    self.systems.write === '*' ? ['EURODAC', 'EES', 'VIS', 'ECRIS_TCN', 'SIS'] : self.systems.write;
  const [system, setSystem] = useState(systems[0] ?? '');
  const [reference, setReference] = useState('');
  const [state, setState] = useState<{ error?: unknown; absent?: boolean; busy?: boolean }>({});
  const find = async () => {
    setState({ busy: true });
    found(undefined);
    try {
      const query = { system, reference: reference.trim(), limit: 1 };
      const { items } = await data(api.GET('/v1/records', { params: { query } }));
      found(items[0]);
      setState({ absent: items[0] === undefined });
    } catch (error) {
      setState({ error });
    }
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void find();
      }}
    >
      <div className="row">
        <Choice
          label={t('biometrics.record.system')}
          value={system}
          options={systems.map((one) => ({ value: one, label: one }))}
          change={setSystem}
        />
        <Line
          {...{ label: t('biometrics.record.reference'), value: reference, change: setReference }}
          {...{ maxLength: 128, required: true, code: true }}
        />
        <button type="submit" className="button" disabled={state.busy === true}>
          {t('biometrics.enrol.find')}
        </button>
      </div>
      {state.absent === true ? <State title={t('biometrics.enrol.absent')} /> : null}
      {state.error === undefined ? null : <ErrorState error={state.error} />}
    </form>
  );
}

/** Images that are sent in one go; how many a record may hold is the service's word. */
const MOST = 50;

interface Sent {
  name: string;
  /** The record held this very image. */
  there?: boolean;
  /** Words of the refusal; undefined where it was taken. */
  refused?: string;
}

function Sending({ record }: { record: FoundRecord }) {
  const { t, has, number } = useMessages();
  const api = useApi();
  const [images, setImages] = useState<Picked[]>([]);
  const [version, setVersion] = useState(record.version);
  const [sent, setSent] = useState<Sent[]>([]);
  const [total, setTotal] = useState(0);
  const [error, setError] = useState<unknown>();
  const busy = total > 0 && sent.length < total && error === undefined;

  const refusals = sent.filter(({ refused }) => refused !== undefined);
  const there = sent.filter((one) => one.there).length;

  const send = async () => {
    setTotal(images.length);
    setSent([]);
    setError(undefined);
    let current = version;
    let left: Picked[] = [];
    for (const [n, image] of images.entries())
      try {
        const stored = await data(
          api.POST('/v1/records/{id}/samples', {
            params: { path: { id: record.id }, header: { 'if-match': `"${current}"` } },
            body: sampleOf(image),
          }),
        );
        current = stored.version;
        const there = stored.status === 'UNCHANGED';
        setSent((before) => [...before, { name: image.name, there }]);
      } catch (failed) {
        if (!(failed instanceof ApiProblem) || failed.problem.status !== 422) {
          setError(failed);
          // What was not taken stays, to be sent again.
          left = images.slice(n);
          break;
        }
        const [first] = failed.problem.errors ?? [];
        const words = `biometrics.code.${first?.code}`;
        const refused = has(words)
          ? t(words)
          : (first?.detail ?? failed.problem.detail ?? failed.problem.title);
        setSent((before) => [...before, { name: image.name, refused }]);
      }
    setVersion(current);
    setImages(left);
    if (left.length > 0) await reread().catch(setError);
  };
  /** Somebody else may have changed the record, or an answer was lost: the next images go to the version that is stored. */
  const reread = async () => {
    const query = { system: record.system, reference: record.recordRef, limit: 1 };
    const { items } = await data(api.GET('/v1/records', { params: { query } }));
    if (items[0] !== undefined) setVersion(items[0].version);
  };
  return (
    <>
      <h3>
        {t('biometrics.enrol.record')} <bdi>{record.recordRef}</bdi>{' '}
        <span className="system">{record.system}</span>
      </h3>
      <Picker
        label={t('biometrics.enrol.images')}
        before={images}
        most={MOST}
        take={(more) => setImages((before) => [...before, ...more])}
      />
      <Images images={images} change={setImages} />
      <p>
        <Button
          className="button primary"
          isDisabled={images.length === 0 || busy}
          onPress={() => void send()}
        >
          {t('biometrics.enrol.send', { count: images.length })}
        </Button>
      </p>
      {total === 0 ? null : (
        <div role="status">
          <progress max={total} value={sent.length} aria-label={t('biometrics.enrol.progress')} />{' '}
          {t('biometrics.enrol.sent', { done: number(sent.length - refusals.length), total: number(total) })}{' '}
          {there === 0 ? null : t('biometrics.enrol.there', { count: there })}
        </div>
      )}
      {refusals.map(({ name, refused }) => (
        <p key={name} className="error-text">
          <bdi>{name}</bdi>: {refused}
        </p>
      ))}
      {error === undefined ? null : <ErrorState error={error} />}
      <Samples id={record.id} version={version} />
    </>
  );
}

const ASK_AGAIN_MS = 1_500;

/** What the record holds, and what has become of each sample. */
function Samples({ id, version }: { id: string; version: number }) {
  const { t, has, number, time } = useMessages();
  const api = useApi();
  const query = useQuery({
    queryKey: ['samples', id, version],
    queryFn: ({ signal }) => data(api.GET('/v1/records/{id}/samples', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) =>
      state.data?.items.some((item) => item.state === 'PENDING') ? ASK_AGAIN_MS : false,
  });
  return (
    <section className="stack" aria-labelledby="samples">
      <h3 id="samples">{t('biometrics.samples')}</h3>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="quiet-text">{t('biometrics.samples.none')}</p>
          ) : (
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">{t('biometrics.modality')}</th>
                  <th scope="col">{t('biometrics.sample.at')}</th>
                  <th scope="col">{t('biometrics.sample.state')}</th>
                  <th scope="col">{t('biometrics.sample.quality')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map(({ id: sample, modality, finger, at, state, code, detail, score }) => (
                  <tr key={sample}>
                    <td>
                      {finger === null ? t(`review.modality.${modality}`) : t(`review.finger.${finger}`)}
                    </td>
                    <td>{time(at)}</td>
                    <td>
                      <span className={state === 'REFUSED' ? 'chip danger' : 'chip'}>
                        {t(`biometrics.state.${state}`)}
                      </span>{' '}
                      {code === null
                        ? null
                        : has(`biometrics.code.${code}`)
                          ? t(`biometrics.code.${code}`)
                          : detail}
                    </td>
                    <td>{score === null ? '–' : number(score)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )
        }
      </Loaded>
    </section>
  );
}
