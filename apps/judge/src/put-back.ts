import type { Job } from 'bullmq';

/** Jobs whose persons have enough in hand: they wait in the queue as delayed ones, and no attempt of them is counted. */
export type PutBack = {
  /** The slot is free for whoever waits behind it, once the worker's function has thrown `DelayedError`. */
  add(userId: string, job: Job, token: string | undefined): Promise<void>;
  /** One of this person's has ended: the one that has waited longest comes up now. */
  next(userId: string): Promise<void>;
};

/** Without a call of `next`, e.g. of another judge, a job comes up by itself after this. */
const pauseMs = 500;

export function createPutBack(): PutBack {
  const waiting = new Map<string, Map<string, Job>>();
  return {
    async add(userId, job, token) {
      await job.moveToDelayed(Date.now() + pauseMs, token);
      const own = waiting.get(userId) ?? new Map<string, Job>();
      waiting.set(userId, own);
      // One that comes back again keeps its place.
      if (job.id !== undefined && !own.has(job.id)) own.set(job.id, job);
    },
    async next(userId) {
      const own = waiting.get(userId);
      for (const [id, job] of own ?? []) {
        own?.delete(id);
        if (own?.size === 0) waiting.delete(userId);
        try {
          await job.promote();
          return;
        } catch {
          // It came up by itself, or Redis is away and it will: nothing depends on this.
        }
      }
    },
  };
}
