/**
 * The queues of detection: the one door to BullMQ. A job carries the id of an outbox event and its generation, never
 * personal data, and its id is never used twice, since a queue ignores a second job of a kept id without a word.
 */
import { type Job, Queue, UnrecoverableError, Worker } from 'bullmq';
import type { FastifyBaseLogger } from 'fastify';
import { Redis, type RedisOptions } from 'ioredis';

export type Lane = 'LIVE' | 'BULK';
export const lanes: readonly Lane[] = ['LIVE', 'BULK'];

export interface DetectionJob {
  eventId: string;
  generation: number;
}

export interface DetectionQueues {
  add(lane: Lane, jobs: readonly DetectionJob[]): Promise<void>;
  /** Jobs of the lane that wait or run. */
  depth(lane: Lane): Promise<number>;
  /** Those of `jobs` that no queue knows any more. */
  missing(lane: Lane, jobs: readonly DetectionJob[]): Promise<DetectionJob[]>;
  close(): Promise<void>;
}

const queueName = (lane: Lane) => `detection-${lane.toLowerCase()}`;
const jobId = ({ eventId, generation }: DetectionJob) => `${eventId}-${generation}`;

/** The side that hands jobs in; it fails fast, the outbox tries again. */
export function openQueues(redisUrl: string, log: FastifyBaseLogger, prefix = 'symbolon'): DetectionQueues {
  const connection = connect(redisUrl, log, {
    maxRetriesPerRequest: 1,
    enableOfflineQueue: false,
    commandTimeout: 10_000,
  });
  const queues = Object.fromEntries(
    lanes.map((lane) => {
      const queue = new Queue<DetectionJob>(queueName(lane), {
        connection,
        prefix,
        defaultJobOptions: { removeOnComplete: true, removeOnFail: true, attempts: 1 },
      });
      queue.on('error', () => {});
      return [lane, queue];
    }),
  ) as unknown as Record<Lane, Queue<DetectionJob>>;
  return {
    async add(lane, jobs) {
      await queues[lane].addBulk(
        jobs.map((data) => ({ name: 'detect', data, opts: { jobId: jobId(data) } })),
      );
    },
    async depth(lane) {
      const counts = await queues[lane].getJobCounts('waiting', 'active');
      return (counts.waiting ?? 0) + (counts.active ?? 0);
    },
    async missing(lane, jobs) {
      const known = await Promise.all(jobs.map((job) => queues[lane].getJob(jobId(job))));
      return jobs.filter((_, index) => known[index] === undefined);
    },
    async close() {
      await Promise.all(lanes.map((lane) => queues[lane].close().catch(() => {})));
      connection.disconnect();
    },
  };
}

export interface Consumer {
  /** Waits for running jobs, at most `deadlineMs`; closing never ends while Redis cannot be reached. */
  close(deadlineMs: number): Promise<void>;
}

/** Takes jobs of a lane, up to `concurrency` at once; `work` settles each job. */
export function consume(
  redisUrl: string,
  lane: Lane,
  concurrency: number,
  work: (job: DetectionJob) => Promise<void>,
  log: FastifyBaseLogger,
  prefix = 'symbolon',
): Consumer {
  const connection = connect(redisUrl, log, { maxRetriesPerRequest: null });
  const worker = new Worker<DetectionJob>(queueName(lane), (job) => work(dataOf(job)), {
    connection,
    prefix,
    concurrency,
    lockDuration: 30_000,
    maxStalledCount: 1,
    removeOnComplete: { count: 0 },
    removeOnFail: { count: 0 },
  });
  worker.on('error', () => {});
  worker.on('failed', (job, error) =>
    log.warn({ jobId: job?.id, error: error.name }, 'detection job failed'),
  );
  return {
    async close(deadlineMs) {
      await Promise.race([
        worker.close().catch(() => {}),
        new Promise((resolve) => setTimeout(resolve, deadlineMs).unref()),
      ]);
      connection.disconnect();
    },
  };
}

/** A job that was not made by the outbox is refused for good. */
function dataOf(job: Job<DetectionJob>): DetectionJob {
  const { eventId, generation } = job.data ?? {};
  if (typeof eventId !== 'string' || !Number.isSafeInteger(generation))
    throw new UnrecoverableError('not a detection job');
  return { eventId, generation };
}

function connect(url: string, log: FastifyBaseLogger, options: RedisOptions): Redis {
  const retryStrategy = (times: number) => Math.min(times * 100, 2_000);
  const connection = new Redis(
    url,
    Object.assign<RedisOptions, object>(options, { retryStrategy }) as object,
  );
  let reported = false;
  connection.on('error', (error) => {
    if (!reported) log.warn({ error: error.name }, 'Redis cannot be reached');
    reported = true;
  });
  connection.on('ready', () => {
    if (reported) log.info('Redis is reachable again');
    reported = false;
  });
  return connection;
}
