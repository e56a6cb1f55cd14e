import { z } from 'zod';
import { roleSchema } from './http.ts';
import { languageIdSchema, languageInfoSchema } from './languages.ts';
import { caseInputSchema, slugSchema } from './problems.ts';
import { type QueueName, queues } from './queues.ts';
import {
  judgementSchema,
  submissionIdSchema,
  submissionKindSchema,
  submissionSchema,
  submissionSummarySchema,
} from './submissions.ts';
import { verdictSchema } from './verdicts.ts';

/** What administrators see and do besides authoring and reports, under /api/admin. */

const searchedName = z.string().trim().min(1).max(254);

// People

export const personActions = ['make-admin', 'unmake-admin', 'block', 'unblock', 'end-sessions'] as const;
export type PersonAction = (typeof personActions)[number];
/** Of every action that is noted. */
const adminActionKinds = [...personActions, 'retry-job', 'remove-job'] as const;
export type AdminActionKind = (typeof adminActionKinds)[number];

export const adminPeopleQuerySchema = z.object({
  /** A part of a name or of an e-mail address, whatever its case. */
  search: searchedName.optional(),
  /** Only people who come after this one, as `next` of the page before says. */
  after: z.uuid().optional(),
});
export const adminPersonSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: roleSchema,
  createdAt: z.iso.datetime(),
  blockedAt: z.iso.datetime().nullable(),
  /** Problems. */
  solved: z.int(),
  /** By the sessions that live, to the minute; null: nothing is known. */
  lastSeenAt: z.iso.datetime().nullable(),
  /** Living ones; null: it can not be told now. */
  sessions: z.int().nullable(),
});
export type AdminPerson = z.infer<typeof adminPersonSchema>;
/** The newest account first. */
export const adminPeopleSchema = z.object({ people: z.array(adminPersonSchema), next: z.uuid().nullable() });

export const personActionBodySchema = z.strictObject({
  action: z.enum(personActions),
  /** As it was shown to whoever acts: nothing is done to a person of another name. */
  name: z.string().min(1).max(30),
});

export const adminActionsQuerySchema = z.object({ after: z.coerce.number().int().min(1).optional() });
const adminActionSchema = z.object({
  id: z.int(),
  at: z.iso.datetime(),
  kind: z.enum(adminActionKinds),
  /** The administrator's name; null: the account was deleted. */
  by: z.string().nullable(),
  /** Whom it was done to; null: the account was deleted, or it was done to a job. */
  person: z.string().nullable(),
  /** Queue and id of a job. */
  detail: z.string().nullable(),
});
export type AdminAction = z.infer<typeof adminActionSchema>;
/** The newest first. */
export const adminActionsSchema = z.object({ actions: z.array(adminActionSchema), next: z.int().nullable() });

// Submissions

export const adminSubmissionsQuerySchema = z.object({
  /** A person's whole name, whatever its case. */
  person: searchedName.optional(),
  problem: slugSchema.optional(),
  /** `waiting`: without a verdict. */
  verdict: z.union([verdictSchema, z.literal('waiting')]).optional(),
  language: languageIdSchema.optional(),
  kind: submissionKindSchema.optional(),
  after: submissionIdSchema.optional(),
});
export type AdminSubmissionsQuery = z.infer<typeof adminSubmissionsQuerySchema>;

const adminSubmissionFields = {
  person: z.string(),
  /** The attempt that was judged, or that is due. */
  attempt: z.int(),
  /** Attempts that ended without a verdict, by our fault. */
  failedAttempts: z.int(),
  /** When its job was last queued; null: not yet. */
  queuedAt: z.iso.datetime().nullable(),
};
const adminSubmissionSummarySchema = submissionSummarySchema.extend(adminSubmissionFields);
export type AdminSubmissionSummary = z.infer<typeof adminSubmissionSummarySchema>;
export const adminSubmissionListSchema = z.object({
  items: z.array(adminSubmissionSummarySchema),
  next: submissionIdSchema.nullable(),
});
/** Of hidden cases an administrator sees here what the person sees: their values are the judge's (I6). */
export const adminSubmissionSchema = submissionSchema.extend({
  ...adminSubmissionFields,
  judgement: judgementSchema.nullable(),
  /** Of a run. */
  inputs: z.array(caseInputSchema).nullable(),
});
export type AdminSubmission = z.infer<typeof adminSubmissionSchema>;
export const adminSubmissionAnswerSchema = z.object({ submission: adminSubmissionSchema });

