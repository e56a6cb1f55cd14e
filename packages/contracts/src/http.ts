import { z } from 'zod';
import { languageIdSchema, languageInfoSchema } from './languages.ts';
import {
  caseInputSchema,
  difficultySchema,
  exampleSchema,
  limitsSchema,
  signatureSchema,
  slugSchema,
} from './problems.ts';
import { codeSchema, submissionIdSchema, submissionSchema, submissionSummarySchema } from './submissions.ts';

/** Bodies, queries and answers of the HTTP API under /api. Every error is a problem+json document (RFC 9457). */

/**
 * Whose page asks, by the person's id: a page of one person does nothing as another one who has signed in beside it. Absent where a
 * visitor's page or a program asks.
 */
export const personHeader = 'x-person';

/** What the site's server sends with each read for a page: the secret that it shares with the API. */
export const siteKeyHeader = 'x-site-key';

export const problemDetailsSchema = z.object({
  /** A stable word for programs, e.g. `validation`, `rate-limited`, `not-found`. */
  type: z.string(),
  title: z.string(),
  status: z.int(),
  /** What happened and what to do next, for a person. */
  detail: z.string(),
  requestId: z.string(),
  /** For `validation`: which field and why. */
  errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  /** For `rate-limited`, as in the Retry-After header. */
  retryAfterSeconds: z.int().optional(),
});
export type ProblemDetails = z.infer<typeof problemDetailsSchema>;

// Accounts

export const roles = ['user', 'admin'] as const;
export const roleSchema = z.enum(roles);
export type Role = z.infer<typeof roleSchema>;

export const userNameSchema = z
  .string()
  .min(3, 'a name has at least 3 characters')
  .max(30, 'a name has at most 30 characters')
  .regex(/^[A-Za-z0-9]([A-Za-z0-9_-]*[A-Za-z0-9])?$/, 'a name has letters, digits, - and _ inside');
export const passwordSchema = z
  .string()
  .min(10, 'a password has at least 10 characters')
  .max(200, 'a password has at most 200 characters');

export const signUpBodySchema = z.strictObject({
  name: userNameSchema,
  email: z.email('this is no e-mail address').max(254),
  password: passwordSchema,
});
export type SignUpBody = z.infer<typeof signUpBodySchema>;

export const signInBodySchema = z.strictObject({
  /** The name or the e-mail address. */
  login: z.string().min(1).max(254),
  password: z.string().min(1).max(200),
});
export type SignInBody = z.infer<typeof signInBodySchema>;

export const userSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  email: z.string(),
  role: roleSchema,
  createdAt: z.iso.datetime(),
});
export type User = z.infer<typeof userSchema>;

export const userAnswerSchema = z.object({ user: userSchema });
export const meAnswerSchema = z.object({ user: userSchema.nullable() });

// Catalogue

export const problemStatusSchema = z.enum(['solved', 'attempted', 'todo']);
export type ProblemStatus = z.infer<typeof problemStatusSchema>;

export const companySchema = z.string().trim().min(1).max(60);

export const problemListQuerySchema = z.object({
  search: z.string().max(100).optional(),
  difficulty: difficultySchema.optional(),
  topic: slugSchema.optional(),
  status: problemStatusSchema.optional(),
  /** A study plan. */
  list: slugSchema.optional(),
  company: companySchema.optional(),
  /** Only those that the person has marked. */
  bookmarked: z.stringbool().optional(),
  /** Absent: by relevance where something is searched, else by number. */
  sort: z.enum(['relevance', 'number', 'title', 'difficulty', 'acceptance']).optional(),
  direction: z.enum(['ascending', 'descending']).default('ascending'),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(50),
});
export type ProblemListQuery = z.infer<typeof problemListQuerySchema>;

export const problemListItemSchema = z.object({
  slug: slugSchema,
  number: z.int(),
  title: z.string(),
  difficulty: difficultySchema,
  topics: z.array(z.string()),
  /** null for a visitor. */
  status: problemStatusSchema.nullable(),
  /** null for a visitor. */
  bookmarked: z.boolean().nullable(),
  /** As the operator has filled them in; CodeNova ships none. */
  companies: z.array(z.string()),
  judged: z.int(),
  accepted: z.int(),
});
export type ProblemListItem = z.infer<typeof problemListItemSchema>;

export const problemListSchema = z.object({
  items: z.array(problemListItemSchema),
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
  /** Every topic of the catalogue with its number of problems, whatever the filter. */
  topics: z.array(z.object({ topic: z.string(), problems: z.int() })),
  companies: z.array(z.object({ company: z.string(), problems: z.int() })),
  /** The study plans that one can filter by. */
  lists: z.array(z.object({ slug: slugSchema, title: z.string() })),
  /** The person's solved problems of all; null for a visitor. */
  progress: z.object({ solved: z.int(), total: z.int() }).nullable(),
});
export type ProblemList = z.infer<typeof problemListSchema>;

