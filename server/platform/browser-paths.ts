/** Which addresses belong to the browser interface: all that no other part of the service answers. */

const SERVICE = ['v1', 'oidc', 'session', 'signed-in', 'sign-in', 'docs', 'openapi.json', 'health'];

/** True for a path that the interface answers, by a file or by its start page. */
export function isPage(path: string): boolean {
  return !SERVICE.includes(path.split('/')[1] ?? '');
}
