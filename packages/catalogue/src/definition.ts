import {
  type CaseInput,
  comparisonSchema,
  difficultySchema,
  expectedVerdictSchema,
  type Json,
  jsonSchema,
  languageExtensions,
  languageIdSchema,
  limitsSchema,
  signatureSchema,
  slugSchema,
} from '@codenova/contracts';
import { z } from 'zod';
import { caseInput } from './case-input.ts';
import { rulesSchema } from './rules.ts';

/** Shapes of the files that a person writes: problem.yaml and cases.yaml. */

const solutionFileSchema = z
  .string()
  .regex(
    new RegExp(`^[a-z0-9][a-z0-9-]*\\.(${Object.values(languageExtensions).join('|')})$`),
    `a file of solutions/, named in lower-case words, ending in .${Object.values(languageExtensions).join(', .')}`,
  );

const storedSolutionSchema = z.strictObject({
  expect: expectedVerdictSchema,
  /** One line: the idea, or the mistake. */
  why: z.string().min(10).max(200),
});

export const definitionSchema = z.strictObject({
  number: z.int().min(1),
  title: z.string().min(1).max(120),
  difficulty: difficultySchema,
  topics: z.array(slugSchema).min(1).max(8),
  signature: signatureSchema,
  limits: limitsSchema.prefault({}),
  /** What the slowest accepted solution of each language took when the limits were set: `./nova problems limits`. */
  measuredMs: z.partialRecord(languageIdSchema, z.number().min(0)).default({}),
  comparison: comparisonSchema,
  rules: rulesSchema.default({}),
  constraints: z.array(z.string().min(1)).min(1),
  hints: z.array(z.string().min(10)).length(3, 'three hints: a question, a clue, a sketch'),
  reference: solutionFileSchema,
  solutions: z.record(solutionFileSchema, storedSolutionSchema),
  /** False where every natural solution is fast enough, so that no too-slow one is asked for. */
  complexityMatters: z.boolean().default(true),
  /** Mutants of the reference that no input can tell from it: see measure-mutants.ts. */
  equivalentMutants: z
    .array(
      z.strictObject({
        /** The line of the reference without its indentation, and what the mutant made of it. */
        line: z.string().min(1),
        mutant: z.string().min(1),
        why: z.string().min(15, 'a reason why no input can tell it from the reference').max(300),
      }),
    )
    .default([]),
});
export type Definition = z.infer<typeof definitionSchema>;

const compactCallSchema = z.tuple([z.string()], jsonSchema);

const handCaseSchema = z
  .strictObject({
    name: z.string().min(1).max(80),
    visible: z.boolean().default(false),
    /** Makes a visible case a worked example of the statement. */
    explanation: z.string().min(1).optional(),
    args: z.array(jsonSchema).max(8).optional(),
    calls: z.array(compactCallSchema).min(1).optional(),
    stdin: z.string().optional(),
    /** Checked against the reference; without it the reference's answer is taken. */
    expected: jsonSchema.optional(),
  })
  .superRefine((handCase, context) => {
    const given = ['args', 'calls', 'stdin'].filter((key) => handCase[key as 'args'] !== undefined);
    if (given.length !== 1)
      context.addIssue({ code: 'custom', message: `one of args, calls, stdin; got ${given.join(' and ') || 'none'}` });
    if (handCase.explanation !== undefined && !handCase.visible)
      context.addIssue({
        code: 'custom',
        path: ['visible'],
        message: 'a case with an explanation is shown in the statement: visible: true',
      });
  });

export const casesFileSchema = z.array(handCaseSchema).min(1);

/** A case written by hand, its input in the form of the contracts. */
export type HandCase = {
  name: string;
  visible: boolean;
  explanation?: string;
  input: CaseInput;
  expected?: Json;
};

export function toHandCase(parsed: z.infer<typeof handCaseSchema>): HandCase {
  const input = caseInput(parsed);
  if (!input) throw new Error(`case ${parsed.name} passed its schema without an input`);
  const { name, visible, explanation, expected } = parsed;
  return {
    name,
    visible,
    input,
    ...(explanation === undefined ? {} : { explanation }),
    ...(expected === undefined ? {} : { expected }),
  };
}
