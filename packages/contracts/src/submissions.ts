import { z } from 'zod';
import { languageIdSchema } from './languages.ts';
import { caseInputSchema, slugSchema } from './problems.ts';
import type { Json } from './types.ts';
import { verdictSchema } from './verdicts.ts';

/** Code beyond this is refused before it is queued. Bytes of UTF-8. */
export const codeLimitBytes = 10_240;
/** Custom input of one run, all cases together, as JSON text. */
export const runInputLimitBytes = 64_000;
/** Standard output and error shown to a person, each case. */
export const shownOutputLimitBytes = 65_536;

export const codeSchema = z
  .string()
  .refine((code) => code.trim().length > 0, 'the code is empty')
  .refine((code) => new TextEncoder().encode(code).length <= codeLimitBytes, 'the code is longer than 10 KB')
  .refine((code) => !code.includes('\0') && code.isWellFormed(), 'the code is not text');

export const submissionIdSchema = z.uuid();

const jsonValueSchema = z.json() as z.ZodType<Json>;

/** How one case went. Values are present only for cases that the person may see. */
export const caseResultSchema = z.object({
  /** From 0, in the order of the problem's cases. */
  index: z.int().min(0),
  name: z.string().optional(),
  visible: z.boolean(),
  verdict: verdictSchema,
  cpuTimeMs: z.number().nullable(),
  input: caseInputSchema.optional(),
  expected: jsonValueSchema.optional(),
  /** Absent when the program gave none. */
  actual: jsonValueSchema.optional(),
  /** Standard output of this case, cut at 64 KB. */
  stdout: z.string().optional(),
  stderr: z.string().optional(),
  /** What went wrong: exception or signal with the person's own line, or the comparison's remark. */
  message: z.string().optional(),
});
export type CaseResult = z.infer<typeof caseResultSchema>;

/** The outcome of judging a submission or a run. */
export const judgementSchema = z.object({
  verdict: verdictSchema,
  /** The slowest case; null when nothing ran. */
  cpuTimeMs: z.number().nullable(),
  /** The peak over all cases; null when nothing ran. */
  memoryBytes: z.number().nullable(),
  casesPassed: z.int().min(0),
  casesTotal: z.int().min(0),
  /** The compiler's message (paths cleaned), or the reason of an internal error. */
  message: z.string().optional(),
  /** The visible cases that ran, then the first failing case when it is hidden. A run: all its cases. */
  cases: z.array(caseResultSchema),
});
export type Judgement = z.infer<typeof judgementSchema>;

export const submissionKinds = ['submission', 'run'] as const;
export const submissionKindSchema = z.enum(submissionKinds);
export type SubmissionKind = z.infer<typeof submissionKindSchema>;

/** Where a submission stands while no verdict is written. */
export const submissionStateSchema = z.enum(['queued', 'compiling', 'running', 'judged']);
export type SubmissionState = z.infer<typeof submissionStateSchema>;

export const submissionSummarySchema = z.object({
  id: submissionIdSchema,
  kind: submissionKindSchema,
  problemSlug: slugSchema,
  problemTitle: z.string(),
  languageId: languageIdSchema,
  state: z.enum(['queued', 'judged']),
  verdict: verdictSchema.nullable(),
  cpuTimeMs: z.number().nullable(),
  memoryBytes: z.number().nullable(),
  casesPassed: z.int().nullable(),
  casesTotal: z.int().nullable(),
  createdAt: z.iso.datetime(),
  judgedAt: z.iso.datetime().nullable(),
});
export type SubmissionSummary = z.infer<typeof submissionSummarySchema>;

export const submissionSchema = submissionSummarySchema.extend({
  code: z.string(),
  judgement: judgementSchema.nullable(),
  /** The version of the problem that it was, or will be, judged with. */
  problemVersion: z.int(),
  /** Whether that is still the problem's current one. */
  isCurrentVersion: z.boolean(),
});
export type Submission = z.infer<typeof submissionSchema>;
