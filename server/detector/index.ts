/** Multiple-identity detector: links, their verification, and the state of detection (Art 25-36). */
import type { Component } from '../platform/index.ts';
import { claims } from './claims.ts';
import { comparison } from './comparison.ts';
import { decisions } from './decisions.ts';
import { detection } from './detection.ts';
import { events } from './events.ts';
import { images } from './images.ts';
import { learning } from './learning.ts';
import { letters } from './letters.ts';
import { links } from './links.ts';
import { measures } from './measures.ts';
import { queue } from './queue.ts';
import { surroundings } from './surroundings.ts';
import { watches } from './watches.ts';

export { historyFields } from './schemas.ts';
export { historyView } from './view.ts';

const parts: Component[] = [
  ...[queue, links, claims, comparison, images, surroundings],
  ...[measures, decisions, letters, events, watches, detection, learning],
];

export const detector: Component = async (app, options) => {
  for (const part of parts) await app.register(part, options);
};
