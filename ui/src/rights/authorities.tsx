/**
 * Contacts of authorities, kept by the operator for the public look-up (Art 49). They are read by their exact reference:
 * the service gives no list of them to anybody.
 */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { ApiProblem, data } from '../../../client/index.ts';
import { Denied, ErrorState, Line, useApi, useMessages, useSession } from '../frame/index.tsx';
import './rights.css';

const FIELDS = ['state', 'name', 'address', 'email', 'phone', 'website'] as const;
type Fields = Record<(typeof FIELDS)[number], string>;
const EMPTY: Fields = { state: '', name: '', address: '', email: '', phone: '', website: '' };
const REQUIRED = new Set(['name', 'address', 'email']);

export function Authorities() {
  const { can } = useSession();
  return can('authorities.keep') ? <Open /> : <Denied operation="authorities.keep" />;
}

interface Found {
  reference: string;
  /** False: the reference is free. */
  known: boolean;
  fields: Fields;
}

function Open() {
  const { t } = useMessages();
  const api = useApi();
  const [reference, setReference] = useState('');
  const [said, setSaid] = useState<string>();
  const wanted = reference.trim().toUpperCase();
  const look = useMutation({
    mutationFn: async (): Promise<Found> => {
      setSaid(undefined);
      try {
        const { reference: own, ...contact } = await data(
          api.GET('/v1/public/authorities/{reference}', { params: { path: { reference: wanted } } }),
        );
        const fields = FIELDS.map((name) => [name, contact[name] ?? '']);
        return { reference: own, known: true, fields: Object.fromEntries(fields) as Fields };
      } catch (error) {
        if (!(error instanceof ApiProblem && error.problem.status === 404)) throw error;
        return { reference: wanted, known: false, fields: EMPTY };
      }
    },
  });
  return (
    <div className="page stack rights-page">
      <h1>{t('authorities.title')}</h1>
      <p className="help">{t('authorities.help')}</p>
      <form
        className="card stack"
        aria-label={t('authorities.look')}
        onSubmit={(event) => {
          event.preventDefault();
          look.mutate();
        }}
      >
        <Line
          {...{ label: t('authorities.reference'), help: t('authorities.reference.help'), code: true }}
          {...{ required: true, maxLength: 64, pattern: '\\s*[A-Za-z0-9][A-Za-z0-9\\-]{2,63}\\s*' }}
          value={reference}
          change={setReference}
        />
        <p>
          <button type="submit" className="button" disabled={look.isPending}>
            {t('authorities.look')}
          </button>
        </p>
      </form>
      {look.error === null ? null : <ErrorState error={look.error} />}
      <p role="status">{said}</p>
      {look.data === undefined ? null : (
        <Kept
          key={look.data.reference}
          found={look.data}
          done={(words) => {
            look.reset();
            setSaid(words);
          }}
        />
      )}
    </div>
  );
}

function Kept({ found, done }: { found: Found; done(words: string): void }) {
  const { t } = useMessages();
  const api = useApi();
  const { reference, known } = found;
  const [fields, setFields] = useState(found.fields);
  const [asking, setAsking] = useState(false);
  const path = { params: { path: { reference } } };
  const keep = useMutation({
    mutationFn: () => {
      const { state, phone, website, ...rest } = trimmed(fields);
      return data(
        api.PUT('/v1/rights/authorities/{reference}', {
          ...path,
          body: {
            ...{ ...rest, state: state === '' ? null : state.toUpperCase() },
            ...(phone === '' ? {} : { phone }),
            ...(website === '' ? {} : { website }),
          },
        }),
      );
    },
    onSuccess: () => done(t('authorities.kept', { reference })),
  });
  const drop = useMutation({
    mutationFn: () => api.DELETE('/v1/rights/authorities/{reference}', path),
    onSuccess: () => done(t('authorities.dropped', { reference })),
  });
  const wrong = keep.error ?? drop.error;
  return (
    <form
      className="card stack"
      aria-label={t('authorities.contact', { reference })}
      onSubmit={(event) => {
        event.preventDefault();
        keep.mutate();
      }}
    >
      <h2>
        <bdi>{reference}</bdi>
      </h2>
      <p>{t(known ? 'authorities.known' : 'authorities.free')}</p>
      {FIELDS.map((name) => (
        <Line
          key={name}
          label={t(`authorities.${name}`)}
          required={REQUIRED.has(name)}
          {...(name === 'state' ? { help: t('authorities.state.help'), maxLength: 3 } : {})}
          {...(name === 'state' ? { pattern: '[A-Za-z]{3}' } : {})}
          {...(name === 'website' ? { pattern: 'https://.+' } : {})}
          code={name !== 'name' && name !== 'address'}
          value={fields[name]}
          change={(value) => setFields({ ...fields, [name]: value })}
        />
      ))}
      {wrong === null ? null : <ErrorState error={wrong} />}
      <p className="row">
        <button type="submit" className="button primary" disabled={keep.isPending}>
          {t('authorities.keep')}
        </button>
        {known && !asking ? (
          <button type="button" className="button" onClick={() => setAsking(true)}>
            {t('authorities.drop')}
          </button>
        ) : null}
        {asking ? (
          <>
            <span>{t('authorities.drop.sure')}</span>
            <button type="button" className="button" disabled={drop.isPending} onClick={() => drop.mutate()}>
              {t('authorities.drop.yes')}
            </button>
            <button type="button" className="button quiet" onClick={() => setAsking(false)}>
              {t('frame.cancel')}
            </button>
          </>
        ) : null}
      </p>
    </form>
  );
}

const trimmed = (fields: Fields): Fields =>
  Object.fromEntries(FIELDS.map((name) => [name, fields[name].trim()])) as Fields;
