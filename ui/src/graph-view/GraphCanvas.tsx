/**
 * The graph as one sees, hears and steers it. cytoscape draws it; beside it stands what a canvas cannot say: a
 * description of the node that the keys are at and its neighbours, in the page itself.
 */
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Keys, useMessages } from '../frame/index.tsx';
import type { EngineEvents, GraphEngine } from './engine.ts';
import { warmLayout } from './layout-thread.ts';
import { Minimap } from './Minimap.tsx';
import { type MenuAction, NodeMenu } from './NodeMenu.tsx';
import type { Position } from './scene.ts';
import { readTokens, watchTokens } from './tokens.ts';
import { useWalk } from './use-walk.ts';
import { neighboursOf, type View, type VisibleNode } from './visible.ts';
import './graph-view.css';

export type { MenuAction } from './NodeMenu.tsx';

export interface GraphHandle {
  fit(ids?: readonly string[]): void;
  zoomBy(factor: number): void;
  /** Puts the keyboard on a node and brings it into view. */
  focusOn(id: string): void;
  /** Node that the keys are at. */
  focused(): string | undefined;
  openMenu(): void;
  /** What is on the canvas, for tests. */
  state(): unknown;
  /** Place of a node on the page, for tests with a mouse. */
  placeOf(id: string): { x: number; y: number } | undefined;
}

interface GraphCanvasProps {
  view: View;
  selection: ReadonlySet<string>;
  patterns: boolean;
  labels: boolean;
  /** True: nodes cannot be dragged. */
  fixed: boolean;
  minimap: boolean;
  /** Text under a node. */
  label(node: VisibleNode): string;
  /** A node with type and links in words. */
  describe(id: string): string;
  /** What is shown of a node while the pointer rests on it. */
  card(id: string): ReactNode;
  menu(id: string): MenuAction[];
  onSelect(ids: string[]): void;
  onMove(positions: Position[]): void;
  onExpand(id: string): void;
  onInspect(id: string): void;
  /** The space bar. */
  onPin(): void;
  /** `s`: takes the focused node into the selection, or out of it. */
  onToggle(id: string): void;
  ref?: Ref<GraphHandle>;
}

const HOVER_MS = 350;
/** Neighbours that the hidden list names beside the focused node. */
const LISTED = 50;

/** Begins to load the drawing part before the screen needs it. */
export function preloadGraph() {
  warmLayout();
  return import('./engine.ts');
}

export function GraphCanvas(props: GraphCanvasProps) {
  const { view, selection, patterns, labels, fixed, minimap, label, describe, card, menu, ref } = props;
  const { t } = useMessages();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const [engine, setEngine] = useState<GraphEngine>();
  const [hovered, setHovered] = useState<string>();
  const [pressed, setPressed] = useState(0);
  const [menuAt, setMenuAt] = useState<string>();
  const walk = useWalk(view);
  const { focus } = walk;

  const events = useRef<EngineEvents>(null);
  events.current = {
    select: (ids) => {
      if (ids.length === 1 && view.nodes.some((node) => node.id === ids[0])) walk.goTo(ids[0]);
      props.onSelect(ids);
    },
    move: props.onMove,
    open: props.onExpand,
    menu: setMenuAt,
    hover: setHovered,
  };
  useEngine(place, over, events, setEngine);

  useEffect(() => {
    engine?.show(view, { selection, focus, patterns, labels, fixed, label });
  }, [engine, view, selection, focus, patterns, labels, fixed, label]);

  const goTo = (next: string | undefined) => {
    if (next === undefined) return;
    walk.goTo(next);
    engine?.reveal(next);
  };
  useImperativeHandle(ref, () => ({
    fit: (ids) => engine?.fit(ids),
    zoomBy: (factor) => engine?.zoomBy(factor),
    focusOn: goTo,
    focused: () => focus,
    openMenu: () => setMenuAt(focus),
    state: () => ({ ...engine?.state(), focus }),
    placeOf: (node) => {
      const box = place.current?.getBoundingClientRect();
      const at = engine?.placeOf(node);
      return box === undefined || at === undefined ? undefined : { x: box.x + at.x, y: box.y + at.y };
    },
  }));

  const byKey = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') {
      event.preventDefault();
      props.onSelect(view.nodes.map((node) => node.id));
      return;
    }
    if (event.ctrlKey || event.metaKey) return;
    if (walk.keys.has(event.key)) {
      const next = walk.step(event.key);
      if (next !== undefined) engine?.reveal(next);
    } else if (event.key === 'Enter' && focus !== undefined) props.onInspect(focus);
    else if ((event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) && focus !== undefined)
      setMenuAt(focus);
    else if (event.key === ' ') props.onPin();
    else if (event.key.toLowerCase() === 's' && focus !== undefined) props.onToggle(focus);
    else if (event.key === 'Escape' && hovered !== undefined) setHovered(undefined);
    else if (event.key === 'Escape' && selection.size > 0) props.onSelect([]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  // The focused node first, then its neighbours: what the reader of the screen can walk to next.
  const listed = useMemo(() => {
    if (focus === undefined) return [];
    const around = [...neighboursOf(view, focus).keys()].slice(0, LISTED);
    return [focus, ...around].map((one) => [one, describe(one)] as const);
  }, [view, focus, describe]);
  return (
    <div className="graph">
      <div className="graph-stage">
        {/* cytoscape puts a style element into the page, which the page's policy refuses, unless this id is there. */}
        <div id="__________cytoscape_stylesheet" hidden />
        <div
          className="graph-area"
          role="application"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the keys itself
          tabIndex={0}
          aria-label={t('explorer.canvas.name')}
          aria-describedby={`${id}-keys`}
          aria-activedescendant={focus === undefined ? undefined : `${id}-${focus}`}
          onKeyDown={byKey}
          // The drawing keeps the press for itself, and the focus with it.
          onPointerDown={({ currentTarget }) => {
            currentTarget.focus({ preventScroll: true });
            // A card must not stand over what is clicked next.
            setHovered(undefined);
            setPressed((count) => count + 1);
          }}
          // Who clicks has chosen a place already; the keys begin somewhere.
          onFocus={({ currentTarget }) => {
            if (focus !== undefined || !currentTarget.matches(':focus-visible')) return;
            walk.goTo(
              [...selection].find((one) => view.nodes.some((node) => node.id === one)) ?? view.nodes[0]?.id,
            );
          }}
          onPointerLeave={() => setHovered(undefined)}
          onContextMenu={(event) => event.preventDefault()}
        >
          <div className="graph-drawing" ref={place} aria-hidden="true" />
          <div className="graph-over" aria-hidden="true">
            <canvas ref={over} />
          </div>
          <ul className="hidden-text">
            {listed.map(([one, words]) => (
              <li key={one} id={`${id}-${one}`}>
                {words}
              </li>
            ))}
          </ul>
        </div>
        <p className="hidden-text" id={`${id}-keys`}>
          {t('explorer.canvas.keys')}
        </p>
        <HoverCard key={pressed} engine={engine} id={hovered} card={card} />
        {minimap ? <Minimap view={view} engine={engine} /> : null}
        <NodeMenu
          actions={menuAt === undefined ? [] : menu(menuAt)}
          at={menuAt === undefined ? undefined : engine?.placeOf(menuAt)}
          close={() => {
            setMenuAt(undefined);
            (place.current?.parentElement as HTMLElement | null)?.focus();
          }}
        />
      </div>
      <KeyStrip />
    </div>
  );
}

