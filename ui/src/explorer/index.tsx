/** Screens of the explorer. */
export function Explorer() {
  return null;
}
