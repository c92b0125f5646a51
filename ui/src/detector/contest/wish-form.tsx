/** A short form under a case: what is wished, why in words, and what stands against it. Enter in the text box sends. */
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { useMessages, useShortcutLayer } from '../../frame/index.tsx';
import { failureKey } from '../decide/settle.ts';
import { FormButtons, sendsOnEnter } from '../form-parts.tsx';

interface Props {
  title: string;
  send: string;
  pending: boolean;
  error: unknown;
  /** False while something is not chosen, which `missing` says then. */
  ready: boolean;
  missing: string;
  onSend(text: string): void;
  onClose(): void;
  children: ReactNode;
}

/** Fewest letters of the reason: others act on it. */
const EXPLAINED = 15;
const LONGEST = 2000;

export function WishForm({ title, send, pending, error, ready, missing, onSend, onClose, children }: Props) {
  const { t } = useMessages();
  const [text, setText] = useState('');
  const [complaint, setComplaint] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useShortcutLayer('wish');
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const letters = text.trim().length;
  const submit = (event?: FormEvent) => {
    event?.preventDefault();
    if (pending) return;
    if (!ready) return setComplaint(missing);
    if (letters < EXPLAINED) return setComplaint(t('review.reason.short', { fewest: EXPLAINED, letters }));
    setComplaint(undefined);
    onSend(text.trim());
  };
  return (
    <form
      ref={form}
      className="card stack wish"
      aria-label={title}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {children}
      <div className="field">
        <label htmlFor={`${id}-text`}>{t('review.reason.words')}</label>
        <textarea
          id={`${id}-text`}
          className="input"
          rows={2}
          maxLength={LONGEST}
          value={text}
          aria-describedby={`${id}-help`}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={sendsOnEnter(submit)}
        />
        <span id={`${id}-help`} className="help">
          {t('review.reason.help', { fewest: EXPLAINED, letters })}
        </span>
      </div>
      {complaint === undefined ? null : (
        <p role="alert" className="error-text">
          {complaint}
        </p>
      )}
      {error === null ? null : (
        <p role="alert" className="notice danger">
          {t(failureKey(error))}
        </p>
      )}
      <FormButtons send={send} pending={pending} onCancel={onClose} />
    </form>
  );
}
