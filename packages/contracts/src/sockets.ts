import { z } from 'zod';
import { slugSchema } from './problems.ts';
import { submissionIdSchema, submissionKindSchema, submissionStateSchema } from './submissions.ts';
import { verdictSchema } from './verdicts.ts';

/**
 * What goes over Socket.io. A socket is the person of its session cookie.
 *
 * `event` carries what must not be missed: numbered a person from 1 without gaps, kept in PostgreSQL.
 * A client that sees a gap or reconnects asks `resume` with its last number and gets what it missed.
 * `progress` is passing: shown when it arrives, missed without harm. So is `notifications-changed`: whoever connects asks how
 * many are unread.
 */

export const submissionJudgedSchema = z.object({
  type: z.literal('submission-judged'),
  submissionId: submissionIdSchema,
  kind: submissionKindSchema,
  problemSlug: slugSchema,
  verdict: verdictSchema,
  casesPassed: z.int(),
  casesTotal: z.int(),
});

export const userEventSchema = z.object({
  sequence: z.int().min(1),
  at: z.iso.datetime(),
  payload: z.discriminatedUnion('type', [submissionJudgedSchema]),
});
export type UserEvent = z.infer<typeof userEventSchema>;

export const submissionProgressSchema = z.object({
  submissionId: submissionIdSchema,
  state: submissionStateSchema.exclude(['judged']),
  casesDone: z.int().min(0).optional(),
  casesTotal: z.int().min(0).optional(),
});
export type SubmissionProgress = z.infer<typeof submissionProgressSchema>;

export const resumeRequestSchema = z.object({ afterSequence: z.int().min(0) });
export type ResumeRequest = z.infer<typeof resumeRequestSchema>;
/** At most 500 events; `more` says that asking again gives the next. `latest` is the person's newest number. */
export const resumeAnswerSchema = z.object({
  events: z.array(userEventSchema),
  latest: z.int().min(0),
  more: z.boolean(),
});
export type ResumeAnswer = z.infer<typeof resumeAnswerSchema>;

export type ServerToClientEvents = {
  event: (event: UserEvent) => void;
  progress: (progress: SubmissionProgress) => void;
  /** There is something new to ask for; a late or changed verdict tells it by its own `event`. */
  'notifications-changed': () => void;
  /** The session ended (signed out elsewhere, revoked): the socket closes after it. */
  'signed-out': () => void;
};

export type ClientToServerEvents = {
  resume: (request: ResumeRequest, answer: (result: ResumeAnswer) => void) => void;
};

/** Redis publish/subscribe channel (durable server) from judge and api to every realtime process. */
export const fanOutChannel = 'codenova:fan-out';

export const fanOutMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), userId: z.uuid(), event: userEventSchema }),
  z.object({ kind: z.literal('progress'), userId: z.uuid(), progress: submissionProgressSchema }),
  z.object({ kind: z.literal('notifications-changed'), userId: z.uuid() }),
  z.object({ kind: z.literal('session-revoked'), sessionId: z.string() }),
]);
export type FanOutMessage = z.infer<typeof fanOutMessageSchema>;
