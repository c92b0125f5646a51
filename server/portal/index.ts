/**
 * Reading side of the service, on top of all others: search, persons, exploring, explanations and scenes (Regulation
 * (EU) 2019/817 Art 6-9, 21, 26, 34). Questions that hold personal data come in bodies, addresses hold ids only. What
 * the asker may not see answers like what does not exist.
 */
import type { Component } from '../platform/index.ts';
import { explanations } from './explanations.ts';
import { explorer } from './explorer.ts';
import { persons } from './persons.ts';
import { scenes } from './scenes.ts';
import { searching } from './searching.ts';

export const portal: Component = async (app, options) => {
  for (const part of [searching, persons, explorer, explanations, scenes]) await app.register(part, options);
};
