/** The explorer's panes: legend and history at the start side, graph and tables in the middle, inspector at the end side. */
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useMessages, useSession, useShortcut } from '../frame/index.tsx';
import {
  canonical,
  countsOf,
  type Facts,
  GraphCanvas,
  type GraphHandle,
  type MenuAction,
  NO_FACTS,
  replay,
  type Scene,
  stepsOf,
  type VisibleNode,
  viewOf,
} from '../graph-view/index.ts';
import { ActionKeys } from './action-keys.tsx';
import { openNode, type Stage, useActions } from './actions-list.ts';
import { type Panels, selectOf, withPanels } from './address.ts';
import type { Autosave } from './autosave.ts';
import { EmptyExplorer } from './empty.tsx';
import { ExpandDialog } from './expand-dialog.tsx';
import { ExportMenu } from './export/export-menu.tsx';
import { FindBox } from './find-box.tsx';
import { Footer } from './footer.tsx';
import { HistoryList } from './history-list.tsx';
import { HoverFacts } from './hover-facts.tsx';
import { Selected } from './inspector.tsx';
import { type DateFault, offCanvas } from './known-graph.ts';
import { SelectedThen } from './known-inspector.tsx';
import { Legend } from './legend.tsx';
import { withMore } from './more-nodes.ts';
import { NameDialog, SceneMenu } from './scene-menu.tsx';
import type { ExplorerState, ExplorerStore } from './store.ts';
import { Story } from './story.tsx';
import { Tables } from './tables.tsx';
import { TimeBar } from './time-bar.tsx';
import { Toolbar } from './toolbar.tsx';
import { useTimeTravel } from './use-known.ts';
import { describe, titleOf } from './words.ts';

interface Props {
  store: ExplorerStore;
  state: ExplorerState;
  autosave: Autosave;
  /** True when the address named a seed that leads to nothing. */
  missing: boolean;
  /** They stand in the address. */
  panels: Panels;
  changePanels(change: (now: Panels) => Partial<Panels>): void;
  /** Date of which the scene is shown as known then; undefined: now. */
  at: string | undefined;
  /** Why the date in the address is shown as now. */
  fault: DateFault | undefined;
  goTo(at: string | undefined): void;
}

const MENU = ['expand', 'expand-filtered', 'pin', 'collapse', 'hide', 'hide-others', 'remove'];

