import { z } from 'zod';
import { slugSchema } from './problems.ts';

/** Talk under a problem: threads with one level of replies, in Markdown. */

export const postLimitCharacters = 10_000;
export const reportLimitCharacters = 500;
export const threadTitleLimits = { minimum: 3, maximum: 120 } as const;
/** A thread takes no more replies than this, and so its page shows all of them. */
export const replyLimit = 200;
export const threadPageSize = 20;

const threadTitleSchema = z
  .string()
  .trim()
  .min(threadTitleLimits.minimum, 'a title has at least 3 characters')
  .max(threadTitleLimits.maximum, 'a title has at most 120 characters')
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'a title is one line');
/** Markdown, kept as it was written: spaces at the start of a line may be code. */
const postBodySchema = z
  .string()
  .max(postLimitCharacters, 'a post has at most 10,000 characters')
  .refine((body) => body.trim() !== '', 'a post has some text');

export const threadBodySchema = z.strictObject({ title: threadTitleSchema, body: postBodySchema });
export const replyBodySchema = z.strictObject({ body: postBodySchema });
/** `title` for a thread alone; without it the title stays. */
export const postEditBodySchema = z.strictObject({ title: threadTitleSchema.optional(), body: postBodySchema });
export const reportBodySchema = z.strictObject({
  reason: z
    .string()
    .trim()
    .min(1, 'say what is wrong')
    .max(reportLimitCharacters, 'a reason has at most 500 characters'),
});

export const threadSorts = ['newest', 'votes'] as const;
export type ThreadSort = (typeof threadSorts)[number];
export const threadListQuerySchema = z.object({
  sort: z.enum(threadSorts).default('newest'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type ThreadListQuery = z.infer<typeof threadListQuerySchema>;

const postFields = {
  id: z.uuid(),
  /** The person's name; null when the account was deleted, or the post was removed. */
  author: z.string().nullable(),
  /** `hidden` by an admin, or `removed` by its author. Their text is empty, but a hidden one's for admins. */
  state: z.enum(['shown', 'hidden', 'removed']),
  createdAt: z.iso.datetime(),
  editedAt: z.iso.datetime().nullable(),
  votes: z.int(),
  /** These three are false for a visitor. */
  own: z.boolean(),
  voted: z.boolean(),
  reported: z.boolean(),
};

const threadSummarySchema = z.object({ ...postFields, title: z.string(), replies: z.int() });
export type ThreadSummary = z.infer<typeof threadSummarySchema>;
export const threadListSchema = z.object({
  threads: z.array(threadSummarySchema),
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
});
export type ThreadList = z.infer<typeof threadListSchema>;

const postSchema = z.object({ ...postFields, body: z.string() });
export type Post = z.infer<typeof postSchema>;
export const threadSchema = postSchema.extend({
  problem: z.object({ slug: slugSchema, title: z.string() }),
  title: z.string(),
  /** The oldest first. */
  replies: z.array(postSchema),
});
export type Thread = z.infer<typeof threadSchema>;

export const postCreatedSchema = z.object({ id: z.uuid() });
export const voteAnswerSchema = z.object({ votes: z.int(), voted: z.boolean() });

const reportedPostSchema = postSchema.extend({
  problem: z.object({ slug: slugSchema, title: z.string() }),
  /** The thread that it is, or that it answers. */
  thread: z.object({ id: z.uuid(), title: z.string() }),
  reports: z.array(
    z.object({
      reporter: z.string(),
      reason: z.string(),
      at: z.iso.datetime(),
    }),
  ),
});
export type ReportedPost = z.infer<typeof reportedPostSchema>;
export const openReportsSchema = z.object({ posts: z.array(reportedPostSchema), total: z.int() });
export type OpenReports = z.infer<typeof openReportsSchema>;
