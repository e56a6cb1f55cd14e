import type { CaseInput, CaseResult, Judgement, TestCase } from '@codenova/contracts';
import type { CaseOutcome, Opinion } from './outcome.ts';
import { shownAnswer } from './shown.ts';

export function compilationError(message: string, casesTotal: number): Judgement {
  return {
    verdict: 'compilation-error',
    cpuTimeMs: null,
    memoryBytes: null,
    casesPassed: 0,
    casesTotal,
    message,
    cases: [],
  };
}

export function visibleResult(
  index: number,
  shown: { name?: string; input: CaseInput },
  outcome: CaseOutcome,
  opinion: Opinion,
  expected: TestCase['expected'] | undefined,
): CaseResult {
  return {
    index,
    ...(shown.name !== undefined && { name: shown.name }),
    visible: true,
    verdict: opinion.verdict,
    cpuTimeMs: outcome.cpuTimeMs,
    input: shown.input,
    ...(expected !== undefined && { expected }),
    stdout: outcome.stdout,
    stderr: outcome.stderr,
    ...(opinion.message !== undefined && { message: opinion.message }),
    ...('answer' in outcome && shownAnswer(outcome.answer, opinion.message)),
  };
}
