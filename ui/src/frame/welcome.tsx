/** Before anybody is signed in: what this is, and the one way on. A deep link is kept through sign-in. */
import { useMessages } from './messages.tsx';
import { signInAddress } from './session.tsx';

export function Welcome({ ended }: { ended: boolean }) {
  const { t } = useMessages();
  return (
    <main className="page stack">
      <h1>Symbolon</h1>
      {ended ? (
        <p className="notice warn" role="alert">
          {t('frame.session.ended')}
        </p>
      ) : null}
      <p>{t('frame.welcome')}</p>
      <p>
        <a className="button primary" href={signInAddress()}>
          {t('frame.signin')}
        </a>
      </p>
    </main>
  );
}
