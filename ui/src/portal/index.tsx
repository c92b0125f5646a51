/** Screens of the portal: search over all systems, and the page of one person. */
export { Dossier } from './dossier.tsx';
export { Search } from './search.tsx';
