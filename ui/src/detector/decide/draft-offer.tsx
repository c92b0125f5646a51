/** What was begun on this case earlier: offered to go on with, never opened by itself. */
import { useMessages } from '../../frame/index.tsx';
import type { Draft } from './drafts.ts';

interface Props {
  draft: Draft;
  onContinue(): void;
  onDiscard(): void;
}

export function DraftOffer({ draft, onContinue, onDiscard }: Props) {
  const { t } = useMessages();
  const { option, reason, text } = draft;
  return (
    <div className="row decide-draft">
      <span>{t('review.draft.begun', { option: t(`review.option.${option}`) })}</span>
      <span className="quiet-text decide-draft-text">
        {reason === undefined ? null : t(`review.reason.${reason}`)}
        {reason === undefined || text === '' ? null : ' – '}
        <bdi>{text}</bdi>
      </span>
      <button type="button" className="button small" onClick={onContinue}>
        {t('review.draft.continue')}
      </button>
      <button type="button" className="button quiet small" onClick={onDiscard}>
        {t('review.draft.discard')}
      </button>
    </div>
  );
}
