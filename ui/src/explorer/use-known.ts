/** The scene as known on the date in the address, with steps from change to change. */
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLive } from '../frame/index.tsx';
import { type Facts, NO_FACTS, type Scene } from '../graph-view/index.ts';
import { type Change, changesOf, factsAsKnown, momentsOf, nextMoment, sceneAsKnown } from './known-graph.ts';
import type { ExplorerState, ExplorerStore } from './store.ts';

export interface Known {
  /** Date that is asked for, ISO 8601. */
  at: string;
  /** Date of what is drawn; undefined until the first answer, when nothing is drawn. */
  shown: string | undefined;
  facts: Facts;
  scene: Scene;
  /** Oldest first; undefined until they are told. */
  changes: Change[] | undefined;
  truncated: boolean;
  error: unknown;
  retry(): void;
}

export interface TimeTravel {
  /** Undefined: the scene is shown as it is now. */
  known: Known | undefined;
  /** @param at ISO 8601; undefined: now */
  go(at: string | undefined): void;
  step(way: 'earlier' | 'later'): Promise<void>;
}

/** @param go writes the date into the address */
export function useTimeTravel(
  store: ExplorerStore,
  state: ExplorerState,
  at: string | undefined,
  go: (at: string | undefined) => void,
): TimeTravel {
  const queries = useQueryClient();
  const { scene } = state.history;
  const ids = useMemo(() => [...scene.nodes.keys()].sort(), [scene.nodes]);
  const there = at !== undefined && ids.length > 0;
  const changes = {
    queryKey: ['explorer-known', 'changes', ids],
    queryFn: () => changesOf(store.api, ids),
  };
  const graph = useQuery({
    queryKey: ['explorer-known', at, ids],
    queryFn: async () => ({ at: at as string, facts: await factsAsKnown(store.api, ids, at as string) }),
    enabled: there,
    placeholderData: keepPreviousData,
  });
  const told = useQuery({ ...changes, enabled: there });
  // An erasure reaches the past as well.
  useLive(() => void queries.invalidateQueries({ queryKey: ['explorer-known'] }));

  const facts = there && graph.data !== undefined && !graph.isError ? graph.data.facts : NO_FACTS;
  const drawn = useMemo(() => sceneAsKnown(scene, facts), [scene, facts]);
  const known: Known | undefined =
    at === undefined
      ? undefined
      : {
          ...{ at, facts, scene: drawn, shown: graph.isError ? undefined : graph.data?.at },
          ...{ changes: told.data?.items, truncated: told.data?.truncated ?? false },
          error: graph.error ?? told.error ?? undefined,
          retry: () => void queries.invalidateQueries({ queryKey: ['explorer-known'] }),
        };
  const step = async (way: 'earlier' | 'later') => {
    if (ids.length === 0) return;
    const { items } = await queries.fetchQuery(changes);
    const next = nextMoment(momentsOf(items), at, way);
    if (next !== undefined || way === 'later') return go(next);
    store.set({ announcement: { key: 'explorer.time.first' } });
  };
  return { known, go, step };
}
