/** The queue for those who may read it; others are told so without asking the service in vain. */
import { State, useMessages, useSession } from '../../frame/index.tsx';
import { Queue as OpenQueue } from './queue.tsx';

export function Queue() {
  const { t } = useMessages();
  const { can, self, purpose } = useSession();
  if (can('review.read')) return <OpenQueue />;
  return (
    <State kind="denied" title={t('frame.denied.title')}>
      {t('frame.denied.text', {
        role: t(`frame.role.${self.role}`),
        purpose: t(`frame.purpose.${purpose}`),
      })}
    </State>
  );
}
