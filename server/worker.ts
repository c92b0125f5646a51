/** Start of a worker: relay and sweep of the outbox, and the matcher when this process is elected. */
import closeWithGrace from 'close-with-grace';
import { loadConfig } from './config.ts';
import { startMatcher } from './detector/matcher.ts';
import { startOutbox } from './platform/outbox.ts';
import { openQueues } from './platform/queues.ts';
import { closeResources, openResources } from './resources.ts';

const resources = await openResources(loadConfig(), 'worker');
const { redisUrl, graph, clock, log, config } = resources;
if (redisUrl === undefined) throw new Error('REDIS_URL is needed: the worker has no queue to work on');

const queues = openQueues(redisUrl, log);
const outbox = startOutbox({ graph, queues, clock, log });
const matcher = startMatcher(resources, { redisUrl });
log.info('worker started');

closeWithGrace({ delay: config.budgets.stop, logger: false }, async () => {
  await outbox.stop();
  await matcher.stop();
  await queues.close();
  await closeResources(resources);
});
