/** Screens of detector. */
export function Queue() {
  return null;
}
export function Desk() {
  return null;
}
export function LinkHistory() {
  return null;
}
