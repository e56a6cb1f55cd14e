import type { CaseInput, CaseResult, Judgement, LanguageId, TestCase, Verdict } from '@codenova/contracts';
import { type Language, languages, type Task } from '@codenova/languages';
import type { Sandbox } from '@codenova/sandbox';
import { type Check, createCheckers } from './checker.ts';
import { compareAnswers } from './compare.ts';
import { createCompiler } from './compile.ts';
import { createGate } from './gate.ts';
import type { Judge, JudgeableProblem, JudgeRequest, RunRequest } from './judge.ts';
import { type CaseOutcome, InternalError } from './outcome.ts';
import type { Execution } from './run-batch.ts';
import { runCases } from './run-cases.ts';
import { shownAnswer } from './shown.ts';

export type JudgeOptions = {
  sandbox: Sandbox;
  /** `keys` of `prepareToolchains`; its `mounts` must be the sandbox's. */
  toolchainKeys: Partial<Record<LanguageId, string>>;
  /** Compiled programs, by the hash of what they were made of. Private to the judge. */
  artifactDirectory: string;
};

/** A trusted solution gets this much more time: it is asked for its answer, not judged. */
const trustedTimeFactor = 3;

type Opinion = { verdict: Verdict; message?: string };
type Ask = Pick<JudgeRequest, 'problem' | 'languageId' | 'code' | 'signal' | 'onProgress'>;

