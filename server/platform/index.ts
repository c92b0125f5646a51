/** The door of the platform: what components use of it. */
export type { Component } from './component.ts';
export type { Clock, Ids } from './ids.ts';
export {
  type Access,
  type Operation,
  type Purpose,
  type Role,
  secured,
  type Viewer,
} from './policy/index.ts';
