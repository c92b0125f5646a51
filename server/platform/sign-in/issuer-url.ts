/** Addresses under which the API and its issuer are known. */
import type { Resources } from '../../resources.ts';

/** Address of the API as clients see it, without a slash at the end. */
export function publicUrl({ config }: Pick<Resources, 'config'>): string {
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return config.publicUrl ?? `http://${host}:${config.port}`;
}

/** The issuer in force: the one configured, otherwise the built-in one. */
export function issuerUrl(resources: Pick<Resources, 'config'>): string {
  return resources.config.oidc.issuer ?? `${publicUrl(resources)}/oidc`;
}
