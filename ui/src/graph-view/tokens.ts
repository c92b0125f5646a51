/** The page's colours as a canvas understands them: resolved for light, dark and forced colours, and told when they change. */
import { TOKEN_NAMES, type Tokens } from './style.ts';

export function readTokens(place: HTMLElement): Tokens {
  const probe = document.createElement('span');
  probe.hidden = true;
  place.append(probe);
  const entries = TOKEN_NAMES.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, plain(getComputedStyle(probe).color)] as const;
  });
  probe.remove();
  return Object.fromEntries(entries) as unknown as Tokens;
}

/** cytoscape knows rgb() with commas only. */
function plain(colour: string): string {
  const [r, g, b] = [...colour.matchAll(/[\d.]+/g)].map(([part]) => Math.round(Number(part)));
  return `rgb(${r ?? 0},${g ?? 0},${b ?? 0})`;
}

export function watchTokens(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((one) => matchMedia(one));
  for (const query of queries) query.addEventListener('change', changed);
  // The user's own choice stands in an attribute of the page.
  const choice = new MutationObserver(changed);
  choice.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
    choice.disconnect();
  };
}
