/** The persons that were found: walked with the arrow keys, opened with Enter, explored with E. */
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useRef } from 'react';
import { Button } from 'react-aria-components';
import { Keys, useMessages, useSession, useShortcut } from '../frame/index.tsx';
import type { SearchHit } from './answers.ts';
import { Result } from './result.tsx';

interface Props {
  hits: readonly SearchHit[];
  more: (() => void) | undefined;
  loading: boolean;
}

const STEPS: Record<string, (at: number, last: number) => number> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};

export function Results({ hits, more, loading }: Props) {
  const { t } = useMessages();
  const { can } = useSession();
  const navigate = useNavigate();
  const list = useRef<HTMLUListElement>(null);
  const names = new Map(hits.map(({ personId, identity }) => [personId, identity.name]));
  const links = () => [...(list.current?.querySelectorAll<HTMLElement>('.result-link') ?? [])];

  const walk = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const all = links();
    const at = all.findIndex((link) => link.closest('.result')?.contains(event.target as Node));
    event.preventDefault();
    all[step(at, all.length - 1)]?.focus();
  };
  // From anywhere on the page: first to the results, then on from the one that has the focus.
  useShortcut({ id: 'search-results', keys: 'j', area: 'search', enabled: hits.length > 0 }, () =>
    links()[0]?.focus(),
  );
  const explore = can('graph.explore');
  useShortcut(
    { id: 'search-explore', keys: 'e', area: 'search', enabled: explore && hits.length > 0 },
    () => {
      const focused = document.activeElement?.closest<HTMLElement>('[data-person]');
      const hit = hits.find(({ personId }) => personId === focused?.dataset.person);
      if (hit === undefined) links()[0]?.focus();
      else void navigate({ to: '/explore', search: { seed: hit.groupIds[0] ?? hit.personId } });
    },
  );

  return (
    <div className="stack">
      <p className="help results-keys">
        <Keys keys="j" /> {t('portal.keys.results')} <Keys keys="↑" /> <Keys keys="↓" />{' '}
        {t('portal.keys.walk')} <Keys keys="Enter" /> {t('portal.keys.open')}
        {explore ? (
          <>
            {' '}
            <Keys keys="e" /> {t('portal.keys.explore')}
          </>
        ) : null}
      </p>
      <ul
        ref={list}
        className="results"
        onKeyDown={walk}
        aria-label={t('portal.results')}
        data-tour="search-results"
      >
        {hits.map((hit) => (
          <Result key={hit.personId} hit={hit} names={names} />
        ))}
      </ul>
      {more === undefined ? null : (
        <Button className="button" onPress={more} isDisabled={loading}>
          {t(loading ? 'frame.loading' : 'portal.results.more')}
        </Button>
      )}
    </div>
  );
}
