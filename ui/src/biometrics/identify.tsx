/** Who is this: images against all systems that one may read, hit or no hit first (Art 4(6), 12, 20). */
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'react-aria-components';
import { data } from '../../../client/index.ts';
import { ErrorState, Loaded, Skeleton, State, useApi, useMessages, useSession } from '../frame/index.tsx';
import { Images } from './images.tsx';
import { intoView } from './into-view.ts';
import { KEPT_MS, useKept } from './kept.ts';
import { type Picked, sampleOf } from './picked.ts';
import { Picker } from './picker.tsx';
import { Strength } from './strength.tsx';

/** Images of one person: ten fingers and a face. */
const MOST = 11;
const ASK_AGAIN_MS = 1_000;

interface Kept {
  images: Picked[];
  /** The answer to these images, or the search that they wait in. */
  found?: Found | { id: string; state: string };
}

export function Identify() {
  const { t } = useMessages();
  const api = useApi();
  const [{ images, found }, keep] = useKept<Kept>('identify', { images: [] });
  const search = useMutation({
    mutationFn: async (asked: Picked[]) =>
      await data(api.POST('/v1/biometrics/identify', { body: { samples: asked.map(sampleOf) } })),
    // An answer to other images than those that stand there now is none.
    onSuccess: (answer, asked) =>
      keep((now) => (now.images === asked ? { images: asked, found: answer } : now)),
  });
  const change = (next: Picked[]) => {
    keep(() => ({ images: next }));
    search.reset();
  };
  const ask = () => {
    keep(() => ({ images }));
    search.mutate(images);
  };
  return (
    <section className="stack" aria-labelledby="identify">
      <h2 id="identify">{t('biometrics.identify.title')}</h2>
      <p className="quiet-text">{t('biometrics.identify.text')}</p>
      <Picker
        label={t('biometrics.identify.images')}
        before={images}
        most={MOST}
        take={(more) => change([...images, ...more])}
      />
      <Images images={images} change={change} />
      <p>
        <Button className="button primary" isDisabled={images.length === 0 || search.isPending} onPress={ask}>
          {t('biometrics.identify.search')}
        </Button>
      </p>
      {search.isPending ? <Skeleton /> : null}
      {search.isError ? <ErrorState error={search.error} retry={ask} /> : null}
      {found === undefined ? null : 'state' in found ? (
        <Waiting id={found.id} images={images} />
      ) : (
        <Answer found={found} images={images} />
      )}
    </section>
  );
}

/** A search that has to wait is asked for until it has an answer. */
function Waiting({ id, images }: { id: string; images: Picked[] }) {
  const { t } = useMessages();
  const api = useApi();
  const query = useQuery({
    queryKey: ['biometric-search', id],
    queryFn: ({ signal }) =>
      data(api.GET('/v1/biometrics/searches/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data?.state === 'WAITING' ? ASK_AGAIN_MS : false),
    gcTime: KEPT_MS,
  });
  return (
    <Loaded query={query}>
      {({ state, result }) =>
        state === 'FAILED' ? (
          <State kind="error" title={t('biometrics.search.failed')} />
        ) : result === null ? (
          <div role="status">
            <p>{t('biometrics.search.waits')}</p>
            <progress aria-label={t('biometrics.search.waits')} />
          </div>
        ) : (
          <Answer found={result} images={images} />
        )
      }
    </Loaded>
  );
}

interface Found {
  outcome: 'HIT' | 'NO_HIT' | 'NOT_SEARCHED';
  records: {
    recordId: string;
    system: string;
    recordRef: string;
    groupId: string;
    recordKind: string;
    outcome: 'SAME' | 'CONTRADICTORY';
    strength: 1 | 2 | 3;
  }[];
  refused: { index: number; code: string; detail: string }[];
  unsearched: number;
}

function Answer({ found, images }: { found: Found; images: Picked[] }) {
  const { t, has } = useMessages();
  const { can } = useSession();
  const { outcome, records, refused, unsearched } = found;
  return (
    <section ref={intoView} className="stack" aria-label={t('biometrics.answer')}>
      <p role="status" className={outcome === 'HIT' ? 'notice warn' : 'notice'}>
        <strong>{t(`biometrics.outcome.${outcome}`)}</strong>{' '}
        {outcome === 'HIT' ? t('biometrics.hit.text', { count: records.length }) : null}
      </p>
      {unsearched === 0 ? null : (
        <p className="notice warn">{t('biometrics.unsearched', { count: unsearched })}</p>
      )}
      {refused.map(({ index, code, detail }) => (
        <p key={index} className="error-text">
          <bdi>{images[index]?.name ?? index + 1}</bdi>:{' '}
          {has(`biometrics.code.${code}`) ? t(`biometrics.code.${code}`) : detail}
        </p>
      ))}
      {records.length === 0 ? null : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('biometrics.record.system')}</th>
              <th scope="col">{t('biometrics.record.reference')}</th>
              <th scope="col">{t('biometrics.record.finding')}</th>
              <th scope="col">{t('biometrics.record.strength')}</th>
            </tr>
          </thead>
          <tbody>
            {records.map(({ recordId, system, recordRef, groupId, outcome: of, strength }) => (
              <tr key={recordId}>
                <td>{system}</td>
                <td>
                  {can('persons.read') ? (
                    <Link to="/person/$groupId" params={{ groupId }}>
                      <bdi>{recordRef}</bdi>
                    </Link>
                  ) : (
                    <bdi>{recordRef}</bdi>
                  )}
                </td>
                <td>{t(`biometrics.finding.${of}`)}</td>
                <td>
                  <Strength strength={strength} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
