/** The door of sign-in: who issues tokens, and how they are verified. */
import type { Resources } from '../../resources.ts';
import { publicKeys } from '../secrets.ts';
import { issuerUrl } from './issuer-url.ts';
import { discoveredKeys, localKeys, type TokenVerifier, tokenVerifier } from './verify.ts';

export { issuerUrl, publicUrl } from './issuer-url.ts';
export { sendNotice } from './page.ts';
export { endAtBuiltInIssuer } from './provider.ts';
export { signIn } from './routes.ts';
export { STYLE } from './style.ts';
export type { TokenVerifier } from './verify.ts';

export function verifierOf(resources: Resources): TokenVerifier {
  const { config, secrets, clock } = resources;
  const { issuer, audience, maxTokenSeconds } = config.oidc;
  return tokenVerifier({
    ...{ issuer: issuerUrl(resources), audience, maxTokenSeconds, clock },
    keys: issuer === undefined ? localKeys(publicKeys(secrets.issuerKeys).keys) : discoveredKeys(issuer),
  });
}
