/** What the scene holds and how it stands: "212 nodes · 530 links · 3 hidden by filter · undo 14". */
import { Button } from 'react-aria-components';
import { useMessages } from '../frame/index.tsx';
import { linksOf, stepsOf, type View } from '../graph-view/index.ts';
import type { ExplorerState, ExplorerStore } from './store.ts';

export function Footer(props: { store: ExplorerStore; state: ExplorerState; view: View; retry(): void }) {
  const { store, state, view, retry } = props;
  const { t, number } = useMessages();
  const { placing, busy, saving, announcement: said } = state;
  const links = linksOf(view);
  const parts = [
    t('explorer.footer.nodes', { count: view.nodes.length }),
    t('explorer.footer.links', { count: links }),
    ...(links === view.edges.length
      ? []
      : [t('explorer.footer.edges', { count: view.edges.length - links })]),
    ...(view.filtered > 0 ? [t('explorer.footer.filtered', { count: view.filtered })] : []),
    ...(view.hidden > 0 ? [t('explorer.footer.hidden', { count: view.hidden })] : []),
    t('explorer.footer.undo', { count: stepsOf(state.history.done).length }),
  ];
  return (
    <footer className="explorer-foot">
      <span>{parts.join(' · ')}</span>
      <span className="explorer-said" role="status">
        {said === undefined ? '' : t(said.key, said.values)}
      </span>
      <span className="row">
        {busy ? <span>{t('explorer.footer.asking')}</span> : null}
        {placing === undefined ? null : (
          <>
            <label>
              {t('explorer.footer.placing')}{' '}
              <progress value={placing} max={1}>{`${number(placing * 100)} %`}</progress>
            </label>
            <Button className="button small" onPress={() => store.stopPlacing()}>
              {t('frame.cancel')}
            </Button>
          </>
        )}
        {saving === 'none' ? null : <span>{t(`explorer.saving.${saving}`)}</span>}
        {saving === 'failed' ? (
          <Button className="button small" onPress={retry}>
            {t('frame.retry')}
          </Button>
        ) : null}
      </span>
    </footer>
  );
}
