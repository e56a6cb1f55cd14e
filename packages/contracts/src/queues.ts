import { z } from 'zod';
import { languageIdSchema } from './languages.ts';
import { codeSchema, submissionIdSchema } from './submissions.ts';

/** Every queue with its payload. A handler is demanded for each by `QueueHandlers`. */
export const queues = {
  /** With `rejudgeId` the outcome is only listed there: the submission keeps its verdict until the rejudge is applied. */
  execution: z.object({ submissionId: submissionIdSchema, attempt: z.int().min(1), rejudgeId: z.uuid().optional() }),
  /** A submission of the Judge0-compatible API, by its token. */
  program: z.object({ token: z.uuid(), attempt: z.int().min(1) }),
  /** An author's order: to open a problem for editing, or to check a draft. */
  authoring: z.object({ taskId: z.uuid(), attempt: z.int().min(1) }),
  /** An order to format code; whoever waits for it is told on `formatFinishedChannel`. */
  format: z.object({ id: z.uuid(), languageId: languageIdSchema, code: codeSchema }),
} satisfies Record<string, z.ZodType>;

export type QueueName = keyof typeof queues;
export type QueuePayload<Q extends QueueName> = z.infer<(typeof queues)[Q]>;
export type QueueHandlers = { [Q in QueueName]: (payload: QueuePayload<Q>) => Promise<void> };

/** BullMQ key prefix on the durable Redis. */
export const queuePrefix = 'codenova';

/** A job's id: adding the same attempt twice is one job. BullMQ forbids `:` in ids of its users. */
export function executionJobId({ submissionId, attempt, rejudgeId }: QueuePayload<'execution'>): string {
  return [submissionId, attempt, ...(rejudgeId === undefined ? [] : [rejudgeId])].join('_');
}

/** The name of the lease (`Store.exclusively`) of the judge that sweeps. */
export const sweeperLease = 'codenova-sweeper';

/** Told on Redis when a program has its result: the message is its token. */
export const programFinishedChannel = 'codenova:program-finished';

/** Lower is sooner. Runs and submissions take turns as they come: a stream of either must not starve the other. */
export const executionPriority = { run: 1, submission: 1, rejudge: 10 } as const;
