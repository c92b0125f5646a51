/**
 * The person has the chance to explain before anything is decided (Art 29(4)): there or not, what was said, and what was
 * done for a fair hearing. Digits choose, Enter in the text box keeps it.
 */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { ApiProblem, data } from '../../../../client/index.ts';
import { Keys, useApi, useMessages, useShortcut, useShortcutLayer, useToasts } from '../../frame/index.tsx';
import { failureKey } from '../decide/settle.ts';
import { FormButtons, sendsOnEnter } from '../form-parts.tsx';
import type { Link } from '../model.ts';
import { HEARING_CHECKS, HEARING_LAYER, type HearingCheck } from './checks.ts';
import './hearing.css';

interface Props {
  link: Link;
  onClose(): void;
}

const LONGEST = 4000;

export function HearingForm({ link, onClose }: Props) {
  const { t } = useMessages();
  const [present, setPresent] = useState<boolean>();
  const [explanation, setExplanation] = useState('');
  const [checks, setChecks] = useState<readonly HearingCheck[]>([]);
  const [missing, setMissing] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const hear = useHear(link, onClose);

  useShortcutLayer(HEARING_LAYER);
  useEffect(() => list.current?.querySelector('input')?.focus(), []);
  const choose = (there: boolean) => {
    setPresent(there);
    setMissing(false);
    // What is asked of the person is asked of who is there.
    if (!there) setChecks([]);
  };
  const keys = { area: 'review', layer: HEARING_LAYER };
  useShortcut({ id: 'review-first', keys: '1', ...keys }, () => choose(true));
  useShortcut({ id: 'review-second', keys: '2', ...keys }, () => choose(false));
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (hear.isPending) return;
    if (present === undefined) return setMissing(true);
    hear.mutate({ present, explanation: explanation.trim(), checks: [...checks] });
  };
  return (
    <form
      className="decide-step hearing-form"
      aria-label={t('review.hearing.title')}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <div
        ref={list}
        role="radiogroup"
        aria-label={t('review.hearing.present')}
        className="decide-reasons"
        aria-describedby={missing ? `${id}-missing` : undefined}
      >
        {[true, false].map((there, at) => (
          <label key={String(there)} className="decide-radio">
            <input
              type="radio"
              name={`${id}-present`}
              checked={present === there}
              onChange={() => choose(there)}
            />
            <Keys keys={String(at + 1)} /> {t(there ? 'review.hearing.there' : 'review.hearing.absent')}
          </label>
        ))}
      </div>
      {missing ? (
        <span id={`${id}-missing`} role="alert" className="error-text">
          {t('review.hearing.choose')}
        </span>
      ) : null}
      {present === false ? null : (
        <fieldset className="hearing-checks">
          <legend>{t('review.hearing.checks')}</legend>
          {HEARING_CHECKS.map((check) => (
            <label key={check} className="decide-radio">
              <input
                type="checkbox"
                checked={checks.includes(check)}
                onChange={({ target }) =>
                  setChecks(target.checked ? [...checks, check] : checks.filter((one) => one !== check))
                }
              />
              {t(`review.hearing.check.${check}`)}
            </label>
          ))}
        </fieldset>
      )}
      <div className="field">
        <label htmlFor={`${id}-text`}>
          {t(present === false ? 'review.hearing.why-absent' : 'review.hearing.said')}
        </label>
        <textarea
          id={`${id}-text`}
          className="input"
          rows={3}
          maxLength={LONGEST}
          value={explanation}
          aria-describedby={`${id}-help`}
          onChange={({ target }) => setExplanation(target.value)}
          onKeyDown={sendsOnEnter(submit)}
        />
        <span id={`${id}-help`} className="help">
          {t('review.hearing.help')}
        </span>
      </div>
      {hear.isError ? (
        <p role="alert" className="notice danger">
          {t(failureKey(hear.error))}
        </p>
      ) : null}
      <FormButtons send={t('review.hearing.keep')} pending={hear.isPending} onCancel={onClose} />
    </form>
  );
}

interface Heard {
  present: boolean;
  explanation: string;
  checks: HearingCheck[];
}

/** Keeps the hearing; the answer is the link, on which a decision is open now. */
function useHear(link: Link, onDone: () => void) {
  const api = useApi();
  const queries = useQueryClient();
  const toasts = useToasts();
  const { t } = useMessages();
  return useMutation({
    mutationFn: (body: Heard) =>
      data(
        api.POST('/v1/links/{id}/hearings', {
          params: { path: { id: link.id }, header: { 'if-match': `"${link.revision ?? 0}"` } },
          body,
        }),
      ),
    onSuccess: (settled) => {
      if (settled.link !== null) queries.setQueryData(['link', link.id], settled.link);
      toasts.show({ text: t('review.hearing.kept'), kind: 'ok' });
      onDone();
    },
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 409)
        void queries.invalidateQueries({ queryKey: ['link', link.id] });
    },
  });
}
