/** What was done to the scene, step by step: go back to any of them, or watch how it came about. */
import { Button } from 'react-aria-components';
import { useMessages } from '../frame/index.tsx';
import { stepsOf } from '../graph-view/index.ts';
import type { ExplorerState, ExplorerStore } from './store.ts';

export function useStepWord() {
  const { t, has } = useMessages();
  return (label: string) => (has(`explorer.step.${label}`) ? t(`explorer.step.${label}`) : label);
}

export function HistoryList({ store, state }: { store: ExplorerStore; state: ExplorerState }) {
  const { t, time } = useMessages();
  const word = useStepWord();
  const { done, undone } = state.history;
  const ahead = undone.toReversed().flat();
  const steps = stepsOf([...done, ...ahead]);
  return (
    <details className="explorer-history">
      <summary>{t('explorer.history', { count: steps.length })}</summary>
      <div className="stack">
        <Button
          className="button small"
          isDisabled={done.length === 0}
          onPress={() => store.set({ story: 0, selection: new Set() })}
        >
          {t('explorer.story.start')}
        </Button>
        <ol>
          {steps.map(({ label, at, end }, index) => (
            <li key={end} data-ahead={end > done.length}>
              <button
                type="button"
                className="button quiet small"
                aria-current={end === done.length ? 'step' : undefined}
                onClick={() => store.jump(end)}
              >
                {t('explorer.history.step', { number: index + 1, what: word(label) })}
              </button>
              {at === undefined ? null : <span className="help"> {time(at)}</span>}
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}
