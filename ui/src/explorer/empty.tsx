/** The explorer before anything is on it: where to begin. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { State, useMessages, useSession } from '../frame/index.tsx';
import { sample } from './actions.ts';
import { listScenes } from './service.ts';
import type { ExplorerStore } from './store.ts';

const RECENT = 5;

export function EmptyExplorer({ store, missing }: { store: ExplorerStore; missing: boolean }) {
  const { t, relative } = useMessages();
  const { can } = useSession();
  const [nothing, setNothing] = useState(false);
  const [failed, setFailed] = useState(false);
  const { data } = useQuery({ queryKey: ['scenes'], queryFn: () => listScenes(store.api) });
  const show = async () => {
    setFailed(false);
    try {
      setNothing(!(await sample(store)));
    } catch {
      setFailed(true);
    }
  };
  return (
    <State
      title={t(missing ? 'explorer.empty.missing' : 'explorer.empty.title')}
      actions={
        <>
          {can('portal.search') ? (
            <Link className="button primary" to="/search">
              {t('explorer.empty.search')}
            </Link>
          ) : null}
          <Button className="button" onPress={() => void show()}>
            {t('explorer.empty.sample')}
          </Button>
        </>
      }
    >
      <p>{t('explorer.empty.text')}</p>
      {nothing ? <p role="status">{t('explorer.empty.nothing')}</p> : null}
      {failed ? <p role="alert">{t('explorer.failed')}</p> : null}
      {data === undefined || data.items.length === 0 ? null : (
        <>
          <h3>{t('explorer.scenes.recent')}</h3>
          <ul className="explorer-recent">
            {data.items.slice(0, RECENT).map(({ id, name, savedAt }) => (
              <li key={id}>
                <Link to="/explore/$scene" params={{ scene: id }}>
                  <bdi>{name ?? t('explorer.scenes.unnamed')}</bdi>
                </Link>{' '}
                <span className="help">{relative(savedAt)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </State>
  );
}
