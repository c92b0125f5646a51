/**
 * The explorer: chains of links on a canvas. This file reads the address (a scene, a revision, a seed, what is
 * selected), opens what it names, and writes back where the work has come to.
 */
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { ApiProblem } from '../../../client/index.ts';
import { Denied, ErrorState, Skeleton, useLive, useMessages, useSession } from '../frame/index.tsx';
import { preloadGraph } from '../graph-view/index.ts';
import { seed as begin, follow } from './actions.ts';
import {
  type Address,
  type Panels,
  panelsIn,
  selectionIn,
  selectOf,
  viewOfAddress,
  withPanels,
} from './address.ts';
import { Autosave } from './autosave.ts';
import { dateIn } from './known-graph.ts';
import { Screen } from './screen.tsx';
import { readScene } from './service.ts';
import { ExplorerStore } from './store.ts';
import './explorer.css';

void preloadGraph();

export function Explorer() {
  const { t } = useMessages();
  const { api, can, purpose } = useSession();
  // What was read for one purpose is not shown under another: the store goes with the connection.
  const store = useMemo(() => new ExplorerStore(api), [api]);
  useEffect(() => () => store.close(), [store]);
  if (!can('graph.explore')) return <Denied operation="graph.explore" />;
  return (
    <>
      <h1 className="hidden-text">{t('explorer.title')}</h1>
      <Opened key={purpose} store={store} />
    </>
  );
}

function Opened({ store }: { store: ExplorerStore }) {
  const { scene } = useParams({ strict: false }) as { scene?: string };
  const address = useSearch({ strict: false }) as Address;
  const { seed, select, revision } = address;
  const navigate = useNavigate();
  const state = useSyncExternalStore(store.subscribe, store.get);
  const [opening, setOpening] = useState(true);
  const [missing, setMissing] = useState(false);
  const [error, setError] = useState<unknown>();
  const [tries, setTries] = useState(0);
  const here = useRef<Record<'scene' | 'seed' | 'revision', string | undefined>>(undefined);
  const turns = useRef(0);

  const autosave = useMemo(
    () =>
      new Autosave(store, ({ id }) => {
        const { scene: shown } = here.current ?? {};
        if (shown === id && !location.search.includes('revision=')) return;
        here.current = { scene: id, seed: undefined, revision: undefined };
        void navigate({
          ...{ to: '/explore/$scene', params: { scene: id }, replace: true },
          search: ((before: Address) => viewOfAddress(before)) as never,
        });
      }),
    [store, navigate],
  );
  useEffect(() => {
    const stop = store.subscribe(() => autosave.notice());
    return () => {
      stop();
      autosave.close();
    };
  }, [store, autosave]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again
  useEffect(() => {
    const known = here.current;
    // An address that autosave wrote names what is already open.
    if (known !== undefined && known.scene === scene && known.seed === seed && known.revision === revision)
      return;
    here.current = { scene, seed, revision };
    turns.current += 1;
    const turn = turns.current;
    setOpening(true);
    setMissing(false);
    setError(undefined);
    const isLast = () => turns.current === turn;
    open(store, autosave, { scene, seed, revision, select })
      .then((found) => isLast() && setMissing(!found))
      .catch((reason: unknown) => isLast() && setError(reason))
      .finally(() => isLast() && setOpening(false));
  }, [store, autosave, scene, seed, revision, tries]);

  const selected = selectOf(state.selection);
  useEffect(() => {
    if (opening || selected === select) return;
    void navigate({
      ...{ to: '.', replace: true, resetScroll: false },
      search: ((before: Address) => {
        const { select: _, ...rest } = before;
        return selected === undefined ? rest : { ...rest, select: selected };
      }) as never,
    });
  }, [selected, select, opening, navigate]);

  useLive(({ kind, data }) => {
    if (kind === 'link') void follow(store, { linkId: data.id }).catch(() => {});
    // Nobody knows what has changed: everything on the canvas is asked for anew.
    if (kind === 'reset') void store.refresh([...store.get().history.scene.nodes.keys()]).catch(() => {});
    if (kind === 'person') void follow(store, { groupIds: data.groupIds }).catch(() => {});
  });

  const date = useMemo(() => dateIn(address.at, Date.now()), [address.at]);
  if (error !== undefined)
    return (
      <ErrorState
        error={error}
        retry={() => {
          here.current = undefined;
          setTries((count) => count + 1);
        }}
      />
    );
  if (opening && state.history.done.length === 0) return <Skeleton />;
  // From the address as it will be, not as it is drawn: a second key may come before the first is on the screen.
  const changePanels = (change: (now: Panels) => Partial<Panels>) =>
    void navigate({
      ...{ to: '.', replace: true, resetScroll: false },
      search: ((before: Address) => {
        const now = panelsIn(before);
        return withPanels(before, { ...now, ...change(now) });
      }) as never,
    });
  // Each date is a step of its own: "back" leads to the one before.
  const goTo = (at: string | undefined) =>
    void navigate({
      ...{ to: '.', resetScroll: false },
      search: (({ at: _, ...before }: Address) => (at === undefined ? before : { ...before, at })) as never,
    });
  return (
    <Screen
      {...{ store, state, autosave, missing, goTo }}
      at={date.at}
      fault={date.fault}
      panels={panelsIn(address)}
      changePanels={changePanels}
    />
  );
}

/** A mistyped id names nothing, like one that is not there. @returns false */
function misnamed(error: unknown): boolean {
  if (error instanceof ApiProblem && error.problem.code === 'SYM_INVALID_BODY') return false;
  throw error;
}

/** @returns false when a seed leads to nothing that the reader may see */
async function open(
  store: ExplorerStore,
  autosave: Autosave,
  { scene, seed, revision, select }: Record<'scene' | 'seed' | 'revision' | 'select', string | undefined>,
): Promise<boolean> {
  let found = true;
  autosave.hold();
  if (scene !== undefined) {
    const saved = await readScene(store.api, scene, revision === undefined ? undefined : Number(revision));
    const { operations, withheld, ...head } = saved;
    store.set({ scene: head, withheld, saving: 'none' });
    await store.open(operations);
    autosave.opened(store.get().history.done);
  } else {
    store.reset();
    autosave.opened(store.get().history.done);
    if (seed !== undefined) found = await begin(store, seed).catch(misnamed);
  }
  const { nodes, edges } = store.get().history.scene;
  const selected = selectionIn({ ...(select === undefined ? {} : { select }) });
  store.set({ selection: new Set(selected.filter((id) => nodes.has(id) || edges.has(id))) });
  return found;
}
