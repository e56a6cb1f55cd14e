import { z } from 'zod';
import { draftSchema, noteSchema, passwordSchema, userNameSchema, userSchema } from './http.ts';
import { languageIdSchema } from './languages.ts';
import { notificationSchema } from './notifications.ts';
import { caseInputSchema, slugSchema } from './problems.ts';
import { judgementSchema, submissionIdSchema, submissionKindSchema } from './submissions.ts';
import { verdictSchema } from './verdicts.ts';

/** Bodies and answers of /api/settings: what a person does with their own account. */

export const sessionIdSchema = z.string().regex(/^[A-Za-z0-9_-]{32}$/, 'this is no id of a session');

const listedSessionSchema = z.object({
  id: sessionIdSchema,
  /** The session of this request. */
  current: z.boolean(),
  /** A few words, e.g. `Chrome on Linux` or `Unknown browser`. */
  browser: z.string(),
  /** null: begun before this was noted. */
  startedAt: z.iso.datetime().nullable(),
  /** To the minute. */
  lastSeenAt: z.iso.datetime().nullable(),
});
export type ListedSession = z.infer<typeof listedSessionSchema>;
export const sessionListSchema = z.object({ sessions: z.array(listedSessionSchema) });

export const nameBodySchema = z.strictObject({ name: userNameSchema });

const givenPasswordSchema = z.string().min(1, 'type your password').max(200, 'a password has at most 200 characters');
export const passwordBodySchema = z.strictObject({
  currentPassword: givenPasswordSchema,
  newPassword: passwordSchema,
});

export const accountDeletionBodySchema = z.strictObject({
  /** As it is written in the account. */
  name: z.string().min(1, 'type your name').max(30),
  password: givenPasswordSchema,
});

const ownedSubmissionSchema = z.object({
  id: submissionIdSchema,
  kind: submissionKindSchema,
  problemSlug: slugSchema,
  problemTitle: z.string(),
  languageId: languageIdSchema,
  code: z.string(),
  /** Of a run: what it was run on. */
  inputs: z.array(caseInputSchema).nullable(),
  createdAt: z.iso.datetime(),
  judgedAt: z.iso.datetime().nullable(),
  verdict: verdictSchema.nullable(),
  judgement: judgementSchema.nullable(),
});
export type OwnedSubmission = z.infer<typeof ownedSubmissionSchema>;

const ownedDraftSchema = draftSchema.extend({ problemSlug: slugSchema });
export type OwnedDraft = z.infer<typeof ownedDraftSchema>;

const ownedNoteSchema = noteSchema.extend({ problemSlug: slugSchema });
export type OwnedNote = z.infer<typeof ownedNoteSchema>;

const ownedBookmarkSchema = z.object({ problemSlug: slugSchema, createdAt: z.iso.datetime() });
export type OwnedBookmark = z.infer<typeof ownedBookmarkSchema>;

const ownedPostSchema = z.object({
  problemSlug: slugSchema,
  /** Of a thread; null for a reply. */
  title: z.string().nullable(),
  body: z.string(),
  createdAt: z.iso.datetime(),
});
export type OwnedPost = z.infer<typeof ownedPostSchema>;

/** All that belongs to a person, as they may see it: of hidden cases only how they ended. */
export const accountExportSchema = z.object({
  exportedAt: z.iso.datetime(),
  account: userSchema,
  /** With the runs that are still kept, the oldest first. */
  submissions: z.array(ownedSubmissionSchema),
  drafts: z.array(ownedDraftSchema),
  notes: z.array(ownedNoteSchema),
  bookmarks: z.array(ownedBookmarkSchema),
  /** What the person wrote in discussions. */
  posts: z.array(ownedPostSchema),
  /** The newest first. */
  notifications: z.array(notificationSchema),
});
