/** The reason of a decision: one of a list by digit, words of one's own where they are owed, Enter sends. */
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Keys, useMessages, useSession, useShortcut, useShortcutLayer } from '../../frame/index.tsx';
import { differsFrom } from '../blind/blind.ts';
import { FormButtons, sendsOnEnter } from '../form-parts.tsx';
import type { Link } from '../model.ts';
import {
  type Choice,
  EVIDENCE,
  type EvidenceCode,
  fewestLetters,
  LAYER,
  needsConfirmation,
  needsSecondPerson,
  REASONS,
  type ReasonCode,
} from './choices.ts';
import { keepDraft, type Start } from './drafts.ts';
import { Overtaken } from './overtaken.tsx';
import { useSend } from './propose.ts';
import { failureKey } from './settle.ts';
import type { Step } from './step.ts';

interface Props {
  link: Link;
  choice: Choice;
  step: Step;
  start: Start;
  onCancel(): void;
  onDecided(): void;
}

const DIGITS = ['first', 'second', 'third'] as const;
const LONGEST = 2000;

export function ReasonForm({ link, choice, step, start, onCancel, onDecided }: Props) {
  const { t } = useMessages();
  const { self } = useSession();
  const { option, article } = choice;
  const codes: readonly ReasonCode[] = REASONS[option];
  const [reason, setReason] = useState(start.reason);
  const [text, setText] = useState(start.text);
  const [evidence, setEvidence] = useState<EvidenceCode[]>([]);
  const [confirmed, setConfirmed] = useState(false);
  const [complaint, setComplaint] = useState<string>();
  // One decides on what one has seen: what has changed meanwhile is looked at first.
  const [seen, setSeen] = useState(link.revision ?? 0);
  const changed = link.revision !== undefined && link.revision !== seen;
  const field = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const confirmation = useRef<HTMLInputElement>(null);
  const id = useId();
  const send = useSend(link, step, onDecided);
  const known = codes.find((code) => code === reason);
  const fewest = fewestLetters(option, known);
  const judged = link.judgement?.answer;
  const next =
    step.kind !== 'PROPOSE'
      ? step.kind
      : differsFrom(judged, option)
        ? 'DIFFERS'
        : needsSecondPerson(option)
          ? 'RED'
          : self.review.secondLook > 0
            ? 'DRAWN'
            : 'PROPOSE';

  useShortcutLayer(LAYER);
  useEffect(() => list.current?.querySelector('input')?.focus(), []);
  const keep = (next: { reason?: ReasonCode | undefined; text: string }) => {
    const { reason: kept, text: words } = next;
    keepDraft(link.id, { option, text: words, ...(kept === undefined ? {} : { reason: kept }) });
  };
  const pick = (code: ReasonCode | undefined) => {
    if (code === undefined) return;
    setReason(code);
    setConfirmed(false);
    setComplaint(undefined);
    keep({ reason: code, text });
    if (fewestLetters(option, code) > text.trim().length) field.current?.focus();
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (send.isPending) return;
    if (known === undefined) return setComplaint('review.reason.missing');
    if (text.trim().length < fewest) {
      setComplaint('review.reason.short');
      return field.current?.focus();
    }
    if (needsConfirmation(option) && !confirmed) {
      setComplaint('review.reason.unconfirmed');
      return confirmation.current?.focus();
    }
    setComplaint(undefined);
    // The list says enough where no words are owed; the service keeps a reason in words always.
    const words = text.trim().length >= 3 ? text.trim() : t(`review.reason.${known}`);
    send.mutate({
      ...{ option, reasonCode: known, reasonText: words, revision: seen },
      ...(self.learning ? { evidence } : {}),
    });
  };
  return (
    <form
      className="decide-step decide-reason"
      onSubmit={submit}
      onKeyDown={(event) => beginsText(event, codes.length) && field.current?.focus()}
      aria-label={t('review.reason.title')}
    >
      <p>
        <strong>{t(`review.option.${option}`)}</strong>{' '}
        <span className="quiet-text">{t('review.article', { article })}</span>{' '}
        {t(`review.reason.step.${next}`, {
          judgement: judged === undefined ? '' : t(`review.blind.${judged}`),
        })}
      </p>
      <div ref={list} role="radiogroup" aria-label={t('review.reason.choose')} className="decide-reasons">
        {codes.map((code, at) => (
          <label key={code} className="decide-radio">
            <input
              type="radio"
              name={`${id}-reason`}
              value={code}
              checked={code === known}
              onChange={() => pick(code)}
            />
            <Keys keys={String(at + 1)} /> {t(`review.reason.${code}`)}
            <Digit at={at} run={() => pick(code)} />
          </label>
        ))}
      </div>
      <div className="field">
        <label htmlFor={`${id}-text`}>
          {t(fewest > 0 ? 'review.reason.words' : 'review.reason.words-free')}
        </label>
        <textarea
          ref={field}
          id={`${id}-text`}
          className="input"
          rows={2}
          maxLength={LONGEST}
          value={text}
          aria-invalid={complaint === 'review.reason.short'}
          aria-describedby={`${id}-help`}
          onChange={({ target }) => {
            setText(target.value);
            setComplaint(undefined);
            keep({ reason: known, text: target.value });
          }}
          onKeyDown={sendsOnEnter(submit)}
        />
        <span id={`${id}-help`} className={complaint === undefined ? 'help' : 'error-text'}>
          {t(complaint ?? 'review.reason.help', { fewest, letters: text.trim().length })}
        </span>
      </div>
      {self.learning ? (
        <fieldset className="decide-evidence">
          <legend>{t('review.evidence')}</legend>
          {EVIDENCE.map((code) => (
            <label key={code} className="decide-radio">
              <input
                type="checkbox"
                checked={evidence.includes(code)}
                onChange={({ target }) =>
                  setEvidence((before) =>
                    target.checked ? [...before, code] : before.filter((one) => one !== code),
                  )
                }
              />
              {t(`review.evidence.${code}`)}
            </label>
          ))}
          <span className="help">{t('review.evidence.help')}</span>
        </fieldset>
      ) : null}
      {needsConfirmation(option) ? (
        <label className="decide-radio">
          <input
            ref={confirmation}
            type="checkbox"
            checked={confirmed}
            aria-invalid={complaint === 'review.reason.unconfirmed'}
            onChange={({ target }) => {
              setConfirmed(target.checked);
              setComplaint(undefined);
            }}
          />
          {t('review.reason.confirm-erase')}
        </label>
      ) : null}
      {complaint === undefined ? null : (
        <span role="alert" className="hidden-text">
          {t(complaint, { fewest, letters: text.trim().length })}
        </span>
      )}
      {changed && !send.isError ? (
        <div role="alert" className="notice warn row">
          {t('review.changed')}
          <button type="button" className="button small" onClick={() => setSeen(link.revision ?? seen)}>
            {t('review.changed.seen')}
          </button>
        </div>
      ) : null}
      {send.isError ? (
        <div role="alert" className="notice danger">
          <p>{t(failureKey(send.error))}</p>
          <Overtaken error={send.error} onLookAgain={onCancel} />
        </div>
      ) : null}
      <FormButtons send={t('review.reason.send')} pending={send.isPending} onCancel={onCancel} />
    </form>
  );
}

/** What is typed beside the text box is meant for it, but for the digits of the reasons. */
function beginsText({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent, reasons: number): boolean {
  if (target instanceof HTMLTextAreaElement || ctrlKey || metaKey || altKey) return false;
  return /^[^\s\d]$/u.test(key) || (/^\d$/.test(key) && (key === '0' || Number(key) > reasons));
}

function Digit({ at, run }: { at: number; run(): void }) {
  useShortcut({ id: `review-${DIGITS[at] ?? at}`, keys: String(at + 1), area: 'review', layer: LAYER }, run);
  return null;
}
