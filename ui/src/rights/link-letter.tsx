/** One letter about a link: read in the language in which it goes, then released, or withheld by two officers. */
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { data, type paths } from '../../../client/index.ts';
import {
  Choice,
  Denied,
  Line,
  Loaded,
  useApi,
  useHeir,
  useMessages,
  useSession,
  Words,
} from '../frame/index.tsx';
import { type LetterLanguage, languageOptions } from './languages.ts';
import { Pdf } from './pdf.tsx';
import { StepForm, useStep } from './step-form.tsx';
import './rights.css';

type LinkLetter = paths['/v1/letters/{id}']['get']['responses']['200']['content']['application/json'];

const REASONS = ['ALERT_RULES', 'SECURITY', 'PUBLIC_ORDER', 'CRIME_PREVENTION', 'INVESTIGATION'] as const;
/** Fewest characters of the reasons that the law asks for. */
const EXPLAINED = 15;

export function LinkLetterPage() {
  const { t } = useMessages();
  const { can } = useSession();
  const api = useApi();
  const { letter: id } = useParams({ from: '/letters/$letter' });
  const query = useQuery({
    queryKey: ['letters', 'one', id],
    queryFn: ({ signal }) => data(api.GET('/v1/letters/{id}', { params: { path: { id } }, signal })),
    enabled: can('letters.act'),
  });
  if (!can('letters.act')) return <Denied operation="letters.act" />;
  return (
    <div className="page stack rights-page">
      <p>
        <Link to="/letters">{t('letters.back')}</Link>
      </p>
      <Loaded query={query}>{(letter) => <Whole letter={letter} />}</Loaded>
    </div>
  );
}

function Whole({ letter }: { letter: LinkLetter }) {
  const { t, time } = useMessages();
  const [language, setLanguage] = useState((letter.language ?? 'en') as LetterLanguage);
  const { state, reason } = letter;
  const title = useRef<HTMLHeadingElement>(null);
  useHeir(title, letter.revision);
  const open = state === 'DRAFT' || state === 'BLOCKED';
  return (
    <>
      <div className="row spread">
        <h1 ref={title} tabIndex={-1}>
          {t(`letters.template.${letter.template}`)}
        </h1>
        <span className="chip">{t(`letters.state.${state}`)}</span>
      </div>
      <p className={state === 'BLOCKED' || state === 'VOID' ? 'notice warn' : 'quiet-text'}>
        {t(`letters.meaning.${state}`)}
      </p>
      <dl className="rights-facts">
        <dt>{t('letters.file')}</dt>
        <dd>
          <Link to="/link/$link" params={{ link: letter.linkId }}>
            <code>{letter.sin}</code>
          </Link>
        </dd>
        <dt>{t('letters.recipient')}</dt>
        <dd>{t(`letters.recipient.${letter.recipient}`)}</dd>
        <dt>{t('letters.since')}</dt>
        <dd>{time(letter.at)}</dd>
        {letter.releasedAt === null ? null : (
          <>
            <dt>{t('letters.released')}</dt>
            <dd>
              {time(letter.releasedAt)}, <bdi>{letter.releasedBy}</bdi>
              {letter.override === null ? null : <p className="rights-words">{letter.override}</p>}
            </dd>
          </>
        )}
        {reason === null ? null : (
          <>
            <dt>{t('letters.withholding')}</dt>
            <dd>
              {t(`letters.reason.${reason}`)}, <bdi>{letter.withheldBy}</bdi>
              <p className="rights-words">{letter.reasonText}</p>
            </dd>
          </>
        )}
        {letter.reviewer === null ? null : (
          <>
            <dt>{t('letters.reviewer')}</dt>
            <dd>
              <bdi>{letter.reviewer}</bdi>
            </dd>
          </>
        )}
      </dl>
      {open ? (
        <Choice
          label={t('letters.language')}
          value={language}
          options={languageOptions}
          change={(value) => setLanguage(value as LetterLanguage)}
        />
      ) : null}
      <Preview key={`${letter.revision} ${language}`} letter={letter} language={language} />
      {open ? (
        <div className="rights-pair">
          <Release letter={letter} language={language} />
          <Withhold letter={letter} />
        </div>
      ) : null}
      {state === 'WITHHOLDING' ? <Review letter={letter} /> : null}
    </>
  );
}

