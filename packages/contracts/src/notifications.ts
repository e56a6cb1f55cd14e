import { z } from 'zod';
import { slugSchema } from './problems.ts';
import { submissionIdSchema } from './submissions.ts';
import { verdictSchema } from './verdicts.ts';

/** What is ready or new for a person: under /api/notifications, and in their export. References and titles, no one's texts. */

/** A person has at most so many: the oldest read ones go first, then the oldest. */
export const notificationLimit = 200;

const fields = {
  id: z.uuid(),
  /** Its place in the list, which begins with the highest. */
  position: z.int(),
  at: z.iso.datetime(),
  read: z.boolean(),
};
const problemSchema = z.object({ slug: slugSchema, title: z.string() });
/** `title` is null where the thread is hidden or removed. */
const threadSchema = z.object({ id: z.uuid(), title: z.string().nullable() });

export const notificationSchema = z.discriminatedUnion('kind', [
  /** Others replied in a thread that the person began or replied in; `replyId` is the first that was not read. */
  z.object({
    ...fields,
    kind: z.literal('thread-reply'),
    problem: problemSchema,
    thread: threadSchema,
    replyId: z.uuid(),
    replies: z.int().min(1),
  }),
  /** A moderator hid a post of the person's, or shows it again. */
  z.object({
    ...fields,
    kind: z.literal('post-moderated'),
    problem: problemSchema,
    thread: threadSchema,
    postId: z.uuid(),
    hidden: z.boolean(),
  }),
  /** A moderator closed the person's report; `hidden`: the post is hidden. */
  z.object({
    ...fields,
    kind: z.literal('report-decided'),
    problem: problemSchema,
    thread: threadSchema,
    postId: z.uuid(),
    hidden: z.boolean(),
  }),
  /** A submission was judged more than half a minute after it was sent. */
  z.object({
    ...fields,
    kind: z.literal('verdict-late'),
    problem: problemSchema,
    submissionId: submissionIdSchema,
    verdict: verdictSchema,
  }),
  /** A submission was judged again and ended otherwise. */
  z.object({
    ...fields,
    kind: z.literal('verdict-changed'),
    problem: problemSchema,
    submissionId: submissionIdSchema,
    verdict: verdictSchema,
    oldVerdict: verdictSchema,
  }),
  /** For administrators: reports came in. */
  z.object({ ...fields, kind: z.literal('reports-waiting'), reports: z.int().min(1) }),
]);
export type Notification = z.infer<typeof notificationSchema>;
export type NotificationKind = Notification['kind'];

/** `before`: only those after this place of the list. */
export const notificationQuerySchema = z.object({
  before: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional(),
  limit: z.coerce.number().int().min(1).max(50).default(30),
});
export const notificationPageSchema = z.object({
  notifications: z.array(notificationSchema),
  /** Of all, not of this page. */
  unread: z.int().min(0),
  /** `before` of the next page; null: this is the last. */
  next: z.int().nullable(),
});
export type NotificationPage = z.infer<typeof notificationPageSchema>;

/** All up to this position: what came later was not seen. */
export const notificationsReadBodySchema = z.strictObject({ upTo: z.int().min(1).max(Number.MAX_SAFE_INTEGER) });
export const unreadSchema = z.object({ unread: z.int().min(0) });
