/** Start of a worker: relay and sweep of the outbox, templates of samples, overdue links, and the matcher when this process is elected. */
import closeWithGrace from 'close-with-grace';
import { openEngines, startEnrolment } from './biometrics/index.ts';
import { loadConfig } from './config.ts';
import { startLearning } from './detector/learning-job.ts';
import { startMatcher } from './detector/matcher.ts';
import { startOverdue } from './detector/overdue.ts';
import { startOutbox } from './platform/outbox.ts';
import { openQueues } from './platform/queues.ts';
import { closeResources, openResources } from './resources.ts';

const resources = await openResources(loadConfig(), 'worker');
const { redisUrl, graph, clock, log, config } = resources;
if (redisUrl === undefined) throw new Error('REDIS_URL is needed: the worker has no queue to work on');

const queues = openQueues(redisUrl, log);
const outbox = startOutbox({ graph, queues, clock, log });
const engines = openEngines(config);
const enrolment = startEnrolment(resources, engines);
const overdue = startOverdue(resources);
const learning = startLearning(resources);
const matcher = startMatcher(resources, { redisUrl, engines });
log.info('worker started');

closeWithGrace({ delay: config.budgets.stop, logger: false }, async () => {
  await Promise.all([outbox.stop(), enrolment.stop(), overdue.stop(), learning.stop()]);
  await matcher.stop();
  await engines.close();
  await queues.close();
  await closeResources(resources);
});
