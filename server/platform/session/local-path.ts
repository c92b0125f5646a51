/** Where a sign-in leads to afterwards: a page of this service and nothing else, whatever the address says. */
import { isPage } from '../browser-paths.ts';

const MAX_LENGTH = 512;
const HERE = 'http://here.invalid';

/** The path as a browser would read it, or `/` for everything that is not a page of the interface. */
export function localPath(to: unknown): string {
  if (typeof to !== 'string' || to.length > MAX_LENGTH || !to.startsWith('/')) return '/';
  if (!URL.canParse(to, HERE)) return '/';
  const { origin, pathname, search } = new URL(to, HERE);
  // Dots are resolved by now: `/.//evil` has become `//evil`, which names a host.
  return origin === HERE && !pathname.startsWith('//') && isPage(pathname) ? pathname + search : '/';
}
