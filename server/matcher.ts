/** Start of a matcher alone, for set-ups where it has a machine of its own; the worker carries one by default. */
import closeWithGrace from 'close-with-grace';
import { openEngines } from './biometrics/index.ts';
import { loadConfig } from './config.ts';
import { startMatcher } from './detector/matcher.ts';
import { closeResources, openResources } from './resources.ts';

const resources = await openResources(loadConfig(), 'matcher');
const { redisUrl, log, config } = resources;
if (redisUrl === undefined) throw new Error('REDIS_URL is needed: the matcher has no queue to work on');

const engines = openEngines(config);
const matcher = startMatcher(resources, { redisUrl, engines });
log.info('matcher started');

closeWithGrace({ delay: config.budgets.stop, logger: false }, async () => {
  await matcher.stop();
  await engines.close();
  await closeResources(resources);
});
