/** Systems of the answer: a hit or none in each that the asker reads, in words and with a sign, never by colour alone. */
import { useMessages } from '../frame/index.tsx';
import type { SearchPage } from './answers.ts';

export function SystemFlags({ systems }: { systems: SearchPage['systems'] }) {
  const { t } = useMessages();
  return (
    <ul className="flags" aria-label={t('portal.flags')} data-tour="search-flags">
      {Object.entries(systems)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, flag]) => (
          <li key={code} className={flag === 'HIT' ? 'chip flag-hit' : 'chip flag-none'}>
            <span aria-hidden="true">{flag === 'HIT' ? '●' : '○'}</span>
            <bdi className="flag-code">{code}</bdi>
            {t(`portal.flag.${flag}`)}
          </li>
        ))}
    </ul>
  );
}

export function Systems({ codes }: { codes: readonly string[] }) {
  return (
    <span className="systems-of">
      {codes.map((code) => (
        <span key={code} className="system">
          {code}
        </span>
      ))}
    </span>
  );
}
