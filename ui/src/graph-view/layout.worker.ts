/** The thread in which layouts run, so that the page never waits. One task at a time; to cancel it is ended. */
import { type LayoutTask, layout } from './layout.ts';
import type { Position } from './scene.ts';

export type LayoutMessage = { progress: number } | { positions: Position[] };

/** The same graph is laid out the same way each time: fcose draws its first guess from here. */
let state = 0x2f6e2b1;
Math.random = () => {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
  return state / 0x1_0000_0000;
};

const tell = (message: LayoutMessage) => postMessage(message);
addEventListener('message', ({ data }: MessageEvent<LayoutTask>) => {
  state = 0x2f6e2b1;
  tell({ positions: layout(data, (progress) => tell({ progress })) });
});
