/** Screens of home. */
export function Home() {
  return null;
}
