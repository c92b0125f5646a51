/**
 * The architecture on one screen: everything the API consists of, in the order in which it is put together.
 * `buildApp` opens no port and no connection; `api.ts` does.
 */

import cookie from '@fastify/cookie';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import Fastify from 'fastify';
import { biometrics } from './biometrics/index.ts';
import { detector } from './detector/index.ts';
import { browser } from './platform/browser.ts';
import type { Component } from './platform/component.ts';
import { health } from './platform/health.ts';
import { openapi } from './platform/openapi/index.ts';
import { guard } from './platform/policy/index.ts';
import { answerProblems, readJsonBodies } from './platform/problem/index.ts';
import { self } from './platform/self.ts';
import { serverOptions } from './platform/server-options.ts';
import { openSessions, sessionRoutes } from './platform/session/index.ts';
import { signIn, verifierOf } from './platform/sign-in/index.ts';
import { traffic } from './platform/traffic.ts';
import { portal } from './portal/index.ts';
import { quality } from './quality/index.ts';
import type { Resources } from './resources.ts';
import { rights } from './rights/index.ts';
import { sources } from './sources/index.ts';

/** The components of the law, the portal last: it stands on all others. */
const components: Component[] = [sources, biometrics, detector, quality, rights, portal];

export function buildApp(resources: Resources) {
  const app = Fastify(serverOptions(resources)).withTypeProvider<TypeBoxTypeProvider>();
  answerProblems(app);
  readJsonBodies(app, resources.config.limits.jsonDepth);

  const verifier = verifierOf(resources);
  const sessions = openSessions(resources, app);
  app.register(cookie);
  app.register(guard, {
    verifier,
    sessionToken: async (request) => (await sessions.of(request))?.accessToken,
  });
  app.register(traffic, { resources });
  app.register(openapi, { resources });
  app.register(health, { resources });
  app.register(signIn, { resources });
  app.register(sessionRoutes({ sessions, verifier }), { resources });
  app.register(self, { resources });
  for (const component of components) app.register(component, { resources });
  app.register(browser, { resources });
  return app;
}

export type App = ReturnType<typeof buildApp>;