// Queues

export const queueNameSchema = z.enum(Object.keys(queues) as [QueueName, ...QueueName[]]);
export const jobIdSchema = z.string().regex(/^[A-Za-z0-9_-]{1,150}$/, 'this is no id of a job');

const failedJobSchema = z.object({
  id: jobIdSchema,
  /** Submission, program or task that it works on; null: it is no job of ours. */
  subject: z.string().nullable(),
  attempt: z.int().nullable(),
  error: z.string(),
  failedAt: z.iso.datetime().nullable(),
});
export type FailedJob = z.infer<typeof failedJobSchema>;
const queueStateSchema = z.object({
  name: queueNameSchema,
  waiting: z.int(),
  prioritized: z.int(),
  active: z.int(),
  delayed: z.int(),
  failed: z.int(),
  /** When the oldest of the jobs that come next was added, delayed ones among them; null: none waits. */
  oldestWaitingAt: z.iso.datetime().nullable(),
  /** The fifty that failed last. */
  failedJobs: z.array(failedJobSchema),
});
export type QueueState = z.infer<typeof queueStateSchema>;
export const queueStatesSchema = z.object({ queues: z.array(queueStateSchema), at: z.iso.datetime() });

// Health

/** What a judge process tells of itself every few seconds. */
export const judgeSignSchema = z.object({
  name: z.string(),
  version: z.string(),
  slots: z.int(),
  startedAt: z.iso.datetime(),
  at: z.iso.datetime(),
});
export type JudgeSign = z.infer<typeof judgeSignSchema>;
export const sweepSignSchema = z.object({ by: z.string(), at: z.iso.datetime() });
export type SweepSign = z.infer<typeof sweepSignSchema>;

const backlogSchema = z.object({ rows: z.int(), oldestAt: z.iso.datetime().nullable() });
const databaseFactsSchema = z.object({
  version: z.string(),
  sizeBytes: z.number(),
  migrations: z.int(),
  newestMigration: z.string().nullable(),
});
export type DatabaseFacts = z.infer<typeof databaseFactsSchema>;
/** Rows that wait for the judge. */
const backlogsSchema = z.object({
  submissions: backlogSchema,
  runs: backlogSchema,
  programs: backlogSchema,
  authoring: backlogSchema,
});
export type Backlogs = z.infer<typeof backlogsSchema>;

const redisHealthSchema = z.object({
  /** null: no answer. */
  pingMs: z.number().nullable(),
  version: z.string().nullable(),
  memoryBytes: z.number().nullable(),
  /** 0: none is set. */
  memoryLimitBytes: z.number().nullable(),
  eviction: z.string().nullable(),
  keys: z.int().nullable(),
});
export type RedisHealth = z.infer<typeof redisHealthSchema>;

/** null is unknown, wherever it stands: never a good sign. */
export const systemHealthSchema = z.object({
  at: z.iso.datetime(),
  version: z.string(),
  postgres: z.object({ pingMs: z.number().nullable(), facts: databaseFactsSchema.nullable() }),
  durable: redisHealthSchema,
  cache: redisHealthSchema,
  /** Those that gave a sign within a day; `silent` where the last one is too old. */
  judges: z.array(judgeSignSchema.extend({ silent: z.boolean() })).nullable(),
  sweeper: z.object({
    /** The last round that was finished; null: none was told. */
    last: sweepSignSchema.nullable(),
    /** Whether a judge holds the sweeper's lease in this moment. */
    leaseHeld: z.boolean().nullable(),
  }),
  languages: z.array(languageInfoSchema).nullable(),
  backlogs: backlogsSchema.nullable(),
});
export type SystemHealth = z.infer<typeof systemHealthSchema>;
