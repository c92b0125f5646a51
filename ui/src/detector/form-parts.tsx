/**
 * What the forms of the desk have alike: Enter in the text box sends, and the two buttons below say so, with a word while
 * the answer is awaited.
 */
import type { KeyboardEvent } from 'react';
import { Keys, useMessages } from '../frame/index.tsx';

/** For `onKeyDown` of a text box; Shift and Enter begins a line, and Enter that ends a composition sends nothing. */
export const sendsOnEnter = (send: () => void) => (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
  event.preventDefault();
  send();
};

export function FormButtons({
  send,
  pending,
  onCancel,
}: {
  send: string;
  pending: boolean;
  onCancel(): void;
}) {
  const { t } = useMessages();
  return (
    <span className="row">
      <button type="submit" className="button primary" aria-disabled={pending}>
        <Keys keys="Enter" /> {send}
      </button>
      <button type="button" className="button quiet" onClick={onCancel}>
        <Keys keys="Esc" /> {t('frame.cancel')}
      </button>
      <span role="status" className="help">
        {pending ? t('frame.sending') : null}
      </span>
    </span>
  );
}
