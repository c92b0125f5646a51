/** The next steps of a request: a form for each that the law leaves open, and by which paragraph the others are closed. */
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { data } from '../../../client/index.ts';
import { Choice, Line, useApi, useMessages, Words } from '../frame/index.tsx';
import { Decide } from './decide.tsx';
import type { RightsRequest } from './form.ts';
import { StepForm, useStep } from './step-form.tsx';

const COLOURS = ['GREEN', 'WHITE', 'RED_MERGE', 'RED_SPLIT'] as const;

export function Steps({ request }: { request: RightsRequest }) {
  const { t } = useMessages();
  const open = new Set(request.steps.filter(({ refusal }) => refusal === undefined).map(({ step }) => step));
  const closed = new Map(
    request.steps.flatMap(({ step, refusal }) =>
      refusal === undefined || open.has(step) ? [] : [[step, refusal.article] as const],
    ),
  );
  const owed = request.carriedThrough === 'OPEN' && request.linkId !== null;
  if (request.state === 'CLOSED') return null;
  return (
    <section className="stack" aria-labelledby="rights-steps">
      <h2 id="rights-steps">{t('rights.steps')}</h2>
      {open.has('CONTACTED') ? <Contact request={request} /> : null}
      {open.has('CHECKED') ? <Check request={request} /> : null}
      {open.has('DECIDED') ? <Decide request={request} /> : null}
      {owed ? <Carry request={request} /> : null}
      {open.has('CLOSED') ? <Close request={request} /> : null}
      {open.has('EXTENDED') ? <Extend request={request} period="REPLY" /> : null}
      {open.has('CHECK_EXTENDED') ? <Extend request={request} period="CHECK" /> : null}
      {open.has('IDENTIFIED') ? <Identify request={request} /> : null}
      {closed.size === 0 ? null : (
        <details>
          <summary>{t('rights.steps.closed')}</summary>
          <ul>
            {[...closed].map(([step, article]) => (
              <li key={step}>
                {t(`rights.step.${step}`)}: {t('rights.article', { article })}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Contact({ request }: { request: RightsRequest }) {
  const { t } = useMessages();
  const api = useApi();
  const { at, take, ...state } = useStep('rights', request);
  const submit = () =>
    void take(() => data(api.POST('/v1/rights/requests/{id}/contact', { params: at, body: {} })));
  const help = t('rights.contacted.help', { authority: request.responsible });
  return <StepForm name={t('rights.step.CONTACTED')} {...{ help, submit, ...state }} />;
}

function Close({ request }: { request: RightsRequest }) {
  const { t } = useMessages();
  const api = useApi();
  const { at, take, ...state } = useStep('rights', request);
  const submit = () =>
    void take(() => data(api.POST('/v1/rights/requests/{id}/close', { params: at, body: {} })));
  return (
    <StepForm name={t('rights.step.CLOSED')} help={t('rights.close.help')} {...{ submit, ...state }}>
      <label className="row">
        <input type="checkbox" required /> {t('rights.close.sent')}
      </label>
    </StepForm>
  );
}

const FINDINGS = ['ACCURATE', 'INACCURATE', 'UNLAWFUL', 'NO_DATA'] as const;

function Check({ request }: { request: RightsRequest }) {
  const { t } = useMessages();
  const api = useApi();
  const [finding, setFinding] = useState<(typeof FINDINGS)[number]>('ACCURATE');
  const { at, take, ...state } = useStep('rights', request);
  const submit = () =>
    void take(() => data(api.POST('/v1/rights/requests/{id}/check', { params: at, body: { finding } })));
  return (
    <StepForm name={t('rights.step.CHECKED')} {...{ submit, ...state }}>
      {request.linkId === null ? null : (
        <p>
          <Link to="/review/$link" params={{ link: request.linkId }}>
            {t('rights.link')}
          </Link>{' '}
          <span className="help">{t('rights.link.help')}</span>
        </p>
      )}
      <Choice
        label={t('rights.finding')}
        value={finding}
        options={FINDINGS.map((value) => ({ value, label: t(`rights.finding.${value}`) }))}
        change={(value) => setFinding(value as typeof finding)}
      />
    </StepForm>
  );
}

const REASONS = ['COMPLEXITY', 'NUMBER_OF_REQUESTS'] as const;

function Extend({ request, period }: { request: RightsRequest; period: 'REPLY' | 'CHECK' }) {
  const { t } = useMessages();
  const api = useApi();
  const [reasonCode, setReasonCode] = useState<(typeof REASONS)[number]>('COMPLEXITY');
  const [reason, setReason] = useState('');
  const { at, take, ...state } = useStep('rights', request);
  const body = { period, reasonCode, reason };
  const submit = () =>
    void take(() => data(api.POST('/v1/rights/requests/{id}/extend', { params: at, body })));
  const name = t(period === 'REPLY' ? 'rights.step.EXTENDED' : 'rights.step.CHECK_EXTENDED');
  return (
    <StepForm name={name} {...{ submit, ...state }}>
      <Choice
        label={t('rights.reason')}
        value={reasonCode}
        options={REASONS.map((value) => ({ value, label: t(`rights.reason.${value}`) }))}
        change={(value) => setReasonCode(value as typeof reasonCode)}
      />
      <Words label={t('rights.reason.words')} value={reason} change={setReason} />
    </StepForm>
  );
}

function Identify({ request }: { request: RightsRequest }) {
  const { t } = useMessages();
  const api = useApi();
  const [sin, setSin] = useState('');
  const { at, take, ...state } = useStep('rights', request);
  const submit = () =>
    void take(() => data(api.POST('/v1/rights/requests/{id}/identify', { params: at, body: { sin } })));
  return (
    <StepForm name={t('rights.step.IDENTIFIED')} {...{ submit, ...state }}>
      <Line
        label={t('rights.sin')}
        help={t('rights.sin.help')}
        code
        required
        maxLength={40}
        value={sin}
        change={setSin}
      />
    </StepForm>
  );
}

/** The decision on the link, where it is still owed: proposed here, confirmed at the desk by a second look. */
function Carry({ request }: { request: RightsRequest }) {
  const { t } = useMessages();
  const api = useApi();
  const [option, setOption] = useState<(typeof COLOURS)[number]>('GREEN');
  const [refused, setRefused] = useState<{ article?: string | undefined }>();
  const { at, take, ...state } = useStep('rights', request);
  const body = request.outcome === 'ERASE' ? {} : { option };
  const submit = () =>
    void take(async () => {
      const { carrying } = await data(
        api.POST('/v1/rights/requests/{id}/carry-through', { params: { path: at.path }, body }),
      );
      setRefused(carrying.status === 'REFUSED' ? { article: carrying.article } : undefined);
    });
  return (
    <StepForm name={t('rights.carry')} help={t('rights.carry.help')} {...{ submit, ...state }}>
      {request.outcome === 'ERASE' ? null : (
        <Choice
          label={t('rights.option')}
          value={option}
          options={COLOURS.map((value) => ({ value, label: t(`rights.option.${value}`) }))}
          change={(value) => setOption(value as typeof option)}
        />
      )}
      {refused === undefined ? null : (
        <p className="notice warn" role="alert">
          {t('rights.carry.refused')}{' '}
          {refused.article === undefined ? null : t('rights.article', { article: refused.article })}
        </p>
      )}
    </StepForm>
  );
}
