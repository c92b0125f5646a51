/** Before anybody is signed in: what this is, what its colours say, and the one way on. A deep link is kept through sign-in. */
import { type LinkLook, LinkWord } from './link-word.tsx';
import { useMessages } from './messages.tsx';
import { signInAddress } from './session.tsx';
import './welcome.css';

/** In the order in which a case goes. */
const LINKS: { name: string; look: LinkLook }[] = [
  { name: 'yellow', look: { colour: 'YELLOW' } },
  { name: 'white', look: { colour: 'WHITE' } },
  { name: 'green', look: { colour: 'GREEN' } },
  { name: 'merge', look: { colour: 'RED', redKind: 'MERGE' } },
  { name: 'split', look: { colour: 'RED', redKind: 'SPLIT' } },
];

export function Welcome({ ended }: { ended: boolean }) {
  const { t } = useMessages();
  return (
    <main className="page stack welcome">
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
      <section className="stack" aria-labelledby="welcome-links">
        <h2 id="welcome-links">{t('frame.welcome.links')}</h2>
        <dl className="welcome-links">
          {LINKS.map(({ name, look }) => (
            <div key={name}>
              <dt>
                <LinkWord {...look} />
              </dt>
              <dd>{t(`frame.welcome.${name}`)}</dd>
            </div>
          ))}
        </dl>
        <p className="help">{t('frame.welcome.law')}</p>
      </section>
    </main>
  );
}