export const problemSchema = z.object({
  slug: slugSchema,
  number: z.int(),
  title: z.string(),
  difficulty: difficultySchema,
  topics: z.array(z.string()),
  signature: signatureSchema,
  limits: limitsSchema,
  /** Markdown with $formulas$. */
  statement: z.string(),
  examples: z.array(exampleSchema),
  /** Markdown, one line each. */
  constraints: z.array(z.string()),
  hints: z.array(z.string()),
  starterCode: z.record(languageIdSchema, z.string()),
  /** Its program talks with another one: a case's input is that one's, not the program's. */
  interactive: z.boolean(),
  /** Whether `/api/problems/:slug/editorial` has a text. */
  hasEditorial: z.boolean(),
  status: problemStatusSchema.nullable(),
  bookmarked: z.boolean().nullable(),
  previous: z.object({ slug: slugSchema, title: z.string() }).nullable(),
  next: z.object({ slug: slugSchema, title: z.string() }).nullable(),
});
export type Problem = z.infer<typeof problemSchema>;

const planSummarySchema = z.object({
  slug: slugSchema,
  title: z.string(),
  about: z.string(),
  problems: z.int(),
  /** null for a visitor. */
  solved: z.int().nullable(),
});
export type PlanSummary = z.infer<typeof planSummarySchema>;
export const planListSchema = z.object({ plans: z.array(planSummarySchema) });

export const studyPlanSchema = z.object({
  slug: slugSchema,
  title: z.string(),
  about: z.string(),
  sections: z.array(z.object({ title: z.string(), problems: z.array(problemListItemSchema) })),
});
export type StudyPlan = z.infer<typeof studyPlanSchema>;

export const dailyProblemSchema = z.object({
  /** A day of UTC, e.g. 2026-01-31. */
  day: z.iso.date(),
  /** null while there are no problems. */
  problem: problemListItemSchema.nullable(),
});
export type DailyProblem = z.infer<typeof dailyProblemSchema>;

const noteLimitCharacters = 20_000;
export const noteSchema = z.object({
  /** Markdown. */
  text: z.string(),
  /** 0: there is none yet. */
  revision: z.int(),
  updatedAt: z.iso.datetime().nullable(),
});
export type Note = z.infer<typeof noteSchema>;
export const noteBodySchema = z.strictObject({
  text: z.string().max(noteLimitCharacters, 'a note has at most 20,000 characters'),
  /** Of the note that was changed: over any other one nothing is written. */
  revision: z.int().min(0),
});
export const noteSavedSchema = z.object({
  /** False: somebody (another tab, another device) wrote meanwhile; `note` is theirs and nothing was written. */
  saved: z.boolean(),
  note: noteSchema,
});
export type NoteSaved = z.infer<typeof noteSavedSchema>;
const noteSummarySchema = z.object({
  slug: slugSchema,
  number: z.int(),
  title: z.string(),
  excerpt: z.string(),
  updatedAt: z.iso.datetime(),
});
export type NoteSummary = z.infer<typeof noteSummarySchema>;
export const noteListSchema = z.object({ notes: z.array(noteSummarySchema) });

export const companiesBodySchema = z.strictObject({ companies: z.array(companySchema).max(50) });

export const editorialSchema = z.object({ editorial: z.string() });

/** The problems that have an editorial, by number. */
export const editorialListSchema = z.object({ slugs: z.array(slugSchema) });
export const languageListSchema = z.object({ languages: z.array(languageInfoSchema) });

// Submissions, runs, drafts

export const submitBodySchema = z.strictObject({
  problemSlug: slugSchema,
  languageId: languageIdSchema,
  code: codeSchema,
});
export type SubmitBody = z.infer<typeof submitBodySchema>;

export const runBodySchema = submitBodySchema.extend({ inputs: z.array(caseInputSchema).min(1).max(8) });
export type RunBody = z.infer<typeof runBodySchema>;

export const submittedSchema = z.object({ id: submissionIdSchema });

export const submissionListQuerySchema = z.object({
  problemSlug: slugSchema.optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
});
export const submissionListSchema = z.object({
  items: z.array(submissionSummarySchema),
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
});
export type SubmissionList = z.infer<typeof submissionListSchema>;
export const submissionAnswerSchema = z.object({ submission: submissionSchema });

export const draftSchema = z.object({
  languageId: languageIdSchema,
  code: z.string(),
  /** From 1, grows with each save. */
  revision: z.int(),
  updatedAt: z.iso.datetime(),
});
export type Draft = z.infer<typeof draftSchema>;
export const draftListSchema = z.object({ drafts: z.array(draftSchema) });
/** A draft may be empty or over the submission's limit: it is a person's work in progress. */
export const draftBodySchema = z.strictObject({
  code: z.string().max(100_000, 'a draft has at most 100,000 characters'),
  /** Of the draft that was changed (0: there was none yet): over any other one nothing is written. */
  revision: z.int().min(0),
});
export const draftSavedSchema = z.object({
  /** False: another tab or device wrote meanwhile; `draft` is theirs and nothing was written. */
  saved: z.boolean(),
  /** null where there is none any more. */
  draft: draftSchema.nullable(),
});
export type DraftSaved = z.infer<typeof draftSavedSchema>;

// Operation

export const healthSchema = z.object({ status: z.literal('ok') });
export const adminOverviewSchema = z.object({
  users: z.int(),
  problems: z.int(),
  submissions: z.int(),
  unjudged: z.int(),
  queue: z.object({ waiting: z.int(), active: z.int(), delayed: z.int(), failed: z.int() }),
});
export type AdminOverview = z.infer<typeof adminOverviewSchema>;
