import type { CaseInput } from '@codenova/contracts';
import { type Budget, createBudget } from './budget.ts';
import type { Gate } from './gate.ts';
import type { CaseOutcome } from './outcome.ts';
import { type BatchResult, type Execution, runBatch } from './run-batch.ts';
import { runProgram } from './run-program.ts';

export type CasesResult = {
  /** Of the cases that were reached, in order. */
  outcomes: CaseOutcome[];
  memoryBytes: number;
  /** A process of it ended as if the language itself were broken. */
  isSuspect: boolean;
};

/** Runs one case of a program; `index` is the input's. */
export type ProgramRunner = (index: number, input: CaseInput, budget: Budget) => Promise<BatchResult>;

/** Measuring alone keeps everyone else out: only so many cases of one process have a right to it. */
const aloneLimit = 3;

/**
 * Runs the cases in as few processes as there can be: one for all, another after one died or was measured again.
 * `decide` sees each outcome once and says whether to go on.
 */
export async function runCases(
  execution: Execution,
  gate: Gate,
  inputs: CaseInput[],
  decide: (index: number, outcome: CaseOutcome) => 'continue' | 'stop',
  runOne: ProgramRunner = (_index, input, budget) => runProgram(execution, input, budget),
): Promise<CasesResult> {
  const outcomes: CaseOutcome[] = [];
  let memoryBytes = 0;
  let isSuspect = false;
  let stop = false;
  let aloneLeft = aloneLimit;
  const isProgram = execution.task.signature.kind === 'program';
  const budget = createBudget(inputs.length, execution.timeFactor);
  const run = (from: number, until: number, onOutcome: typeof decide): Promise<BatchResult> => {
    const rest = inputs.slice(from, until);
    const [first] = rest;
    return isProgram && first ? runOne(from, first, budget) : runBatch(execution, rest, budget, onOutcome);
  };
  while (!stop && outcomes.length < inputs.length) {
    const from = outcomes.length;
    // What may be measured again is decided afterwards, everything else as it comes.
    const decided = new Set<number>();
    const judge = (index: number, outcome: CaseOutcome) => {
      decided.add(index);
      const decision = decide(index, outcome);
      stop ||= decision === 'stop';
      return decision;
    };
    if (budget.isSpent()) {
      // Only where all cases are asked for whatever becomes of the others.
      const unasked = timeSpent();
      outcomes.push(unasked);
      judge(from, unasked);
      continue;
    }
    const batch = await gate.shared(() =>
      run(from, isProgram ? from + 1 : inputs.length, (index, outcome) =>
        isTimeout(outcome) ? 'stop' : judge(from + index, outcome),
      ),
    );
    memoryBytes = Math.max(memoryBytes, batch.memoryBytes);
    isSuspect ||= batch.isSuspect === true;
    for (const { outcome, nearMiss } of batch.cases) {
      const index = outcomes.length;
      let final = outcome;
      if (nearMiss) {
        const again = await (aloneLeft-- > 0 ? gate.alone : gate.shared)(() => run(index, index + 1, () => 'stop'));
        memoryBytes = Math.max(memoryBytes, again.memoryBytes);
        final = again.cases[0]?.outcome ?? outcome;
      }
      outcomes.push(final);
      if (!decided.has(index)) judge(index, final);
    }
    if (batch.cases.length === 0) throw new Error('judging: a process ended without an outcome');
  }
  return { outcomes, memoryBytes, isSuspect };
}

function timeSpent(): CaseOutcome {
  const message = 'not run: the cases before it took all the time that there is for them together';
  return { cpuTimeMs: 0, stdout: '', stderr: '', failure: { verdict: 'time-limit-exceeded', message } };
}

function isTimeout(outcome: CaseOutcome): boolean {
  return 'failure' in outcome && outcome.failure.verdict === 'time-limit-exceeded';
}
