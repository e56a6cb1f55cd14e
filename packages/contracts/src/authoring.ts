import { z } from 'zod';
import { languageIdSchema } from './languages.ts';
import {
  caseInputSchema,
  comparisonSchema,
  difficultySchema,
  jsonSchema,
  judgingProgramSchema,
  limitsSchema,
  signatureSchema,
  slugSchema,
} from './problems.ts';
import { verdictSchema } from './verdicts.ts';

/**
 * A problem as its author writes it, wherever that is: on the site, or in a package that is imported. A folder of problems/
 * says the same in files.
 */

/** The judge's own failures are never what a solution is meant to show. */
export const expectedVerdictSchema = verdictSchema.exclude(['internal-error']);
export type ExpectedVerdict = z.infer<typeof expectedVerdictSchema>;

export const authoredSolutionSchema = z.strictObject({
  /** Tells it from the others. */
  file: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._+-]{0,80}$/, 'a file name of letters, digits, and . _ + -'),
  languageId: languageIdSchema,
  code: z.string().min(1).max(200_000),
  /** Any of these is right. */
  expect: z.array(expectedVerdictSchema).min(1),
  /** The idea, or the mistake. */
  why: z.string().max(500).default(''),
});
export type AuthoredSolution = z.infer<typeof authoredSolutionSchema>;

export const authoredCaseSchema = z.strictObject({
  name: z.string().min(1).max(80),
  visible: z.boolean(),
  /** Makes a visible case a worked example. */
  explanation: z.string().max(5_000).optional(),
  input: caseInputSchema,
  /** Without it the reference's answer is taken. */
  expected: jsonSchema.optional(),
});
export type AuthoredCase = z.infer<typeof authoredCaseSchema>;

/** A program that says whether an input is one: its standard input, exit code 42 for yes (https://icpc.io/problem-package-format, Input Validators). */
export const inputValidatorSchema = judgingProgramSchema.extend({
  name: z.string().min(1).max(80),
  arguments: z.array(z.string().max(200)).max(20).default([]),
});
export type InputValidator = z.infer<typeof inputValidatorSchema>;

/** What a package says that CodeNova has no use for, kept so that it goes out as it came in. */
const packageFactsSchema = z.strictObject({
  format: z.enum(['legacy', '2023-07-draft']),
  /** problem.yaml as it was. */
  metadata: z.record(z.string(), z.json()),
  statementFormat: z.enum(['md', 'tex']),
  statement: z.string().max(200_000),
  /** The language tag of the statement, e.g. `en`. */
  language: z.string().max(20),
  /** Conversations of an interactive problem's samples by their place below data/, e.g. `sample/1`. */
  conversations: z.record(z.string().max(80), z.string().max(50_000)).optional(),
});
export type PackageFacts = z.infer<typeof packageFactsSchema>;

export const problemSourceSchema = z
  .strictObject({
    slug: slugSchema,
    /** Absent: the next free one when it is published. */
    number: z.int().min(1).max(1_000_000).optional(),
    title: z.string().min(1).max(120),
    difficulty: difficultySchema,
    topics: z.array(slugSchema).max(8),
    signature: signatureSchema,
    limits: limitsSchema,
    comparison: comparisonSchema,
    judgingProgram: judgingProgramSchema.optional(),
    checkerSource: z.string().max(50_000).optional(),
    inputValidators: z.array(inputValidatorSchema).max(8).default([]),
    statement: z.string().min(1).max(200_000),
    constraints: z.array(z.string().min(1).max(1_000)).max(30),
    hints: z.array(z.string().min(1).max(2_000)).max(3),
    editorial: z.string().max(200_000),
    cases: z.array(authoredCaseSchema).min(1).max(500),
    solutions: z.array(authoredSolutionSchema).min(1).max(60),
    /** The solution whose answers are the expected ones, also for a person's own input. */
    reference: z.string(),
    package: packageFactsSchema.optional(),
  })
  .superRefine((source, context) => {
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const reference = source.solutions.find(({ file }) => file === source.reference);
    if (!reference?.expect.includes('accepted')) complain(['reference'], 'names no solution that is to be accepted');
    for (const [kind, values] of [
      ['cases', source.cases.map(({ name }) => name)],
      ['solutions', source.solutions.map(({ file }) => file)],
    ] as const)
      for (const [at, value] of values.entries())
        if (values.indexOf(value) !== at) complain([kind, at], `${value} is there twice`);
    const { kind } = source.comparison;
    const wantsProgram = kind === 'validator' || kind === 'interactor';
    if (wantsProgram !== (source.judgingProgram !== undefined))
      complain(['judgingProgram'], wantsProgram ? `a ${kind} needs its program` : `is not used by ${kind}`);
    if (wantsProgram && source.signature.kind !== 'program') complain(['comparison'], `a ${kind} judges programs only`);
    if ((kind === 'checker') !== (source.checkerSource !== undefined))
      complain(['checkerSource'], kind === 'checker' ? 'a checker needs its source' : `is not used by ${kind}`);
    // A package of programs may come without samples.
    if (source.signature.kind !== 'program' && !source.cases.some(({ visible }) => visible))
      complain(['cases'], 'at least one case is visible');
  });
