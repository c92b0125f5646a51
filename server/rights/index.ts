/** Rights of the person: requests, their written record, and whom to ask about a letter (Art 47-49). */
import type { Component } from '../platform/index.ts';
import { contacts } from './contacts.ts';
import { letters } from './letters.ts';
import { linkLetters } from './link-letters.ts';
import { record } from './record.ts';
import { requests } from './requests.ts';
import { steps } from './steps.ts';

export const rights: Component = async (app, options) => {
  for (const part of [requests, steps, letters, linkLetters, record, contacts])
    await app.register(part, options);
};
