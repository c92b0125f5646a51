/** Why nothing can be decided yet, and the way to change that: the person is heard first (Art 29(4)). */
import { useEffect, useRef, useState } from 'react';
import { code } from '../../evidence/index.ts';
import { Keys, useMessages, useShortcut } from '../../frame/index.tsx';
import type { Link } from '../model.ts';
import { HearingForm } from './hearing-form.tsx';

interface Props {
  link: Link;
  /** False for whom the case is not free, or who may only read it. */
  may: boolean;
  /** Takes the case, so that nobody else begins it. */
  onBegin(): void;
}

export function HearingNeeded({ link, may, onBegin }: Props) {
  const { t } = useMessages();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const closed = useRef(false);
  useEffect(() => {
    if (!open && closed.current) button.current?.focus();
    closed.current = open;
  }, [open]);
  const begin = () => {
    setOpen(true);
    onBegin();
  };
  useShortcut({ id: 'review-hear', keys: 'h', area: 'review', enabled: may && !open }, begin);
  if (open) return <HearingForm link={link} onClose={() => setOpen(false)} />;
  return (
    <div className="notice warn row">
      <span>{t('review.hearing.needed', { article: code('29(4)') })}</span>
      {may ? (
        <button ref={button} type="button" className="button primary" onClick={begin}>
          <Keys keys="h" /> {t('review.hearing.record')}
        </button>
      ) : null}
    </div>
  );
}
