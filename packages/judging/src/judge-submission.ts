import type { CaseResult, Judgement } from '@codenova/contracts';
import type { Gate } from './gate.ts';
import type { JudgeRequest } from './judge.ts';
import { compilationError, visibleResult } from './judgement-parts.ts';
import type { Opinions } from './opinions.ts';
import { InternalError, type Opinion } from './outcome.ts';
import type { Execution } from './run-batch.ts';
import type { runCases } from './run-cases.ts';

export type SubmissionParts = {
  prepare(request: JudgeRequest): Promise<Execution | { refused: string }>;
  run: typeof runCases;
  gate: Gate;
  opinions: Opinions;
};

type Part = {
  opinions: Opinion[];
  failed: Opinion | undefined;
  passed: number;
  shown: CaseResult[];
  /** Null where it is not told. */
  slowestMs: number | null;
  memoryBytes: number | null;
};

/** Judges submissions: visible cases in one process, hidden ones in another, whose words nobody is shown. */
export function createSubmissionJudge(parts: SubmissionParts): (request: JudgeRequest) => Promise<Judgement> {
  const { prepare, run, gate, opinions: asked } = parts;

  const judgePart = async (request: JudgeRequest, execution: Execution, visible: boolean, onPassed: () => void) => {
    const { problem, cases, allCases = false } = request;
    const part = [...cases.entries()].filter(([, each]) => each.visible === visible);
    const done: Part = { opinions: [], failed: undefined, passed: 0, shown: [], slowestMs: null, memoryBytes: null };
    if (part.length === 0) return done;
    const opinionOf = await asked.comparer(problem);
    const own = part.map(([, each]) => each);
    const result = await run(
      execution,
      gate,
      own.map((each) => each.input),
      (at, outcome) => {
        const each = own[at];
        if (!each) throw new InternalError('an outcome without a case');
        const said = opinionOf(each.input, each.expected, outcome);
        const opinion = visible ? said : hiddenOpinion(said);
        done.opinions[at] = opinion;
        if (opinion.verdict !== 'accepted') {
          done.failed ??= opinion;
          return allCases ? 'continue' : 'stop';
        }
        done.passed++;
        onPassed();
        return 'continue';
      },
      await asked.programRunner(problem, execution, own),
    );
    // Time and memory of a process that has seen hidden inputs and fails may be its words about them.
    const isTold = visible || !done.failed;
    if (isTold) done.memoryBytes = result.memoryBytes;
    for (const [at, outcome] of result.outcomes.entries()) {
      const [index, each] = part[at] ?? [];
      const opinion = done.opinions[at];
      if (index === undefined || !each || !opinion) throw new InternalError('an outcome without an opinion');
      if (isTold) done.slowestMs = Math.max(done.slowestMs ?? 0, outcome.cpuTimeMs);
      if (visible) done.shown.push(visibleResult(index, each, outcome, opinion, each.expected));
      else if (allCases || opinion.verdict !== 'accepted')
        done.shown.push({ index, visible: false, verdict: opinion.verdict, cpuTimeMs: null });
    }
    return done;
  };

  /**
   * The hidden cases run when the box of the visible ones has gone: what runs at the same time on one machine can always
   * tell the other something, if only by how busy it keeps the processors.
   */
  const judgeParts = async (request: JudgeRequest, execution: Execution, onPassed: () => void): Promise<Part[]> => {
    const visible = await judgePart(request, execution, true, onPassed);
    if (visible.failed && !request.allCases) return [visible];
    return [visible, await judgePart(request, execution, false, onPassed)];
  };

  const judge = async (request: JudgeRequest): Promise<Judgement> => {
    const { cases, onProgress } = request;
    const casesTotal = cases.length;
    if (casesTotal === 0) throw new InternalError('the problem has no cases');
    const execution = await prepare(request);
    if ('refused' in execution) return compilationError(execution.refused, casesTotal);
    let casesDone = 0;
    onProgress?.({ state: 'running', casesDone, casesTotal });
    const done = await judgeParts(request, execution, () => {
      onProgress?.({ state: 'running', casesDone: ++casesDone, casesTotal });
    });
    const failed = done.find((part) => part.failed)?.failed;
    const casesPassed = done.reduce((sum, part) => sum + part.passed, 0);
    const verdict = failed ? failed.verdict : casesPassed === casesTotal ? 'accepted' : undefined;
    if (verdict === undefined) throw new InternalError(`only ${casesPassed} of ${casesTotal} cases were judged`);
    if (verdict === 'compilation-error') return compilationError(failed?.message ?? '', casesTotal);
    return {
      verdict,
      cpuTimeMs: greatest(done.map((part) => part.slowestMs)),
      memoryBytes: greatest(done.map((part) => part.memoryBytes)),
      casesPassed,
      casesTotal,
      cases: done.flatMap((part) => part.shown).sort((one, other) => one.index - other.index),
    };
  };

  return judge;
}

function greatest(values: (number | null)[]): number | null {
  const told = values.filter((value) => value !== null);
  return told.length === 0 ? null : Math.max(...told);
}

/**
 * Of a hidden case only the verdict is told. A visible case has loaded before it, so "does not load" can only be a claim of
 * code that has seen hidden inputs: its words would be shown as the compiler's.
 */
function hiddenOpinion({ verdict }: Opinion): Opinion {
  return { verdict: verdict === 'compilation-error' ? 'runtime-error' : verdict };
}
