/**
 * Undo, redo and replay of a scene. What the user does in one go may be several operations (an expansion adds, then
 * places): the first carries a label, those without one belong to it.
 */
import { apply, EMPTY_SCENE, inverse, type Operation, type Scene, type Step } from './scene.ts';

export interface History {
  scene: Scene;
  /** Operations that led to the scene: what is saved and shared. */
  done: readonly Operation[];
  /** For every operation in `done` the steps that take it back. */
  back: readonly (readonly Step[])[];
  /** What was undone, the last one first to be done again. */
  undone: readonly (readonly Operation[])[];
}

export const NO_HISTORY: History = { scene: EMPTY_SCENE, done: [], back: [], undone: [] };

/** Does something new; what was undone before is lost, as everywhere. */
export function record(history: History, ...operations: Operation[]): History {
  return { ...operations.reduce(forward, history), undone: [] };
}

/** Adds what belongs to the last step, such as places found meanwhile; what was undone can still be done again. */
export function extend(history: History, operation: Operation): History {
  return forward(history, operation);
}

function forward(history: History, operation: Operation): History {
  const { scene, done, back } = history;
  return {
    ...history,
    scene: apply(scene, operation),
    done: [...done, operation],
    back: [...back, inverse(scene, operation)],
  };
}

/** Takes the last step back; the same history when there is none. */
export function undo(history: History): History {
  const start = startOfStep(history.done, history.done.length - 1);
  if (start < 0) return history;
  let { scene } = history;
  for (const steps of history.back.slice(start).toReversed()) scene = steps.reduce(apply, scene);
  return {
    ...{ scene, done: history.done.slice(0, start), back: history.back.slice(0, start) },
    undone: [...history.undone, history.done.slice(start)],
  };
}

/** Does again what was undone last; the same history when there is nothing. */
export function redo(history: History): History {
  const operations = history.undone.at(-1);
  if (operations === undefined) return history;
  return { ...operations.reduce(forward, history), undone: history.undone.slice(0, -1) };
}

/** Index of the operation with which the step of `index` begins. */
function startOfStep(operations: readonly Operation[], index: number): number {
  let start = index;
  while (start > 0 && operations[start]?.label === undefined) start -= 1;
  return start;
}

/** The steps of a log as a user counts them: code of what was done, when, and how many operations lead to its end. */
export interface HistoryStep {
  label: string;
  at?: string;
  end: number;
}

export function stepsOf(operations: readonly Operation[]): HistoryStep[] {
  const steps: HistoryStep[] = [];
  for (const [index, { label, at, op }] of operations.entries()) {
    const last = steps.at(-1);
    if (last !== undefined && label === undefined) last.end = index + 1;
    else steps.push({ ...{ label: label ?? op, end: index + 1 }, ...(at === undefined ? {} : { at }) });
  }
  return steps;
}

/** The scene after the first `count` operations. */
export function replay(operations: readonly Operation[], count = operations.length): Scene {
  return operations.slice(0, count).reduce<Scene>(apply, EMPTY_SCENE);
}

/** A history that begins with a saved log; all of it can be undone. */
export function open(operations: readonly Operation[]): History {
  return operations.reduce(forward, NO_HISTORY);
}

/** Undoes or redoes until `end` operations are done: a jump in the list of steps. */
export function goTo(history: History, end: number): History {
  let now = history;
  while (now.done.length > end) now = undo(now);
  for (let last = -1; now.done.length < end && last !== now.done.length; ) {
    last = now.done.length;
    now = redo(now);
  }
  return now;
}

/** A scene in one canonical form, for comparing and for tests. */
export function canonical({ nodes, edges, collapsed, ...rest }: Scene): unknown {
  const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);
  return {
    ...rest,
    nodes: Object.fromEntries([...nodes].sort(byKey)),
    edges: Object.fromEntries([...edges].sort(byKey)),
    collapsed: [...collapsed].sort(),
  };
}
