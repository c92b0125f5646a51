/** How long one's own decisions can be taken back before they are published: a choice of this browser. */
import { useId, useState } from 'react';
import { store, stored, useMessages } from '../../frame/index.tsx';
import { GRACE_S } from './grace.ts';

const CHOICES = ['10', '30', '120', 'hand'] as const;
const NAME = 'grace';

/** Undefined: published by hand only. */
export function graceSeconds(): number | undefined {
  const chosen = stored(NAME);
  return chosen === 'hand' ? undefined : Number(CHOICES.find((one) => one === chosen) ?? GRACE_S);
}

export function GraceChoice() {
  const { t } = useMessages();
  const id = useId();
  const [seconds, setSeconds] = useState(graceSeconds);
  return (
    <p className="row">
      <label htmlFor={id}>{t('review.grace')}</label>
      <select
        id={id}
        className="bar-select"
        value={seconds === undefined ? 'hand' : String(seconds)}
        onChange={({ target }) => {
          store(NAME, target.value);
          setSeconds(graceSeconds());
        }}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice}>
            {choice === 'hand'
              ? t('review.grace.hand')
              : t('review.grace.seconds', { seconds: Number(choice) })}
          </option>
        ))}
      </select>
    </p>
  );
}
