import type { CaseInput, Json } from '@codenova/contracts';
import type { SandboxInput, SandboxResult } from '@codenova/sandbox';
import type { Budget } from './budget.ts';
import { interactorRequest, opinionOf, type PreparedProgram, type Protocol } from './judging-program.ts';
import { InternalError } from './outcome.ts';
import type { BatchResult, Execution } from './run-batch.ts';
import { outcomeOfProgram, startProgram, textOf } from './run-program.ts';

/** An interactor that waited for less of the time than this was at work. */
const waitingShare = 0.5;

/**
 * Runs one case of an interactive problem: the person's program and the author's interactor, each in a box of its own,
 * joined output to input. What the interactor says decides, unless the person's program failed before it had said it.
 */
export async function runInteractive(
  execution: Execution,
  interactor: { prepared: PreparedProgram; protocol: Protocol },
  testCase: { input: CaseInput; expected: Json },
  budget: Budget,
): Promise<BatchResult> {
  const { prepared, protocol } = interactor;
  const given = pipe();
  const asked = pipe();
  const stop = new AbortController();
  let interactorEnded = false;
  const request = interactorRequest(prepared, protocol, testCase, textOf(testCase.input));
  const judging = prepared.sandbox
    .run({
      ...request,
      onStart: asked.open,
      onOutput: (bytes) => given.write(bytes),
      signal: execution.signal ? AbortSignal.any([execution.signal, stop.signal]) : stop.signal,
    })
    .finally(() => {
      interactorEnded = true;
      given.end();
    });
  let result: SandboxResult;
  let programEndedFirst: boolean;
  try {
    result = await startProgram(execution, 'live', budget, {
      onStart: given.open,
      onOutput: (bytes) => asked.write(bytes),
    });
  } finally {
    programEndedFirst = !interactorEnded;
    asked.end();
  }
  const ran = outcomeOfProgram(result, execution);
  const [first] = ran.cases;
  if (!first) throw new InternalError('a program without an outcome');
  const { outcome } = first;
  if (programEndedFirst && 'failure' in outcome) {
    stop.abort();
    const said = await judging;
    if (result.status === 'wall-time-exceeded') {
      if (said.cpuTimeMs > said.wallTimeMs * (1 - waitingShare))
        throw new InternalError('the interactor was at work for so long that the program it talks with timed out');
      outcome.failure.message =
        'the program waits for input, and the program that it talks with waits for its output: was it flushed?';
    }
    return ran;
  }
  const opinion = opinionOf(await judging, protocol, 'interactor');
  // A program that ends badly because the interactor had heard enough is judged by what the interactor heard.
  if (opinion.verdict === 'accepted' && 'failure' in outcome) return ran;
  const { cpuTimeMs, stdout, stderr } = outcome;
  return { ...ran, cases: [{ nearMiss: false, outcome: { cpuTimeMs, stdout, stderr, answer: stdout, opinion } }] };
}

/** The input of a program that may not have started yet. */
function pipe() {
  let input: SandboxInput | undefined;
  const early: Uint8Array[] = [];
  let ended = false;
  return {
    open(opened: SandboxInput) {
      input = opened;
      for (const bytes of early) opened.write(bytes);
      if (ended) opened.end();
    },
    write(bytes: Uint8Array) {
      if (input) input.write(bytes);
      else early.push(Uint8Array.from(bytes));
    },
    end() {
      ended = true;
      input?.end();
    },
  };
}