/** The judge: compiles, runs the cases in the sandbox, compares outside of it. */
export function createJudge(options: JudgeOptions): Judge {
  const { sandbox, toolchainKeys, artifactDirectory } = options;
  const compile = createCompiler({ sandbox, artifactDirectory });
  const checkerOf = createCheckers();
  const gate = createGate();

  const prepare = async (ask: Ask, timeFactor = 1): Promise<Execution | { refused: string }> => {
    const { problem, languageId, code, signal, onProgress } = ask;
    const language: Language | undefined = languages[languageId];
    const key = toolchainKeys[languageId];
    if (!language || key === undefined) throw new InternalError(`${languageId} cannot be used on this machine`);
    onProgress?.({ state: 'compiling' });
    const task: Task = { signature: problem.signature, code };
    const compiled = await gate.shared(() => compile(task, language, key, signal));
    if (!compiled.ok) return { refused: compiled.message };
    const cpuTimeMs = (problem.limits.cpuTimeMsByLanguage[languageId] ?? problem.limits.cpuTimeMs) * timeFactor;
    return {
      sandbox,
      task,
      language,
      limits: { cpuTimeMs, memoryBytes: problem.limits.memoryMb * 2 ** 20 },
      timeFactor,
      ...(compiled.artifactPath !== undefined && { artifactPath: compiled.artifactPath }),
      ...(signal && { signal }),
    };
  };

  const comparer = async (problem: JudgeableProblem) => {
    const { signature, comparison, checkerSource } = problem;
    let compare: Check;
    if (comparison.kind === 'checker') {
      if (checkerSource === undefined) throw new InternalError('the problem has a checker but no source of it');
      compare = await checkerOf(checkerSource);
    } else {
      compare = (input, expected, actual) => compareAnswers(comparison, signature, input, expected, actual);
    }
    return (input: CaseInput, expected: TestCase['expected'], outcome: CaseOutcome): Opinion => {
      if ('failure' in outcome) return outcome.failure;
      const { ok, message } = compare(input, expected, outcome.answer);
      if (ok === true) return { verdict: 'accepted' };
      return { verdict: 'wrong-answer', ...(message !== undefined && { message }) };
    };
  };

  const judge = async (request: JudgeRequest): Promise<Judgement> => {
    const { problem, cases, onProgress } = request;
    if (cases.length === 0) throw new InternalError('the problem has no cases');
    const execution = await prepare(request);
    if ('refused' in execution) return compilationError(execution.refused, cases.length);
    const opinionOf = await comparer(problem);
    const shown: CaseResult[] = [];
    let casesPassed = 0;
    let slowestMs: number | null = null;
    let memoryBytes: number | null = null;
    let failed: Opinion | undefined;
    onProgress?.({ state: 'running', casesDone: 0, casesTotal: cases.length });
    // Hidden cases run in a process of their own: what it prints is never shown.
    for (const visible of [true, false]) {
      const part = [...cases.entries()].filter(([, each]) => each.visible === visible);
      if (part.length === 0 || failed) continue;
      const opinions: Opinion[] = [];
      const result = await runCases(
        execution,
        gate,
        part.map(([, each]) => each.input),
        (at, outcome) => {
          const each = part[at]?.[1];
          if (!each) throw new InternalError('an outcome without a case');
          const said = opinionOf(each.input, each.expected, outcome);
          const opinion = visible ? said : hiddenOpinion(said);
          opinions[at] = opinion;
          if (opinion.verdict !== 'accepted') {
            failed = opinion;
            return 'stop';
          }
          casesPassed++;
          onProgress?.({ state: 'running', casesDone: casesPassed, casesTotal: cases.length });
          return 'continue';
        },
      );
      // Time and memory of a process that has seen hidden inputs and fails may be its words about them.
      const isTold = visible || !failed;
      if (isTold) memoryBytes = Math.max(memoryBytes ?? 0, result.memoryBytes);
      for (const [at, outcome] of result.outcomes.entries()) {
        const [index, each] = part[at] ?? [];
        const opinion = opinions[at];
        if (index === undefined || !each || !opinion) throw new InternalError('an outcome without an opinion');
        if (isTold) slowestMs = Math.max(slowestMs ?? 0, outcome.cpuTimeMs);
        if (visible) shown.push(visibleResult(index, each, outcome, opinion, each.expected));
        else if (opinion.verdict !== 'accepted')
          shown.push({ index, visible: false, verdict: opinion.verdict, cpuTimeMs: null });
      }
    }
    const verdict = failed ? failed.verdict : casesPassed === cases.length ? 'accepted' : undefined;
    if (verdict === undefined) throw new InternalError(`only ${casesPassed} of ${cases.length} cases were judged`);
    if (verdict === 'compilation-error') return compilationError(failed?.message ?? '', cases.length);
    return { verdict, cpuTimeMs: slowestMs, memoryBytes, casesPassed, casesTotal: cases.length, cases: shown };
  };

  const outcomesOf = async (ask: Ask, inputs: CaseInput[], timeFactor = 1) => {
    const execution = await prepare(ask, timeFactor);
    if ('refused' in execution) return execution;
    let done = 0;
    return runCases(execution, gate, inputs, () => {
      ask.onProgress?.({ state: 'running', casesDone: ++done, casesTotal: inputs.length });
      return 'continue';
    });
  };

  const run = async (request: RunRequest): Promise<Judgement> => {
    const { problem, inputs, reference, signal } = request;
    if (inputs.length === 0) throw new InternalError('a run without an input');
    const trusted: Ask = { problem, ...reference, ...(signal && { signal }) };
    const [person, ours] = await Promise.all([
      outcomesOf(request, inputs),
      outcomesOf(trusted, inputs, trustedTimeFactor),
    ]);
    if ('refused' in person) return compilationError(person.refused, inputs.length);
    if ('refused' in ours) throw new InternalError(`the reference does not compile: ${ours.refused}`);
    const opinionOf = await comparer(problem);
    const cases = inputs.map((input, index): CaseResult => {
      const outcome = person.outcomes[index];
      const expected = ours.outcomes[index];
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

  return {
    judge: (request) => guarded(request.cases.length, request.signal, () => judge(request)),
    run: (request) => guarded(request.inputs.length, request.signal, () => run(request)),
    async answers(request) {
      const result = await outcomesOf(request, request.inputs, trustedTimeFactor);
      if ('refused' in result) throw new Error(`the solution does not compile:\n${result.refused}`);
      return result.outcomes.map((outcome, index) => {
        if ('answer' in outcome) return outcome.answer;
        const { verdict, message = '' } = outcome.failure;
        throw new Error(`the solution fails on input ${index}: ${verdict} ${message}`.trim());
      });
    },
  };
}

/**
 * Of a hidden case only the verdict is told. A visible case has loaded before it, so "does not load" can only be a claim of
 * code that has seen hidden inputs: its words would be shown as the compiler's.
 */
function hiddenOpinion({ verdict }: Opinion): Opinion {
  return { verdict: verdict === 'compilation-error' ? 'runtime-error' : verdict };
}

/** A fault of ours is a verdict of its own. An abort is the caller's wish and its own to handle: it is thrown. */
async function guarded(
  casesTotal: number,
  signal: AbortSignal | undefined,
  action: () => Promise<Judgement>,
): Promise<Judgement> {
  try {
    return await action();
  } catch (error) {
    signal?.throwIfAborted();
    const message = error instanceof Error ? error.message : String(error);
    return {
      verdict: 'internal-error',
      cpuTimeMs: null,
      memoryBytes: null,
      casesPassed: 0,
      casesTotal,
      message,
      cases: [],
    };
  }
}

function compilationError(message: string, casesTotal: number): Judgement {
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

function visibleResult(
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
