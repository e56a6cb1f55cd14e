import { type FailedJob, type QueueName, type QueueState, queuePrefix, queues } from '@codenova/contracts';
import { type Job, Queue } from 'bullmq';
import type { Redis } from 'ioredis';

export type JobActionResult = { ok: true } | { ok: false; reason: 'no-job' | 'not-failed' };

/** What an administrator sees of the queues, and does with jobs that failed. Everything rejects while Redis is away. */
export type QueueOffice = {
  states(): Promise<QueueState[]>;
  /** Puts a failed job back in its queue, to be taken once more. */
  retry(queue: QueueName, jobId: string): Promise<JobActionResult>;
  /** Forgets a failed job. A row that still waits for it is queued anew by the sweeper. */
  remove(queue: QueueName, jobId: string): Promise<JobActionResult>;
  /** Leaves the connection open. */
  close(): Promise<void>;
};

const shownFailed = 50;
/** Of each state, so that a long queue is not read whole. */
const lookedAt = 100;
const longestError = 2_000;

/** All queues of the contracts on the durable Redis. */
export function createQueueOffice(redis: Redis): QueueOffice {
  const names = Object.keys(queues) as QueueName[];
  const opened = new Map(
    names.map((name) => {
      const queue = new Queue(name, { connection: redis, prefix: queuePrefix, skipWaitingForReady: true });
      // As in createJobQueue: each command reports its own error.
      queue.on('error', () => undefined);
      return [name, queue];
    }),
  );
  const queueOf = (name: QueueName): Queue => {
    const queue = opened.get(name);
    if (!queue) throw new Error(`there is no queue ${name}`);
    return queue;
  };

  async function failedJob(queue: QueueName, jobId: string): Promise<Job | Exclude<JobActionResult, { ok: true }>> {
    const job: Job | undefined = await queueOf(queue).getJob(jobId);
    if (!job) return { ok: false, reason: 'no-job' };
    return (await job.isFailed()) ? job : { ok: false, reason: 'not-failed' };
  }

  return {
    states: () => Promise.all(names.map((name) => stateOf(name, queueOf(name)))),

    async retry(queue, jobId) {
      const job = await failedJob(queue, jobId);
      if ('ok' in job) return job;
      await job.retry('failed');
      return { ok: true };
    },

    async remove(queue, jobId) {
      const job = await failedJob(queue, jobId);
      if ('ok' in job) return job;
      await job.remove();
      return { ok: true };
    },

    async close() {
      await Promise.all([...opened.values()].map((queue) => queue.close()));
    },
  };
}

async function stateOf(name: QueueName, queue: Queue): Promise<QueueState> {
  const [counts, next, failed] = await Promise.all([
    queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed'),
    queue.getJobs(['waiting', 'prioritized', 'delayed'], 0, lookedAt - 1, true),
    queue.getJobs(['failed'], 0, shownFailed - 1, false),
  ]);
  const { waiting = 0, prioritized = 0, active = 0, delayed = 0, failed: failures = 0 } = counts;
  // Jobs that went away between two questions are missing.
  const times = next.flatMap((job: Job | undefined) => (job ? [job.timestamp] : []));
  return {
    name,
    waiting,
    prioritized,
    active,
    delayed,
    failed: failures,
    oldestWaitingAt: times.length > 0 ? new Date(Math.min(...times)).toISOString() : null,
    failedJobs: failed.flatMap((job: Job | undefined) =>
      job?.id === undefined ? [] : [failedJobOf(name, job.id, job)],
    ),
  };
}

function failedJobOf(name: QueueName, id: string, job: Job): FailedJob {
  const parsed = queues[name].safeParse(job.data);
  return {
    id,
    subject: parsed.success ? subjectOf(parsed.data) : null,
    // An order to format has none: whoever gave it waits for a moment only.
    attempt: parsed.success && 'attempt' in parsed.data ? parsed.data.attempt : null,
    error: (job.failedReason || 'unknown').slice(0, longestError),
    failedAt: job.finishedOn === undefined ? null : new Date(job.finishedOn).toISOString(),
  };
}

function subjectOf(
  payload: { submissionId: string } | { token: string } | { taskId: string } | { id: string },
): string {
  if ('submissionId' in payload) return payload.submissionId;
  if ('token' in payload) return payload.token;
  return 'taskId' in payload ? payload.taskId : payload.id;
}
