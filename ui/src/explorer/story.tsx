/** Replay of the scene as a story: one step after the other, by hand or by itself. */
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useMessages } from '../frame/index.tsx';
import { stepsOf } from '../graph-view/index.ts';
import { useStepWord } from './history-list.tsx';
import type { ExplorerState, ExplorerStore } from './store.ts';

const STEP_MS = 1600;

export function Story({ store, state }: { store: ExplorerStore; state: ExplorerState }) {
  const { t } = useMessages();
  const word = useStepWord();
  const [playing, setPlaying] = useState(false);
  const steps = stepsOf(state.history.done);
  const at = Math.min(state.story ?? 0, steps.length - 1);
  const last = at >= steps.length - 1;
  const go = (step: number) => store.set({ story: step });
  useEffect(() => {
    if (!playing) return;
    if (last) return setPlaying(false);
    const timer = setTimeout(() => store.set({ story: at + 1 }), STEP_MS);
    return () => clearTimeout(timer);
  }, [playing, last, at, store]);
  return (
    <section className="explorer-story card" aria-label={t('explorer.story')}>
      <p role="status">
        {t('explorer.story.step', {
          ...{ number: at + 1, total: steps.length, what: word(steps[at]?.label ?? '') },
        })}
      </p>
      <div className="row">
        <Button className="button small" isDisabled={at === 0} onPress={() => go(at - 1)}>
          {t('explorer.story.back')}
        </Button>
        <Button className="button small primary" onPress={() => (last ? go(0) : setPlaying(!playing))}>
          {t(last ? 'explorer.story.again' : playing ? 'explorer.story.pause' : 'explorer.story.play')}
        </Button>
        <Button className="button small" isDisabled={last} onPress={() => go(at + 1)}>
          {t('explorer.story.next')}
        </Button>
        <Button className="button small quiet" onPress={() => store.set({ story: undefined })}>
          {t('explorer.story.end')}
        </Button>
      </div>
    </section>
  );
}
