/** Paths between two nodes, and the edge that a path stands or falls with, named in a sentence. */
import { useState } from 'react';
import { Button } from 'react-aria-components';
import { edgeSentence } from '../evidence/index.ts';
import { ErrorState, Foreign, useMessages } from '../frame/index.tsx';
import { type View, weakestOf } from '../graph-view/index.ts';
import { findPath } from './actions.ts';
import type { PathChoice } from './service.ts';
import type { ExplorerState, ExplorerStore } from './store.ts';
import { edgeWord, nodeWords } from './words.ts';

const CHOICES: Record<string, PathChoice> = {
  shortest: { by: 'shortest', over: 'any' },
  strongest: { by: 'strongest', over: 'any' },
  person: { by: 'shortest', over: 'person' },
};

export function PathChoices({ store, ends }: { store: ExplorerStore; ends: [string, string] }) {
  const { t } = useMessages();
  const [notice, setNotice] = useState<'explorer.path.none' | 'explorer.path.unsure'>();
  const [failed, setFailed] = useState<{ error: unknown; choice: PathChoice }>();
  const find = async (choice: PathChoice) => {
    setNotice(undefined);
    setFailed(undefined);
    try {
      const found = await findPath(store, ...ends, choice);
      setNotice(
        found === 'FOUND' ? undefined : found === 'NONE' ? 'explorer.path.none' : 'explorer.path.unsure',
      );
    } catch (error) {
      setFailed({ error, choice });
    }
  };
  return (
    <section className="stack" aria-labelledby="paths">
      <h3 id="paths">{t('explorer.path.title')}</h3>
      <div className="row">
        {Object.entries(CHOICES).map(([name, choice]) => (
          <Button key={name} className="button small" onPress={() => void find(choice)}>
            {t(`explorer.path.${name}`)}
          </Button>
        ))}
      </div>
      <p className="help">{t('explorer.path.help')}</p>
      {notice === undefined ? null : (
        <p className="notice warn" role="status">
          {t(notice)}
        </p>
      )}
      {failed === undefined ? null : (
        <ErrorState error={failed.error} retry={() => void find(failed.choice)} />
      )}
    </section>
  );
}

/** The path that is shown, step by step. */
export function PathNote(props: { state: ExplorerState; view: View; select(id: string): void }) {
  const { state, view, select } = props;
  const words = useMessages();
  const { t } = words;
  const { path } = state.history.scene;
  if (path === null) return null;
  const nodes = new Map(view.nodes.map(({ id, node }) => [id, node]));
  const edges = path.edges.map((key) => state.facts.edges.get(key));
  const { keys: weak, allEqual } = weakestOf(state.history.scene, state.facts);
  const weakest = path.weakest === undefined ? undefined : state.facts.edges.get(path.weakest);
  const ends = weakest == null ? [] : [nodes.get(weakest.from), nodes.get(weakest.to)];
  return (
    <section className="stack explorer-path" aria-labelledby="path-shown">
      <h3 id="path-shown">{t('explorer.path.shown', { steps: path.edges.length })}</h3>
      {weakest !== undefined && allEqual ? (
        <p className="notice">{t('explorer.path.equal', { link: edgeWord(words, weakest) })}</p>
      ) : null}
      {weakest === undefined || allEqual ? null : (
        <p className="notice warn">
          {t('explorer.path.weakest', { link: edgeWord(words, weakest), count: weak.size })}{' '}
          {ends.map((node, index) =>
            node === undefined ? null : (
              // biome-ignore lint/suspicious/noArrayIndexKey: an edge has two ends
              <span key={index}>
                {index === 1 ? ' ↔ ' : ''}
                <Foreign text={nodeWords(words, node)} />
              </span>
            ),
          )}
          {'. '}
          {edgeSentence(words, weakest, ends.find((node) => node?.modality !== undefined)?.modality)}
        </p>
      )}
      {path.complete === false ? <p className="help">{t('explorer.path.incomplete')}</p> : null}
      <ol className="explorer-steps">
        {path.nodes.map((id, index) => {
          const node = nodes.get(id);
          const edge = edges[index];
          return (
            <li key={id}>
              <button type="button" className="button quiet small" onClick={() => select(id)}>
                <Foreign text={node === undefined ? id : nodeWords(words, node)} />
              </button>
              {edge === undefined ? null : (
                <button
                  type="button"
                  className="button quiet small explorer-step-edge"
                  data-weakest={weak.has(edge.key)}
                  onClick={() => select(edge.key)}
                >
                  ↓ {edgeWord(words, edge)}
                  {weak.has(edge.key) ? ` · ${t('explorer.path.weakest-mark')}` : ''}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
