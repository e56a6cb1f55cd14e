import { type AdminOverview, type QueueName, type QueuePayload, queuePrefix } from '@codenova/contracts';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';

/** none: Redis knows no such job. ended: it failed, or its worker went away in mid-work. */
export type JobState = 'none' | 'waiting' | 'active' | 'ended';

export type JobQueue<Payload> = {
  /** Adding an attempt that is there already changes nothing. Fails at once when Redis is away. */
  add(payload: Payload, priority?: number): Promise<void>;
  state(payload: Payload): Promise<JobState>;
  /**
   * When a job that was added with a priority comes up: 1 is next. undefined: it is taken, or put back for later, or not there. By
   * the rank in BullMQ's sorted set, from which workers take the first; what has no priority comes before all of it.
   */
  place(payload: Payload): Promise<number | undefined>;
  /** What a worker of this name had taken and not ended. At its start: what a crash of its last life left behind. */
  takenBy(workerName: string): Promise<Payload[]>;
  counts(): Promise<AdminOverview['queue']>;
  /** Leaves the connection open. */
  close(): Promise<void>;
};

/** The producing side of a queue on the durable Redis. `jobId` names an attempt. */
export function createJobQueue<Payload extends QueuePayload<QueueName>>(
  redis: Redis,
  name: QueueName,
  jobId: (payload: Payload) => string,
): JobQueue<Payload> {
  const queue = new Queue(name, {
    connection: redis,
    prefix: queuePrefix,
    skipWaitingForReady: true,
    defaultJobOptions: {
      attempts: 1,
      // A completed id would make BullMQ ignore the same attempt silently; its outcome is in PostgreSQL.
      removeOnComplete: true,
      // The sweeper sees a failed job and counts it; nobody needs it longer.
      removeOnFail: { age: 3_600, count: 1_000 },
    },
  });
  // Each command reports its own error; without a listener the connection's would end the process.
  queue.on('error', () => undefined);

  return {
    async add(payload, priority) {
      await queue.add(name, payload, {
        jobId: jobId(payload),
        ...(priority !== undefined && { priority }),
      });
    },

    async state(payload) {
      const state = await queue.getJobState(jobId(payload));
      switch (state) {
        case 'unknown':
          return 'none';
        case 'waiting':
        case 'waiting-children':
        case 'prioritized':
        case 'delayed':
          return 'waiting';
        case 'active':
          return 'active';
        case 'completed':
        case 'failed':
          return 'ended';
        default:
          return state satisfies never;
      }
    },

    async place(payload) {
      const [before, rank] = await Promise.all([
        redis.llen(queue.toKey('wait')),
        redis.zrank(queue.toKey('prioritized'), jobId(payload)),
      ]);
      return rank === null ? undefined : before + rank + 1;
    },

    async takenBy(workerName) {
      const active = await queue.getActive();
      return active.filter((job) => job.processedBy === workerName).map((job) => job.data as Payload);
    },

    async counts() {
      const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed');
      const { waiting = 0, prioritized = 0, active = 0, delayed = 0, failed = 0 } = counts;
      return { waiting: waiting + prioritized, active, delayed, failed };
    },

    close: () => queue.close(),
  };
}
