/** Everything one can do in the explorer, once: the toolbar, the menu of a node, the keys and the command bar take it from here. */
import type { RefObject } from 'react';
import { useMessages } from '../frame/index.tsx';
import type { GraphEdge, GraphHandle, Operation, View } from '../graph-view/index.ts';
import { bringIn, clearPath, degrees, expandNode, isMany, nextPage } from './actions.ts';
import type { Panels } from './address.ts';
import type { DateFault } from './known-graph.ts';
import type { ExplorerState, ExplorerStore } from './store.ts';
import type { TimeTravel } from './use-known.ts';

export interface Action {
  id: string;
  label: string;
  keys?: string;
  enabled: boolean;
  /** Of a button that is on or off. */
  pressed?: boolean;
  run(): void;
}

export interface Stage {
  store: ExplorerStore;
  state: ExplorerState;
  view: View;
  canvas: RefObject<GraphHandle | null>;
  panels: Panels;
  changePanels(change: (now: Panels) => Partial<Panels>): void;
  /** Opens the questions before an expansion. */
  askExpand(id: string): void;
  askName(): void;
  travel: TimeTravel;
  /** Why the date in the address is shown as now. */
  fault: DateFault | undefined;
  /** What links of the past date lead to off the canvas. */
  off: { links: GraphEdge[]; nodes: string[] };
  /** Opens the bar of the date. */
  openTime(): void;
}

/** Expands at once, or asks first where many would come; of an "N more" node the next page. */
export async function openNode(
  { store, askExpand }: Pick<Stage, 'store' | 'askExpand'>,
  id: string,
): Promise<void> {
  if (id.startsWith('more:')) return await nextPage(store, id.slice(5));
  if (id.startsWith('withheld:')) return;
  const answer = await degrees(store, id);
  if (isMany(answer)) askExpand(id);
  else await expandNode(store, id);
}

/** Ids that an action is about: what is selected, else the node that the keys are at. */
export function targetsOf({ state, canvas, view }: Pick<Stage, 'state' | 'canvas' | 'view'>): string[] {
  const nodes = new Set(view.nodes.map(({ id }) => id));
  const selected = [...state.selection].filter((id) => nodes.has(id));
  const focus = canvas.current?.focused();
  return selected.length > 0 || focus === undefined ? selected : [focus];
}

export function useActions(stage: Stage): Record<string, Action> {
  const { t } = useMessages();
  const { store, state, view, canvas, panels, changePanels } = stage;
  const { history, selection } = state;
  const { scene } = history;
  const empty = scene.nodes.size === 0;
  const targets = () => targetsOf(stage).filter((id) => scene.nodes.has(id));
  const any = view.nodes.length > 0;
  // A past date is for reading: what changes the scene is off.
  const past = stage.travel.known !== undefined;
  const can = any && !past;

  const doOn = (op: 'hide' | 'pin' | 'unpin' | 'remove', label: string, nodes = targets()) => {
    if (nodes.length > 0) store.act({ op, nodes, label } as Operation);
  };
  const all = () => view.nodes.map(({ id }) => id).filter((id) => scene.nodes.has(id));
  const others = () => {
    const kept = new Set(targets());
    return kept.size === 0 ? [] : all().filter((id) => !kept.has(id));
  };
  const groupOf = () => targets().find((id) => state.facts.nodes.get(id)?.kind === 'GROUP');
  const pinned = () => targets().every((id) => scene.nodes.get(id)?.pinned);
  const hidden = [...scene.nodes].filter(([, node]) => node.hidden).map(([id]) => id);

  const make = (
    id: string,
    keys: string | undefined,
    enabled: boolean,
    run: () => void,
    pressed?: boolean,
  ): Action => ({
    ...{ id, label: t(`shortcut.explorer-${id}`), enabled, run },
    ...(keys === undefined ? {} : { keys }),
    ...(pressed === undefined ? {} : { pressed }),
  });
  const list: Action[] = [
    make('undo', 'Mod+z', !past && history.done.length > 0, () => store.undo()),
    make('redo', 'Mod+Shift+z', !past && history.undone.length > 0, () => store.redo()),
    make('expand', 'e', can, () => {
      const [id] = targetsOf(stage);
      if (id !== undefined) void openNode(stage, id);
    }),
    make('expand-filtered', 'Shift+e', can, () => {
      const [id] = targets();
      if (id !== undefined) stage.askExpand(id);
    }),
    make('hide', 'h', can, () => doOn('hide', 'HIDE')),
    make('hide-others', 'Shift+h', can, () => doOn('hide', 'HIDE_OTHERS', others())),
    make('show-hidden', undefined, !past && hidden.length > 0, () =>
      store.act({ op: 'show', nodes: hidden, label: 'SHOW' }),
    ),
    make('remove', 'Delete', can, () => doOn('remove', 'REMOVE')),
    make('invert', 'i', any, () =>
      store.set({ selection: new Set(all().filter((id) => !selection.has(id))) }),
    ),
    make('pin', undefined, can, () => (pinned() ? doOn('unpin', 'UNPIN') : doOn('pin', 'PIN'))),
    make('collapse', 'g', can, () => {
      const group = groupOf();
      if (group === undefined) return;
      const folded = scene.collapsed.has(group);
      store.act({
        ...{ op: folded ? 'expand-group' : 'collapse', group, label: folded ? 'EXPAND_GROUP' : 'COLLAPSE' },
      });
    }),
    make('clear-path', undefined, !past && scene.path !== null, () => clearPath(store)),
    make('arrange', undefined, can, () => store.arrange()),
    make('fit', 'f', any, () => canvas.current?.fit(selection.size > 0 ? [...selection] : undefined)),
    make('fit-all', '0', any, () => canvas.current?.fit()),
    make('zoom-in', '+', any, () => canvas.current?.zoomBy(1.25)),
    make('zoom-out', '-', any, () => canvas.current?.zoomBy(0.8)),
    make(
      ...(['patterns', 'p', can] as const),
      () => store.act({ op: 'style', patterns: !scene.patterns, label: 'PATTERNS' }),
      scene.patterns,
    ),
    make(
      ...(['labels', 'l', can] as const),
      () => store.act({ op: 'style', labels: !scene.labels, label: 'LABELS' }),
      scene.labels,
    ),
    make(
      ...(['table', 't', !empty] as const),
      () => changePanels(({ table }) => ({ table: table === undefined ? 'nodes' : undefined })),
      panels.table !== undefined,
    ),
    make(
      ...(['minimap', 'm', any] as const),
      () => changePanels(({ minimap }) => ({ minimap: !minimap })),
      panels.minimap,
    ),
    make('time', 'd', !empty, stage.openTime),
    make('earlier', ',', !empty, () => void stage.travel.step('earlier')),
    make('later', '.', past, () => void stage.travel.step('later')),
    make('now', 'Shift+d', past || stage.fault !== undefined, () => stage.travel.go(undefined)),
    make('bring-in', 'b', stage.off.nodes.length > 0, () => {
      void bringIn(store, stage.off).catch(() => store.set({ announcement: { key: 'explorer.failed' } }));
    }),
    make('name', 'Mod+s', !empty && !past, () => stage.askName()),
  ];
  return Object.fromEntries(list.map((action) => [action.id, action]));
}
