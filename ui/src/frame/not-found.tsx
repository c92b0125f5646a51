/** An address that leads nowhere. */
import { useMessages } from './messages.tsx';
import { State } from './states.tsx';

export function NotFound() {
  const { t } = useMessages();
  return <State title={t('frame.lost.title')}>{t('frame.lost.text')}</State>;
}
