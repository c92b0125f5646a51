/**
 * The two cookies of the browser. One holds the id of the session and never leaves with a request that another site
 * began. The other lives for the minutes of a sign-in, holds the sealed other half of what was sent to the issuer,
 * and has to come along when the issuer, another site, sends the person back.
 * Over https the first carries the prefix that binds it to this host; plain http happens on loopback only.
 */
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const SIGN_IN_S = 600;
const RETURN_PATH = '/signed-in';

export class Cookies {
  readonly #session: string;
  readonly #signIn: string;
  readonly #common: CookieSerializeOptions;

  constructor(publicUrl: string) {
    const secure = publicUrl.startsWith('https:');
    this.#session = secure ? '__Host-symbolon' : 'symbolon';
    this.#signIn = secure ? '__Secure-symbolon-sign-in' : 'symbolon-sign-in';
    this.#common = { httpOnly: true, secure, path: '/' };
  }

  session(request: FastifyRequest): string | undefined {
    return request.cookies[this.#session];
  }

  setSession(reply: FastifyReply, id: string): void {
    reply.setCookie(this.#session, id, { ...this.#common, sameSite: 'strict' });
  }

  clearSession(reply: FastifyReply): void {
    reply.clearCookie(this.#session, { ...this.#common, sameSite: 'strict' });
  }

  signIn(request: FastifyRequest): string | undefined {
    return request.cookies[this.#signIn];
  }

  setSignIn(reply: FastifyReply, sealed: string): void {
    reply.setCookie(this.#signIn, sealed, { ...this.#whileSigningIn(), maxAge: SIGN_IN_S });
  }

  clearSignIn(reply: FastifyReply): void {
    reply.clearCookie(this.#signIn, this.#whileSigningIn());
  }

  #whileSigningIn(): CookieSerializeOptions {
    return { ...this.#common, sameSite: 'lax', path: RETURN_PATH };
  }
}
