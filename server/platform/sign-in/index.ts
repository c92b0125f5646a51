/** The door of sign-in: who issues tokens, and how they are verified. */
import type { Resources } from '../../resources.ts';
import { publicKeys } from '../secrets.ts';
import { discoveredKeys, localKeys, type TokenVerifier, tokenVerifier } from './verify.ts';

export type { TokenVerifier } from './verify.ts';

/** Address of the API as clients see it. */
export function publicUrl({ config }: Pick<Resources, 'config'>): string {
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return config.publicUrl ?? `http://${host}:${config.port}`;
}

/** The issuer in force: the one configured, otherwise the built-in one. */
export function issuerUrl(resources: Pick<Resources, 'config'>): string {
  return resources.config.oidc.issuer ?? `${publicUrl(resources)}/oidc`;
}

export function verifierOf(resources: Resources): TokenVerifier {
  const { config, secrets, clock } = resources;
  const { issuer, audience, maxTokenSeconds } = config.oidc;
  return tokenVerifier({
    ...{ issuer: issuerUrl(resources), audience, maxTokenSeconds, clock },
    keys: issuer === undefined ? localKeys(publicKeys(secrets.issuerKeys).keys) : discoveredKeys(issuer),
  });
}
