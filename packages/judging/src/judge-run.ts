import type { CaseInput, CaseResult, Judgement } from '@codenova/contracts';
import type { JudgeRequest, RunRequest } from './judge.ts';
import { compilationError, visibleResult } from './judgement-parts.ts';
import type { Opinions } from './opinions.ts';
import { type CaseOutcome, InternalError, type Opinion } from './outcome.ts';
import type { Execution } from './run-batch.ts';
import type { CasesResult, ProgramRunner } from './run-cases.ts';

/** Code to be run, for whatever purpose. */
export type Ask = Pick<JudgeRequest, 'problem' | 'languageId' | 'code' | 'signal' | 'onProgress'>;

/** A trusted solution gets this much more time: it is asked for its answer, not judged. */
export const trustedTimeFactor = 3;

/** Runs a person's own inputs beside the reference, whose answers are the expected ones. */
export function createInputRunner(parts: {
  outcomesOf(
    ask: Ask,
    inputs: CaseInput[],
    timeFactor?: number,
    runnerFor?: (execution: Execution) => Promise<ProgramRunner | undefined>,
  ): Promise<CasesResult | { refused: string }>;
  opinions: Opinions;
}): (request: RunRequest) => Promise<Judgement> {
  const { outcomesOf, opinions } = parts;
  return async (request) => {
    const { problem, inputs, signal } = request;
    if (inputs.length === 0) throw new InternalError('a run without an input');
    const trusted: Ask = { problem, ...request.reference, ...(signal && { signal }) };
    const isInteractive = problem.comparison.kind === 'interactor';
    // An interactor alone knows what is right.
    const ours: Promise<CaseOutcome[]> = isInteractive
      ? Promise.resolve(inputs.map(() => ({ cpuTimeMs: 0, stdout: '', stderr: '', answer: '' })))
      : outcomesOf(trusted, inputs, trustedTimeFactor).then((result) => {
          if ('refused' in result) throw new InternalError(`the reference does not compile: ${result.refused}`);
          return result.outcomes;
        });
    const [person, reference] = await Promise.all([
      outcomesOf(request, inputs, 1, async (execution) => {
        const isPlain = problem.comparison.kind !== 'validator' && !isInteractive;
        const expected = isPlain ? [] : await ours;
        const answerOf = (outcome: CaseOutcome | undefined) => (outcome && 'answer' in outcome ? outcome.answer : '');
        const cases = inputs.map((input, index) => ({ input, expected: answerOf(expected[index]) }));
        return opinions.programRunner(problem, execution, cases);
      }),
      ours,
    ]);
    if ('refused' in person) return compilationError(person.refused, inputs.length);
    const opinionOf = await opinions.comparer(problem);
    const cases = inputs.map((input, index): CaseResult => {
      const outcome = person.outcomes[index];
      const expected = reference[index];
      if (!outcome || !expected) throw new InternalError('a case that was not run');
      if ('failure' in expected) {
        const opinion: Opinion = 'failure' in outcome ? outcome.failure : { verdict: 'wrong-answer' };
        const remark =
          'There is no expected answer: the reference solution fails on this input. Does it keep to the constraints?';
        const message = opinion.message === undefined ? remark : `${opinion.message}\n${remark}`;
        return visibleResult(index, { input }, outcome, { ...opinion, message }, undefined);
      }
      return visibleResult(index, { input }, outcome, opinionOf(input, expected.answer, outcome), expected.answer);
    });
    const first = cases.find((each) => each.verdict !== 'accepted');
    if (first?.verdict === 'compilation-error') return compilationError(first.message ?? '', inputs.length);
    return {
      verdict: first ? first.verdict : 'accepted',
      cpuTimeMs: Math.max(...person.outcomes.map((outcome) => outcome.cpuTimeMs)),
      memoryBytes: person.memoryBytes,
      casesPassed: cases.filter((each) => each.verdict === 'accepted').length,
      casesTotal: cases.length,
      cases,
    };
  };
}