/** The keys of the canvas below it, where they hide nothing; read out with the canvas in whole sentences. */
const KEYS: [words: string, ...keys: string[]][] = [
  ['explorer.keys.walk', '←', '↑', '↓', '→'],
  ['explorer.keys.around', '[', ']'],
  ['explorer.keys.inspect', 'Enter'],
  ['explorer.keys.also', 's'],
  ['explorer.keys.pin', 'Space'],
  ['explorer.keys.menu', 'Shift+F10'],
];

function KeyStrip() {
  const { t } = useMessages();
  return (
    <p className="graph-keys" aria-hidden="true">
      {KEYS.map(([words, ...keys]) => (
        <span key={words}>
          {keys.map((one) => (
            <Keys key={one} keys={one} />
          ))}{' '}
          {t(words)}
        </span>
      ))}
    </p>
  );
}

function useEngine(
  place: { current: HTMLDivElement | null },
  over: { current: HTMLCanvasElement | null },
  events: { current: EngineEvents | null },
  ready: (engine: GraphEngine | undefined) => void,
): void {
  useEffect(() => {
    let engine: GraphEngine | undefined;
    let stop = () => {};
    let gone = false;
    void preloadGraph().then(({ GraphEngine }) => {
      const container = place.current;
      const canvas = over.current;
      if (gone || container === null || canvas === null) return;
      const call = <Name extends keyof EngineEvents>(name: Name) =>
        ((value: never) => (events.current?.[name] as (value: never) => void)?.(value)) as EngineEvents[Name];
      const made = new GraphEngine(container, canvas, readTokens(container), {
        ...{ select: call('select'), move: call('move'), open: call('open') },
        ...{ menu: call('menu'), hover: call('hover') },
      });
      engine = made;
      stop = watchTokens(() => made.recolour(readTokens(container)));
      ready(made);
    });
    return () => {
      gone = true;
      stop();
      engine?.destroy();
      ready(undefined);
    };
  }, [place, over, events, ready]);
}

/** Renders anew when the view of the engine moves. */
function useMoves(engine: GraphEngine | undefined): void {
  const [, count] = useState(0);
  useEffect(() => engine?.watch(() => count((before) => before + 1)), [engine]);
}

/** Stays while the pointer is on the node or on the card itself (WCAG 1.4.13). */
function HoverCard(props: {
  engine: GraphEngine | undefined;
  id: string | undefined;
  card(id: string): ReactNode;
}) {
  const { engine, id, card } = props;
  useMoves(engine);
  const [shown, setShown] = useState<string>();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => setShown(id), id === undefined ? 120 : HOVER_MS);
    return () => clearTimeout(timer);
  }, [id, held]);
  const at = shown === undefined ? undefined : engine?.placeOf(shown);
  if (shown === undefined || at === undefined) return null;
  return (
    <div
      className="graph-card card"
      style={{ left: at.x + 22, top: at.y + 14 }}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => {
        setHeld(false);
        setShown(undefined);
      }}
    >
      {card(shown)}
    </div>
  );
}
