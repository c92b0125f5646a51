/** Initial loads in the browser: how far each is, for whoever sends one, keeps the service, or verifies what came of it. */
export { Loads } from './loads.tsx';
export { useLoads } from './questions.ts';
