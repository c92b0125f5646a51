/** The scene as known on the date in the address, with its changes and the steps from one to the next. */
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
  error: unknown;
  retry(): void;
}

export interface TimeTravel {
  /** Undefined: the scene is shown as it is now. */
  known: Known | undefined;
  /** Of the scene, oldest first; undefined until they are told. */
  changes: Change[] | undefined;
  truncated: boolean;
  /** @param at ISO 8601; undefined: now */
  go(at: string | undefined): void;
  step(way: 'earlier' | 'later'): Promise<void>;
}

interface Journey {
  /** Undefined: now. */
  at: string | undefined;
  /** The bar of the date is open, also where the scene is shown as it is now. */
  open: boolean;
  /** Writes the date into the address. */
  go(at: string | undefined): void;
}

export function useTimeTravel(
  store: ExplorerStore,
  state: ExplorerState,
  { at, open, go }: Journey,
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
  const told = useQuery({ ...changes, enabled: (there || open) && ids.length > 0 });
  // An erasure reaches the past as well.
  useLive(() => void queries.invalidateQueries({ queryKey: ['explorer-known'] }));

  const facts = there && graph.data !== undefined && !graph.isError ? graph.data.facts : NO_FACTS;
  const drawn = useMemo(() => sceneAsKnown(scene, facts), [scene, facts]);
  const known: Known | undefined =
    at === undefined
      ? undefined
      : {
          ...{ at, facts, scene: drawn, shown: graph.isError ? undefined : graph.data?.at },
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
  return { known, changes: told.data?.items, truncated: told.data?.truncated ?? false, go, step };
}