export type ProblemSource = z.infer<typeof problemSourceSchema>;

/** A case too large to be edited, kept as it is in the version that the draft was opened from. */
const keptCaseSchema = z.strictObject({
  name: z.string().min(1).max(80),
  visible: z.boolean(),
  explanation: z.string().max(5_000).optional(),
  /** Where it stands in that version. */
  kept: z.int().min(0),
  /** Of its input and answer as JSON text. */
  bytes: z.int().min(0),
});
export type KeptCase = z.infer<typeof keptCaseSchema>;

/** Work in progress: of the form of a source, but not yet whole. What is missing is told by a check. */
const problemDraftSourceSchema = z.strictObject({
  ...problemSourceSchema.shape,
  title: z
    .string()
    .max(120)
    .regex(/^\P{Cc}*$/u, 'a title is one line'),
  statement: z.string().max(200_000),
  cases: z.array(z.union([authoredCaseSchema, keptCaseSchema])).max(500),
  solutions: z.array(authoredSolutionSchema.extend({ code: z.string().max(200_000) })).max(60),
});
export type ProblemDraftSource = z.infer<typeof problemDraftSourceSchema>;

const authoringStates = ['waiting', 'running', 'passed', 'failed', 'broken'] as const;
export type AuthoringState = (typeof authoringStates)[number];

/** A line of a check, as `./nova problems check` prints it. */
const checkRowSchema = z.object({
  subject: z.string(),
  ok: z.boolean(),
  expected: z.string(),
  actual: z.string(),
  cpuTimeMs: z.number().nullable().optional(),
  detail: z.string().optional(),
});

export const authoringTaskSchema = z.object({
  id: z.uuid(),
  kind: z.enum(['open', 'check']),
  slug: slugSchema,
  /** `passed` may be published; `failed` has rows that say why; `broken` is a fault of ours, told by `message`. */
  state: z.enum(authoringStates),
  draftRevision: z.int().nullable(),
  rows: z.array(checkRowSchema),
  rowsTotal: z.int().nullable(),
  message: z.string().nullable(),
  askedAt: z.iso.datetime(),
  finishedAt: z.iso.datetime().nullable(),
});
export type AuthoringTask = z.infer<typeof authoringTaskSchema>;

export const problemDraftSchema = z.object({
  slug: slugSchema,
  source: problemDraftSourceSchema,
  revision: z.int(),
  /** The version it was opened from. */
  baseVersion: z.int().nullable(),
  updatedAt: z.iso.datetime(),
});
export type ProblemDraft = z.infer<typeof problemDraftSchema>;

export const problemDraftBodySchema = z.strictObject({ source: problemDraftSourceSchema, revision: z.int().min(0) });
export const problemDraftSavedSchema = z.object({ saved: z.boolean(), draft: problemDraftSchema });

export const adminProblemSchema = z.object({
  slug: slugSchema,
  /** null: not published yet. */
  number: z.int().nullable(),
  title: z.string(),
  origin: z.enum(['catalogue', 'package', 'site']).nullable(),
  version: z.int().nullable(),
  submissions: z.int(),
  companies: z.array(z.string()),
  hasDraft: z.boolean(),
});
export type AdminProblem = z.infer<typeof adminProblemSchema>;
export const adminProblemListSchema = z.object({ problems: z.array(adminProblemSchema) });

const problemVersionSchema = z.object({
  id: z.int(),
  version: z.int(),
  title: z.string(),
  createdAt: z.iso.datetime(),
  createdBy: z.string().nullable(),
  isCurrent: z.boolean(),
  submissions: z.int(),
});
export type ProblemVersion = z.infer<typeof problemVersionSchema>;
export const problemVersionListSchema = z.object({ versions: z.array(problemVersionSchema) });

const rejudgeStates = ['running', 'ready', 'applied', 'discarded'] as const;
export type RejudgeState = (typeof rejudgeStates)[number];
const rejudgeSchema = z.object({
  id: z.uuid(),
  slug: slugSchema,
  state: z.enum(rejudgeStates),
  version: z.int(),
  askedAt: z.iso.datetime(),
  total: z.int(),
  done: z.int(),
  /** Those whose verdict would be another one. */
  changes: z.array(
    z.object({
      submissionId: z.uuid(),
      userName: z.string(),
      languageId: languageIdSchema,
      oldVerdict: verdictSchema,
      verdict: verdictSchema,
      createdAt: z.iso.datetime(),
    }),
  ),
});
export type Rejudge = z.infer<typeof rejudgeSchema>;
export const rejudgeAnswerSchema = z.object({ rejudge: rejudgeSchema.nullable() });
