/** Before anybody is signed in: what this is, and the one way on. A deep link is kept through sign-in. */
import { type LinkLook, LinkWord, linkWordKey } from './link-word.tsx';
import { useMessages } from './messages.tsx';
import { signInAddress } from './session.tsx';
import './welcome.css';

const LINKS: readonly LinkLook[] = [
  ...([{ colour: 'YELLOW' }, { colour: 'WHITE' }, { colour: 'GREEN' }] as const),
  ...([
    { colour: 'RED', redKind: 'MERGE' },
    { colour: 'RED', redKind: 'SPLIT' },
  ] as const),
];

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
      <p className="welcome-lead">{t('frame.welcome')}</p>
      <p>
        <a className="button primary" href={signInAddress()}>
          {t('frame.signin')}
        </a>
      </p>
      <section className="card stack" aria-labelledby="welcome-sees">
        <h2 id="welcome-sees">{t('frame.welcome.sees')}</h2>
        <ul className="welcome-links">
          {LINKS.map((look) => (
            <li key={linkWordKey(look)}>
              <LinkWord {...look} />
            </li>
          ))}
        </ul>
        <p className="quiet-text">{t('frame.welcome.all')}</p>
      </section>
    </main>
  );
}
