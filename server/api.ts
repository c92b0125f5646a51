/** Starts the API: configuration, resources, application, port; and stops it in order. */
import closeWithGrace from 'close-with-grace';
import { buildApp } from './app.ts';
import { ConfigError, loadConfig } from './config.ts';
import { closeResources, openResources } from './resources.ts';

try {
  const config = loadConfig();
  const resources = await openResources(config, 'api');
  const app = buildApp(resources);

  // Not ready, no new requests, running ones finish, then the connections; after the deadline hard.
  closeWithGrace({ delay: config.budgets.stop, logger: false }, async ({ err, signal }) => {
    if (err) resources.log.fatal({ err }, 'stopping after an error');
    else resources.log.info({ signal }, 'stopping');
    app.readiness.stop();
    await app.close();
    await closeResources(resources);
  });

  await app.listen({ host: config.host, port: config.port });
  resources.log.info({ host: config.host, port: config.port }, 'listening');
} catch (error) {
  // A mistake in the configuration is told without a stack; anything else with it.
  console.error(error instanceof ConfigError ? `symbolon: ${error.message}` : error);
  process.exitCode = 1;
}
