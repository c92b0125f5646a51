/** Which notices stand together: the newest first, and none goes while its action can still be taken. Pure. */

export interface Toast {
  id: number;
  text: string;
  kind?: 'ok' | 'danger';
  /** A button, such as undo, as long as the toast stands. */
  action?: { label: string; key?: string; run(): void };
  /** When it goes, in milliseconds; shown as seconds left where an action goes with it. */
  until?: number;
}

/** Notices without an action that stand at once; older ones make room. */
const PLAIN = 3;

export function stacked(all: readonly Toast[], added: Toast): Toast[] {
  let plain = 0;
  return [added, ...all].filter(({ action }) => {
    if (action === undefined) plain += 1;
    return action !== undefined || plain <= PLAIN;
  });
}
