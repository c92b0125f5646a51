/** The start page: what waits for one, where one left off, how fresh the data are; and what is open to whom. */
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useMessages, useSession } from '../frame/index.tsx';
import { Watches } from '../watch/index.tsx';
import { Freshness } from './freshness.tsx';
import { Reviews } from './reviews.tsx';
import { Scenes } from './scenes.tsx';
import './home.css';

/** Operations that a screen of this interface serves. */
const WITH_SCREEN = ['review.read', 'portal.search', 'graph.explore'];

export function Home() {
  const { t } = useMessages();
  const { can, purpose, self } = useSession();
  const open = WITH_SCREEN.filter(can);
  return (
    <div className="page stack">
      <h1>{t('home.title')}</h1>
      <div className="home-cards">
        {can('review.decide') ? <Reviews /> : null}
        {can('review.decide') ? <Watches /> : null}
        {can('portal.search') ? <SearchCard /> : null}
        {can('graph.explore') ? <Scenes /> : null}
        {can('operation.backlog') ? <Freshness /> : null}
        {open.length > 0 ? <TourCard /> : null}
      </div>
      {open.length > 0 ? null : <NoScreens role={self.role} purpose={purpose} />}
    </div>
  );
}

/** The question goes to the search by the history of the tab, never by the address. */
function SearchCard() {
  const { t } = useMessages();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  return (
    <section className="card stack">
      <h2>{t('home.search.title')}</h2>
      <search>
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            const asked = text.trim();
            void navigate({ to: '/search', state: asked === '' ? {} : { text: asked } });
          }}
        >
          <label className="quiet-text" htmlFor="home-search">
            {t('home.search.text')}
          </label>
          <input
            id="home-search"
            className="input"
            value={text}
            maxLength={200}
            autoComplete="off"
            spellCheck="false"
            dir="auto"
            onChange={(event) => setText(event.target.value)}
          />
          <p>
            <button type="submit" className="button primary">
              {t('home.search.open')}
            </button>
          </p>
        </form>
      </search>
    </section>
  );
}

function TourCard() {
  const { t } = useMessages();
  return (
    <section className="card stack">
      <h2>{t('home.tour.title')}</h2>
      <p className="quiet-text">{t('home.tour.text')}</p>
      <p>
        <Link to="/help" className="button">
          {t('home.tour.open')}
        </Link>
      </p>
    </section>
  );
}

/** Roles that work over the interface of the service: said plainly, with what is open to them there. */
function NoScreens({ role, purpose }: { role: string; purpose: string }) {
  const { t, has } = useMessages();
  const { self } = useSession();
  const operations = self.purposes.find((one) => one.purpose === purpose)?.operations ?? [];
  return (
    <section className="card stack">
      <h2>{t('home.none.title')}</h2>
      <p>{t('home.none.text', { role: t(`frame.role.${role}`), purpose: t(`frame.purpose.${purpose}`) })}</p>
      <ul className="home-operations">
        {operations.map((operation) => (
          <li key={operation}>
            {has(`frame.right.${operation}`) ? t(`frame.right.${operation}`) : <code>{operation}</code>}
          </li>
        ))}
      </ul>
      <p>
        <a href="/docs">{t('home.none.docs')}</a>
      </p>
    </section>
  );
}