function Preview({ letter, language }: { letter: LinkLetter; language: LetterLanguage }) {
  const { t } = useMessages();
  const api = useApi();
  const params = { path: { id: letter.id }, query: { language } };
  const query = useQuery({
    queryKey: ['letters', 'text', letter.id, letter.revision, language],
    queryFn: ({ signal }) => data(api.GET('/v1/letters/{id}/text', { params, signal })),
    gcTime: 0,
  });
  return (
    <Loaded query={query}>
      {(form) => (
        <>
          <section
            className="card rights-letter"
            lang={form.language}
            dir={form.direction}
            aria-label={t('letters.preview')}
          >
            {form.text}
          </section>
          <Pdf name="letter" ask={() => data(api.GET('/v1/letters/{id}/pdf', { params, parseAs: 'blob' }))} />
        </>
      )}
    </Loaded>
  );
}

function Release({ letter, language }: { letter: LinkLetter; language: LetterLanguage }) {
  const { t } = useMessages();
  const api = useApi();
  const [override, setOverride] = useState('');
  const [to, setTo] = useState({ name: '', address: '' });
  const { at, take, ...state } = useStep('letters', letter);
  const blocked = letter.state === 'BLOCKED';
  const body = { language, to, ...(blocked ? { override } : {}) };
  return (
    <StepForm
      name={t('letters.release')}
      help={t('letters.release.help')}
      submit={() => void take(() => data(api.POST('/v1/letters/{id}/release', { params: at, body })))}
      {...state}
    >
      <p className="help">{t(`letters.to.help.${letter.recipient}`)}</p>
      <Line
        label={t('letters.to.name')}
        value={to.name}
        change={(name) => setTo({ ...to, name })}
        required
        maxLength={256}
      />
      <Words
        label={t('letters.to.address')}
        value={to.address}
        change={(address) => setTo({ ...to, address })}
        rows={3}
        fewest={5}
      />
      {blocked ? (
        <Words
          label={t('letters.override')}
          help={t('letters.override.help')}
          value={override}
          change={setOverride}
          fewest={EXPLAINED}
        />
      ) : null}
    </StepForm>
  );
}

function Withhold({ letter }: { letter: LinkLetter }) {
  const { t } = useMessages();
  const api = useApi();
  const [reason, setReason] = useState<(typeof REASONS)[number]>('ALERT_RULES');
  const [reasonText, setReasonText] = useState('');
  const { at, take, ...state } = useStep('letters', letter);
  const body = { reason, reasonText };
  return (
    <StepForm
      name={t('letters.withhold')}
      help={t('letters.withhold.help')}
      submit={() => void take(() => data(api.POST('/v1/letters/{id}/withhold', { params: at, body })))}
      {...state}
    >
      <Choice
        label={t('letters.reason')}
        value={reason}
        options={REASONS.map((value) => ({ value, label: t(`letters.reason.${value}`) }))}
        change={(value) => setReason(value as typeof reason)}
      />
      <Words label={t('letters.words')} value={reasonText} change={setReasonText} fewest={EXPLAINED} />
    </StepForm>
  );
}

/** Another officer than the one who withholds says whether the reason is shared. */
function Review({ letter }: { letter: LinkLetter }) {
  const { t } = useMessages();
  const { self } = useSession();
  const api = useApi();
  const [agree, setAgree] = useState<'yes' | 'no'>('yes');
  const { at, take, ...state } = useStep('letters', letter);
  if (letter.withheldBy === self.subject) return <p className="notice">{t('letters.review.other')}</p>;
  const body = { agree: agree === 'yes' };
  return (
    <StepForm
      name={t('letters.review')}
      submit={() => void take(() => data(api.POST('/v1/letters/{id}/review', { params: at, body })))}
      {...state}
    >
      <Choice
        label={t('letters.review.choose')}
        value={agree}
        options={(['yes', 'no'] as const).map((value) => ({ value, label: t(`letters.review.${value}`) }))}
        change={(value) => setAgree(value as typeof agree)}
      />
    </StepForm>
  );
}
