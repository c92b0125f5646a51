/** The door of the platform: what components use of it. */
export type { Component } from './component.ts';
export type { Clock, Ids } from './ids.ts';
export { linkNamed } from './link-name.ts';
export {
  type Access,
  type Operation,
  type Purpose,
  type Role,
  secured,
  type Viewer,
} from './policy/index.ts';
export { revisionOf } from './revision.ts';
export { words, wordsOrNone } from './words.ts';
