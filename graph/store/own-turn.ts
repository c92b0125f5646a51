import { setImmediate } from 'node:timers/promises';

let last: Promise<unknown> = Promise.resolve();

/**
 * Resolves in a turn of the event loop in which nobody else who waits here goes on: work of some milliseconds over an image
 * is done in turns, so that neither its parts nor several of them at once hold up everybody else.
 */
export function ownTurn(): Promise<unknown> {
  // The first one may still belong to the turn in which it was asked for.
  last = last.then(() => setImmediate()).then(() => setImmediate());
  return last;
}
