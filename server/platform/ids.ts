/** The clock and the maker of ids, handed to every component so that tests can stand still. */
import { v7 } from 'uuid';

export interface Clock {
  now(): Date;
}

export interface Ids {
  /** A fresh UUID v7: sorts by time of making. */
  next(): string;
}

export const systemClock: Clock = { now: () => new Date() };
export const uuids: Ids = { next: () => v7() };
