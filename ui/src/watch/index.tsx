/** Standing alerts: which links one watches, told by the event stream when they change. */
export { WatchButton } from './watch-button.tsx';
export { Watches } from './watches.tsx';
