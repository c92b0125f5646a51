/** Screens of guide. */
export function Help() {
  return null;
}
