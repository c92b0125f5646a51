/** The frame around every screen: rail, bar with search and purpose, main, inspector, notices. */
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { CommandBar } from './command-bar.tsx';
import { useCommand } from './commands.tsx';
import { RevealKey } from './covered.tsx';
import { HelpDialog } from './help-dialog.tsx';
import { Icon } from './icons.tsx';
import { IdleWatch } from './idle.tsx';
import { InspectorProvider } from './inspector.tsx';
import { useConnection } from './live.tsx';
import { LANGUAGES, type Language, useMessages } from './messages.tsx';
import { PLACES, type Place as PlaceOf } from './places.ts';
import { PurposeChip } from './purpose.tsx';
import { useSession } from './session.tsx';
import { useShortcut } from './shortcuts.tsx';
import { THEMES, useTheme } from './theme.ts';
import './shell.css';

export function Shell() {
  const { t } = useMessages();
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  useTitle();
  return (
    <div className="shell">
      <a className="skip" href="#main">
        {t('frame.skip')}
      </a>
      <header className="bar">
        <span className="brand">Symbolon</span>
        <CommandBar />
        <span className="bar-end">
          <Preferences />
          <PurposeChip />
        </span>
      </header>
      <nav className="rail" aria-label={t('frame.places')}>
        <ul>
          {PLACES.map((place) => (
            <Place key={place.to} {...place} />
          ))}
        </ul>
      </nav>
      <InspectorProvider slot={slot}>
        <main id="main" className="main" tabIndex={-1}>
          <Banners />
          <Outlet />
        </main>
      </InspectorProvider>
      <div className="inspector-slot" ref={setSlot} />
      <HelpDialog />
      <RevealKey />
      <IdleWatch />
    </div>
  );
}

function Place({ to, icon, name, keys, operations }: PlaceOf) {
  const { t } = useMessages();
  const { can } = useSession();
  const navigate = useNavigate();
  const open = operations === undefined || operations.some(can);
  const label = t(`frame.place.${name}`);
  const go = () => void navigate({ to });
  useShortcut({ id: `go-${name}`, keys, area: 'places', enabled: open }, go);
  useCommand(open ? { id: `go-${name}`, label, group: t('frame.command.go'), keys, run: go } : undefined);
  if (!open) return null;
  return (
    <li>
      <Link
        to={to}
        className="rail-link"
        activeProps={{ 'aria-current': 'page' }}
        activeOptions={{ exact: to === '/' }}
      >
        <Icon name={icon} />
        <span>{label}</span>
      </Link>
    </li>
  );
}

function Preferences() {
  const { t, language, choose } = useMessages();
  const [theme, setTheme] = useTheme();
  const nextTheme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system';
  useCommand({
    ...{ id: 'theme', label: t('frame.theme.next', { theme: t(`frame.theme.${nextTheme}`) }) },
    ...{ group: t('frame.command.settings'), run: () => setTheme(nextTheme) },
  });
  return (
    <>
      <label className="hidden-text" htmlFor="language">
        {t('frame.language')}
      </label>
      <select
        id="language"
        className="bar-select"
        value={language}
        onChange={(event) => choose(event.target.value as Language)}
      >
        {Object.entries(LANGUAGES).map(([code, name]) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      <label className="hidden-text" htmlFor="theme">
        {t('frame.theme')}
      </label>
      <select
        id="theme"
        className="bar-select"
        value={theme}
        onChange={(event) => setTheme(THEMES.find((one) => one === event.target.value) ?? 'system')}
      >
        {THEMES.map((one) => (
          <option key={one} value={one}>
            {t(`frame.theme.${one}`)}
          </option>
        ))}
      </select>
    </>
  );
}

/** What holds for the whole page: no network, no live updates. */
function Banners() {
  const { t } = useMessages();
  const connection = useConnection();
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const tell = () => setOnline(navigator.onLine);
    window.addEventListener('online', tell);
    window.addEventListener('offline', tell);
    return () => {
      window.removeEventListener('online', tell);
      window.removeEventListener('offline', tell);
    };
  }, []);
  if (!online)
    return (
      <p className="notice danger banner" role="status">
        {t('frame.offline.banner')}
      </p>
    );
  if (connection !== 'away') return null;
  return (
    <p className="notice warn banner" role="status">
      {t('frame.live.away')}
    </p>
  );
}

/** The page's title names the place and nothing of what is shown there: titles stand in histories. */
function useTitle() {
  const { t } = useMessages();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    const [, first = ''] = path.split('/');
    const known = ['person', 'link', ...PLACES.map(({ name }) => name)];
    document.title = `${t(`frame.place.${known.includes(first) ? first : 'home'}`)} – Symbolon`;
  }, [path, t]);
}
