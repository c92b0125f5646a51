/** Biometrics in the browser: who is this, are these two one person, and images to one's own records (Art 12-14). */
import { Link, useSearch } from '@tanstack/react-router';
import { Denied, useMessages, useSession } from '../frame/index.tsx';
import { Compare } from './compare.tsx';
import { Enrol } from './enrol.tsx';
import { Identify } from './identify.tsx';
import './biometrics.css';

const PARTS = [
  { name: 'identify', operation: 'biometrics.identify', Part: Identify },
  { name: 'compare', operation: 'biometrics.verify', Part: Compare },
  { name: 'enrol', operation: 'records.write', Part: Enrol },
] as const;

export function Biometrics() {
  const { t } = useMessages();
  const { can, purpose } = useSession();
  const { part } = useSearch({ from: '/biometrics' });
  const open = PARTS.filter(({ operation }) => can(operation));
  const chosen = open.find(({ name }) => name === part) ?? open[0];
  if (chosen === undefined) return <Denied operation="biometrics.identify" />;
  const { Part } = chosen;
  return (
    <div className="page stack biometrics-page">
      <h1>{t('biometrics.title')}</h1>
      <nav aria-label={t('biometrics.parts')} className="row">
        {open.map(({ name }) => (
          <Link
            key={name}
            to="/biometrics"
            search={{ part: name }}
            className="button"
            aria-current={name === chosen.name ? 'page' : undefined}
          >
            {t(`biometrics.${name}.title`)}
          </Link>
        ))}
      </nav>
      {/* What was found for one purpose is not shown under another. */}
      <Part key={`${chosen.name} ${purpose}`} />
    </div>
  );
}
