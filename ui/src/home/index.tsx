/** The start page: what waits for one, where one left off, how fresh the data are; and what is open to whom. */
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { PLACES, useMessages, useSession } from '../frame/index.tsx';
import { Watches } from '../watch/index.tsx';
import { Freshness } from './freshness.tsx';
import { Reviews } from './reviews.tsx';
import { Scenes } from './scenes.tsx';
import './home.css';

/** Operations that a card of this page or one of the tours serves. */
const WITH_CARD = ['review.read', 'portal.search', 'graph.explore'];

export function Home() {
  const { t } = useMessages();
  const { can } = useSession();
  const toured = WITH_CARD.some(can);
  return (
    <div className="page stack">
      <h1>{t('home.title')}</h1>
      <div className="home-cards">
        {can('review.decide') ? <Reviews /> : null}
        {can('events.read') ? <Watches /> : null}
        {can('portal.search') ? <SearchCard /> : null}
        {can('graph.explore') ? <Scenes /> : null}
        {can('operation.backlog') ? <Freshness /> : null}
        <OtherPlaces />
        {toured ? <TourCard /> : null}
      </div>
      {toured ? null : <WithoutScreen />}
    </div>
  );
}

/** Places without a card of their own, those too that another purpose of one's role opens. */
function OtherPlaces() {
  const { t } = useMessages();
  const { self, can } = useSession();
  const places = PLACES.flatMap<{ to: string; name: string; purpose?: string }>(
    ({ to, name, operations = [] }) => {
      if (operations.some((one) => WITH_CARD.includes(one))) return [];
      if (operations.some(can)) return [{ to, name }];
      const other = self.purposes.find((one) => operations.some((each) => one.operations.includes(each)));
      return other === undefined ? [] : [{ to, name, purpose: other.purpose }];
    },
  );
  if (places.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{t('home.places.title')}</h2>
      <ul className="home-list">
        {places.map(({ to, name, purpose }) => (
          <li key={to}>
            <Link to={to}>{t(`shortcut.go-${name}`)}</Link>
            {purpose === undefined ? null : (
              <span className="quiet-text">
                {t('home.places.purpose', { purpose: t(`frame.purpose.${purpose}`) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
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

/** What role and purpose open beside the screens: said plainly, with the way to it. */
function WithoutScreen() {
  const { t, has } = useMessages();
  const { self, purpose } = useSession();
  const served = ['self.read', 'operation.backlog', ...PLACES.flatMap(({ operations = [] }) => operations)];
  const open = self.purposes.find((one) => one.purpose === purpose)?.operations ?? [];
  const operations = open.filter((operation) => !served.includes(operation));
  if (operations.length === 0) return null;
  const who = { role: t(`frame.role.${self.role}`), purpose: t(`frame.purpose.${purpose}`) };
  return (
    <section className="card stack">
      <h2>{t('home.none.title')}</h2>
      <p>{t('home.none.text', who)}</p>
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
