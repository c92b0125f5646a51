/** Help, and the guided tour that runs over all screens. */
export { Help } from './help.tsx';
export { Tour } from './tour.tsx';