export function Screen({ store, state, autosave, missing, panels, changePanels, at, fault, goTo }: Props) {
  const words = useMessages();
  const { t } = words;
  const { self, purpose, caseRef } = useSession();
  const canvas = useRef<GraphHandle>(null);
  const [asking, setAsking] = useState<string>();
  const [naming, setNaming] = useState(false);
  const [timing, setTiming] = useState(false);
  const { history, story } = state;
  const go = (moment: string | undefined) => {
    store.set({ story: undefined, announcement: undefined });
    goTo(moment);
  };
  const travel = useTimeTravel(store, state, { at, go, open: timing || fault !== undefined });
  const { known } = travel;
  const off = useMemo(
    () => offCanvas(history.scene, known?.shown === known?.at ? (known?.facts ?? NO_FACTS) : NO_FACTS),
    [history.scene, known],
  );
  const facts = known?.facts ?? state.facts;

  const steps = useMemo(() => stepsOf(history.done), [history.done]);
  const scene = useMemo(
    () => known?.scene ?? (story === undefined ? history.scene : replay(history.done, steps[story]?.end)),
    [known?.scene, story, history, steps],
  );
  const moreWord = useCallback(
    (left: number | undefined) =>
      left === undefined ? t('explorer.more.some') : t('explorer.more', { count: left }),
    [t],
  );
  const bare = useMemo(() => viewOf(scene, facts), [scene, facts]);
  const view = useMemo(
    () => (story === undefined && at === undefined ? withMore(bare, state.more, moreWord) : bare),
    [bare, state.more, story, at, moreWord],
  );
  // The tables follow when there is time: they must not hold up the canvas.
  const tableView = useDeferredValue(bare);
  const counts = useMemo(() => countsOf(scene, facts), [scene, facts]);

  const described = useCallback((id: string) => describe(words, view, id), [words, view]);
  const label = useCallback((node: VisibleNode) => titleOf(words, node.node), [words]);
  const select = useCallback(
    (id: string) => {
      store.set({ selection: new Set([id]) });
      if (store.get().history.scene.nodes.has(id)) canvas.current?.focusOn(id);
    },
    [store],
  );
  const stage: Stage = {
    ...{ store, state, view, canvas, panels, changePanels },
    ...{ askExpand: setAsking, askName: () => setNaming(true) },
    ...{ travel, fault, off, openTime: () => setTiming(true) },
  };
  const actions = useActions(stage);
  // As other programs have it, beside Mod+Shift+z.
  useShortcut(
    { id: 'explorer-redo-too', keys: 'Mod+y', area: 'explorer', enabled: known === undefined },
    () => store.redo(),
  );
  useTestHandle({ state, scene, facts, knownAt: known?.shown }, canvas);

  const open = (id: string) => {
    if (known !== undefined) return;
    void openNode(stage, id).catch(() => store.set({ announcement: { key: 'explorer.failed' } }));
  };
  const menu = (id: string): MenuAction[] => {
    if (id.startsWith('more:')) return [{ id: 'more', label: t('explorer.more.next'), run: () => open(id) }];
    if (!state.selection.has(id)) store.set({ selection: new Set([id]) });
    if (!scene.nodes.has(id)) return [];
    return MENU.flatMap((name) => {
      const action = actions[name];
      return action === undefined ? [] : [{ ...action, disabled: !action.enabled }];
    });
  };
  const share = async () => {
    await autosave.save();
    const { scene: saved, selection } = store.get();
    const select = selectOf(selection);
    const view = { ...(select === undefined ? {} : { select }), ...(at === undefined ? {} : { at }) };
    const address = withPanels(view, panels);
    const query = new URLSearchParams({ revision: String(saved?.revision ?? ''), ...address });
    return `${location.origin}/explore/${saved?.id ?? ''}?${query}`;
  };
  const source = () => ({
    ...{ words, scene, view: bare },
    origin: {
      revision: state.scene?.revision,
      name: state.scene?.name ?? null,
      address: location.origin + location.pathname,
      ...{ at: new Date().toISOString(), knownAt: known?.shown },
      ...{ purpose, caseRef, user: self.subject },
    },
  });

  return (
    <div className="explorer">
      <ActionKeys actions={actions} />
      <Toolbar actions={actions}>
        <SceneMenu {...{ store, state, share }} askName={() => setNaming(true)} />
        <ExportMenu source={source} disabled={view.nodes.length === 0} />
      </Toolbar>
      <section className="explorer-side stack" aria-label={t('explorer.legend')}>
        <FindBox view={bare} select={select} />
        <fieldset className="explorer-plain stack" disabled={known !== undefined}>
          <Legend
            {...{ scene, counts }}
            change={(filter) => store.act({ op: 'filter', filter, label: 'FILTER' })}
          />
          <HistoryList {...{ store, state }} />
        </fieldset>
      </section>
      <div className="explorer-middle" data-table={panels.table !== undefined}>
        <div className="explorer-notices">
          {known !== undefined || timing || fault !== undefined ? (
            <TimeBar
              {...{ travel, fault, off, scene: history.scene, now: state.facts, select }}
              bringIn={actions['bring-in']}
              close={() => setTiming(false)}
            />
          ) : null}
          {state.withheld ? <p className="notice">{t('explorer.withheld')}</p> : null}
        </div>
        {history.scene.nodes.size === 0 ? (
          <EmptyExplorer store={store} missing={missing} />
        ) : (
          <GraphCanvas
            ref={canvas}
            {...{ view, selection: state.selection, patterns: scene.patterns, labels: scene.labels }}
            fixed={known !== undefined}
            minimap={panels.minimap}
            label={label}
            describe={described}
            card={(id) => (known === undefined ? <HoverFacts {...{ store, view, id }} /> : described(id))}
            menu={menu}
            onSelect={(ids) => {
              const [only] = ids;
              if (ids.length === 1 && only?.startsWith('more:')) return open(only);
              store.set({ selection: new Set(ids.filter((id) => !id.includes('more:'))) });
            }}
            onMove={(positions) => {
              const own = positions.filter(([id]) => scene.nodes.has(id));
              if (own.length > 0 && known === undefined)
                store.act({ op: 'move', positions: own, label: 'MOVE' });
            }}
            onExpand={open}
            onInspect={(id) => (id.startsWith('more:') ? open(id) : select(id))}
            onPin={() => actions.pin?.enabled && actions.pin.run()}
            onToggle={(id) => {
              const selection = new Set(state.selection);
              if (!selection.delete(id)) selection.add(id);
              store.set({ selection });
            }}
          />
        )}
        {story === undefined ? null : <Story {...{ store, state }} />}
        {panels.table !== undefined && history.scene.nodes.size > 0 ? (
          <Tables
            view={tableView}
            shown={panels.table}
            show={(table) => changePanels(() => ({ table }))}
            selection={state.selection}
            select={(id, more) => {
              if (!more) return select(id);
              const selection = new Set(state.selection);
              if (!selection.delete(id)) selection.add(id);
              store.set({ selection });
            }}
          />
        ) : null}
      </div>
      <Footer {...{ store, state, view: bare }} retry={() => void autosave.save()} />
      {known === undefined ? (
        <Selected {...{ store, state, view: bare, select, goTo: go }} />
      ) : (
        <SelectedThen
          {...{ known, state, view: bare, select, goTo: go }}
          close={() => store.set({ selection: new Set() })}
        />
      )}
      <ExpandDialog store={store} id={asking} close={() => setAsking(undefined)} />
      <NameDialog
        open={naming}
        name={state.scene?.name ?? ''}
        close={() => setNaming(false)}
        save={(name) => autosave.save(name)}
      />
    </div>
  );
}

declare global {
  interface Window {
    /** What the explorer shows, for tests: nothing that its user does not see. */
    __symbolon?: { scene(): unknown; placeOf(id: string): { x: number; y: number } | undefined };
  }
}

function useTestHandle(
  shown: { state: ExplorerState; scene: Scene; facts: Facts; knownAt: string | undefined },
  canvas: { current: GraphHandle | null },
): void {
  const { state, scene, facts, knownAt } = shown;
  useEffect(() => {
    const { history, selection } = state;
    window.__symbolon = {
      scene: () => ({
        ...(canonical(scene) as object),
        ...{ done: history.done.length, undone: history.undone.length, selection: [...selection] },
        log: stepsOf(history.done),
        links: [...scene.edges.keys()].flatMap((key) => facts.edges.get(key) ?? []),
        ...{ placing: state.placing, saving: state.saving, revision: state.scene?.revision, knownAt },
        canvas: canvas.current?.state(),
      }),
      placeOf: (id) => canvas.current?.placeOf(id),
    };
    return () => {
      delete window.__symbolon;
    };
  }, [state, scene, facts, knownAt, canvas]);
}
