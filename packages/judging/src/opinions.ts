import type { CaseInput, TestCase } from '@codenova/contracts';
import { type Check, createCheckers } from './checker.ts';
import { compareAnswers } from './compare.ts';
import type { JudgeableProblem } from './judge.ts';
import { type PreparedProgram, validate } from './judging-program.ts';
import { type CaseOutcome, InternalError, type Opinion } from './outcome.ts';
import type { Execution } from './run-batch.ts';
import type { ProgramRunner } from './run-cases.ts';
import { runInteractive } from './run-interactive.ts';
import { runProgram, textOf } from './run-program.ts';

export type Opinions = {
  /** Says whether a case's outcome is right, as the problem's comparison asks. */
  comparer(
    problem: JudgeableProblem,
  ): Promise<(input: CaseInput, expected: TestCase['expected'], outcome: CaseOutcome) => Opinion>;
  /** Where a program of the author judges: runs one case of a person's program and has it judged. Undefined elsewhere. */
  programRunner(
    problem: JudgeableProblem,
    execution: Execution,
    cases: Pick<TestCase, 'input' | 'expected'>[],
  ): Promise<ProgramRunner | undefined>;
};

/** @param prepareProgram compiles the validator or the interactor of a problem */
export function createOpinions(prepareProgram: (problem: JudgeableProblem) => Promise<PreparedProgram>): Opinions {
  const checkerOf = createCheckers();

  const comparer: Opinions['comparer'] = async (problem) => {
    const { signature, comparison, checkerSource } = problem;
    let compare: Check;
    switch (comparison.kind) {
      case 'checker':
        if (checkerSource === undefined) throw new InternalError('the problem has a checker but no source of it');
        compare = await checkerOf(checkerSource);
        break;
      case 'validator':
      case 'interactor':
        compare = () => {
          throw new InternalError(`the ${comparison.kind} was not asked`);
        };
        break;
      default:
        compare = (input, expected, actual) => compareAnswers(comparison, signature, input, expected, actual);
    }
    return (input, expected, outcome) => {
      if ('failure' in outcome) return outcome.failure;
      if (outcome.opinion) return outcome.opinion;
      const { ok, message } = compare(input, expected, outcome.answer);
      if (ok === true) return { verdict: 'accepted' };
      return { verdict: 'wrong-answer', ...(message !== undefined && { message }) };
    };
  };

  /** Runs one case of a program, and has it judged where the author brought a program for that. */
  const programRunner: Opinions['programRunner'] = async (problem, execution, cases) => {
    const { comparison } = problem;
    if (comparison.kind !== 'validator' && comparison.kind !== 'interactor') return undefined;
    const { protocol } = comparison;
    const prepared = { ...(await prepareProgram(problem)), arguments: comparison.arguments ?? [] };
    const caseAt = (index: number) => {
      const found = cases[index];
      if (!found) throw new InternalError('a program was run for a case that there is not');
      return found;
    };
    if (comparison.kind === 'interactor')
      return (index, _input, budget) => runInteractive(execution, { prepared, protocol }, caseAt(index), budget);
    return async (index, input, budget) => {
      const ran = await runProgram(execution, input, budget);
      const { expected } = caseAt(index);
      for (const { outcome } of ran.cases)
        if ('answer' in outcome)
          outcome.opinion = await validate(prepared, protocol, {
            input: textOf(input),
            expected: String(expected),
            actual: String(outcome.answer),
          });
      return ran;
    };
  };

  return { comparer, programRunner };
}
