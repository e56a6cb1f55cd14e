import {
  type ExpectedVerdict,
  expectedError,
  inputError,
  type ProblemSource,
  problemSourceSchema,
  type TestCase,
} from '@codenova/contracts';
import { type FolderError, schemaErrors } from './folder-error.ts';
import type { Problem } from './read-problem.ts';
import { contentKey } from './result-cache.ts';

export type SourceProblem = { ok: true; problem: Problem } | { ok: false; errors: FolderError[] };

/** A problem that is no folder, ready to be built and checked like one. Errors name fields of the source. */
export function problemFromSource(given: unknown): SourceProblem {
  const parsed = problemSourceSchema.safeParse(given);
  if (!parsed.success) return { ok: false, errors: schemaErrors('problem', parsed.error) };
  const source = parsed.data;
  const errors = source.cases.flatMap((each, at): FolderError[] => {
    const reason =
      inputError(source.signature, each.input) ??
      (each.expected === undefined ? undefined : expectedError(source.signature, each.input, each.expected));
    if (reason === undefined) return [];
    return [{ file: 'problem', field: `cases[${at}] (${each.name})`, reason, instead: 'values of the signature' }];
  });
  if (errors.length > 0) return { ok: false, errors };

  const { title, difficulty, topics, signature, limits, comparison, constraints, hints, solutions } = source;
  const reference = solutions.find(({ file }) => file === source.reference);
  if (!reference) throw new Error(`${source.slug} passed its schema without a reference`);
  return {
    ok: true,
    problem: {
      slug: source.slug,
      definition: {
        // Whoever publishes it gives the number that it has from then on.
        number: source.number ?? 1,
        title,
        difficulty,
        topics,
        signature,
        limits,
        comparison,
        constraints,
        hints,
        measuredMs: {},
        rules: {},
        reference: source.reference,
        solutions: {},
        complexityMatters: false,
        equivalentMutants: [],
      },
      statement: source.statement,
      editorial: source.editorial,
      ...(source.checkerSource === undefined ? {} : { checkerSource: source.checkerSource }),
      ...(source.judgingProgram === undefined ? {} : { judgingProgram: source.judgingProgram }),
      handCases: source.cases.map(({ name, visible, explanation, input, expected }) => ({
        name,
        visible,
        input,
        ...(explanation === undefined ? {} : { explanation }),
        ...(expected === undefined ? {} : { expected }),
      })),
      inputValidators: source.inputValidators,
      solutions,
      reference,
      hasValidator: false,
      folderHash: contentKey(source),
    },
  };
}

/** What an author would have written to get this problem with these cases: a folder's, opened for editing elsewhere. */
export function sourceOf(problem: Problem, cases: TestCase[]): ProblemSource {
  const { definition, slug, statement, editorial, checkerSource, judgingProgram, handCases } = problem;
  const { number, title, difficulty, topics, signature, limits, comparison, constraints, hints } = definition;
  const explanations = new Map(handCases.map(({ name, explanation }) => [name, explanation]));
  return {
    slug,
    number,
    title,
    difficulty,
    topics,
    signature,
    limits,
    comparison,
    ...(judgingProgram === undefined ? {} : { judgingProgram }),
    ...(checkerSource === undefined ? {} : { checkerSource }),
    inputValidators: problem.inputValidators,
    statement,
    constraints,
    hints,
    editorial,
    cases: cases.map(({ name, visible, input, expected }) => {
      const explanation = explanations.get(name);
      return { name, visible, input, expected, ...(explanation === undefined ? {} : { explanation }) };
    }),
    solutions: problem.solutions.map(({ file, languageId, code, expect, why }) => ({
      file,
      languageId,
      code,
      expect: expect as ExpectedVerdict[],
      why,
    })),
    reference: problem.reference.file,
  };
}
