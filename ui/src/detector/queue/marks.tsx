/** Marks of a case: what it touches, how strong the likeness of the data is. Words, with a picture beside them. */
import { useMessages } from '../../frame/index.tsx';
import type { QueueItem } from '../model.ts';

export function Flags({ flags }: { flags: QueueItem['flags'] }) {
  const { t } = useMessages();
  return flags.map((flag) => (
    <span key={flag} className="chip" title={t(`review.flag.${flag}.help`)}>
      {t(`review.flag.${flag}`)}
    </span>
  ));
}

/** Came of an initial load: no time limit, nobody to be heard. */
export function LoadMark({ load }: { load: QueueItem['load'] | undefined }) {
  const { t } = useMessages();
  if (load == null) return null;
  return (
    <span className="chip" title={t('review.load.help', { label: load.label })}>
      {t('review.load')} <bdi>{load.label}</bdi>
    </span>
  );
}

/** A band of three; a hint for the order, never for the colour, hence without a colour. */
export function Strength({ band, covered }: { band: 1 | 2 | 3 | null; covered: boolean }) {
  const { t } = useMessages();
  if (covered) return <span className="quiet-text">{t('review.strength.covered')}</span>;
  if (band === null) return <span className="quiet-text">{t('review.strength.none')}</span>;
  return (
    <span className="strength">
      <svg className="strength-picture" viewBox="0 0 22 12" aria-hidden="true" focusable="false">
        {[1, 2, 3].map((step) => (
          <rect
            key={step}
            x={step * 8 - 8}
            y={9 - step * 3}
            width="6"
            height={step * 3 + 3}
            data-on={step <= band}
          />
        ))}
      </svg>
      {t(`review.strength.${band}`)}
    </span>
  );
}
