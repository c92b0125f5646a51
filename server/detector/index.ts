/** Multiple-identity detector: links, their verification, and the state of detection (Art 25-36). */
import type { Component } from '../platform/index.ts';
import { detection } from './detection.ts';
import { review } from './review.ts';

export const detector: Component = async (app, options) => {
  await app.register(review, options);
  await app.register(detection, options);
};
