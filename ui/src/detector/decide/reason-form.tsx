/** The reason of a decision: one of a list by digit, words of one's own where they are owed, Enter sends. */
import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { Keys, useMessages, useShortcut } from '../../frame/index.tsx';
import type { Link } from '../model.ts';
import { type Choice, fewestLetters, needsSecondPerson, REASONS, type ReasonCode } from './choices.ts';
import { draftOf, keepDraft } from './drafts.ts';
import { Overtaken } from './overtaken.tsx';
import { usePropose } from './propose.ts';
import { failureKey } from './settle.ts';

interface Props {
  link: Link;
  choice: Choice;
  onCancel(): void;
  onDecided(): void;
}

const DIGITS = ['first', 'second', 'third'] as const;
const LONGEST = 2000;

export function ReasonForm({ link, choice, onCancel, onDecided }: Props) {
  const { t } = useMessages();
  const { option, article } = choice;
  const codes: readonly ReasonCode[] = REASONS[option];
  const [reason, setReason] = useState(() => draftOf(link.id)?.reason);
  const [text, setText] = useState(() => draftOf(link.id)?.text ?? '');
  const [complaint, setComplaint] = useState<string>();
  // One decides on what one has seen: what has changed meanwhile is looked at first.
  const [seen, setSeen] = useState(link.revision ?? 0);
  const changed = link.revision !== undefined && link.revision !== seen;
  const field = useRef<HTMLTextAreaElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const propose = usePropose(link, onDecided);
  const known = codes.find((code) => code === reason);
  const fewest = fewestLetters(option, known);

  useEffect(() => list.current?.querySelector('input')?.focus(), []);
  const keep = (next: { reason?: ReasonCode | undefined; text: string }) => {
    const { reason: kept, text: words } = next;
    keepDraft(link.id, { option, text: words, ...(kept === undefined ? {} : { reason: kept }) });
  };
  const pick = (code: ReasonCode | undefined) => {
    if (code === undefined) return;
    setReason(code);
    setComplaint(undefined);
    keep({ reason: code, text });
    if (fewestLetters(option, code) > text.trim().length) field.current?.focus();
  };
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (propose.isPending) return;
    if (known === undefined) return setComplaint('review.reason.missing');
    if (text.trim().length < fewest) {
      setComplaint('review.reason.short');
      return field.current?.focus();
    }
    setComplaint(undefined);
    // The list says enough where no words are owed; the service keeps a reason in words always.
    const words = text.trim().length >= 3 ? text.trim() : t(`review.reason.${known}`);
    propose.mutate({ option, reasonCode: known, reasonText: words, revision: seen });
  };
  return (
    <form className="decide-step decide-reason" onSubmit={submit} aria-label={t('review.reason.title')}>
      <p>
        <strong>{t(`review.option.${option}`)}</strong>{' '}
        <span className="quiet-text">{t('review.article', { article })}</span>{' '}
        {needsSecondPerson(option) ? t('review.reason.second') : null}
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
          onKeyDown={(event: KeyboardEvent) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
            event.preventDefault();
            submit();
          }}
        />
        <span id={`${id}-help`} className={complaint === undefined ? 'help' : 'error-text'}>
          {t(complaint ?? 'review.reason.help', { fewest, letters: text.trim().length })}
        </span>
      </div>
      {complaint === undefined ? null : (
        <span role="alert" className="hidden-text">
          {t(complaint, { fewest, letters: text.trim().length })}
        </span>
      )}
      {changed && !propose.isError ? (
        <div role="alert" className="notice warn row">
          {t('review.changed')}
          <button type="button" className="button small" onClick={() => setSeen(link.revision ?? seen)}>
            {t('review.changed.seen')}
          </button>
        </div>
      ) : null}
      {propose.isError ? (
        <div role="alert" className="notice danger">
          <p>{t(failureKey(propose.error))}</p>
          <Overtaken error={propose.error} onLookAgain={onCancel} />
        </div>
      ) : null}
      <span className="row">
        <button type="submit" className="button primary" aria-disabled={propose.isPending}>
          <Keys keys="Enter" /> {t('review.reason.send')}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          <Keys keys="Esc" /> {t('frame.cancel')}
        </button>
      </span>
    </form>
  );
}

function Digit({ at, run }: { at: number; run(): void }) {
  useShortcut({ id: `review-${DIGITS[at] ?? at}`, keys: String(at + 1), area: 'review' }, run);
  return null;
}
