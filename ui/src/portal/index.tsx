/** Screens of portal. */
export function Search() {
  return null;
}
export function Dossier() {
  return null;
}
