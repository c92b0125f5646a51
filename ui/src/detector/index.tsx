/** Screens of the detector: the queue of yellow links, the desk on which one is decided, the history of a link. */
import './review.css';

export { Accuracy } from './accuracy/accuracy.tsx';
export { Desk } from './desk/desk.tsx';
export { LinkHistory } from './link/link-history.tsx';
export { Measures } from './measures/measures.tsx';
export { Models } from './models/models.tsx';
export { Queue } from './queue/queue-by-right.tsx';
