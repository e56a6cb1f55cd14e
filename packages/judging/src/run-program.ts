import type { CaseInput } from '@codenova/contracts';
import { createRecordParser } from '@codenova/languages';
import type { SandboxRequest, SandboxResult } from '@codenova/sandbox';
import type { Budget } from './budget.ts';
import { failureOfEnd, failureOfRecord } from './failure.ts';
import type { CaseOutcome, Failure } from './outcome.ts';
import { type BatchResult, caseOutputLimitBytes, type Execution, nearMissFactor, temporaryBytes } from './run-batch.ts';
import { shownText } from './shown.ts';

/** Each process of a program waits a little for its start, e.g. for files to be read. */
const startUpIdleMs = 300;

/** Runs one case of a whole program: its standard output is the answer. */
export async function runProgram(execution: Execution, input: CaseInput, budget: Budget): Promise<BatchResult> {
  const result = await startProgram(execution, textOf(input), budget);
  return outcomeOfProgram(result, execution);
}

export function textOf(input: CaseInput): string {
  if (input.kind !== 'program') throw new Error(`judging: a program was given a ${input.kind} input`);
  return input.stdin;
}

/** Starts one process of a program; `live` gives it an input that is written, and an output that is read, as it runs. */
export async function startProgram(
  execution: Execution,
  stdin: SandboxRequest['stdin'],
  budget: Budget,
  live: Pick<SandboxRequest, 'onStart' | 'onOutput'> = {},
): Promise<SandboxResult> {
  const { sandbox, task, language, limits, signal } = execution;
  const step = language.prepareRun(task, {
    ...(execution.artifactPath !== undefined && { artifactPath: execution.artifactPath }),
    memoryBytes: limits.memoryBytes,
  });
  const result = await sandbox.run({
    argv: step.argv,
    environment: step.environment,
    files: step.files,
    stdin,
    ...live,
    limits: {
      cpuTimeMs: limits.cpuTimeMs * nearMissFactor,
      wallTimeMs: Math.min(limits.cpuTimeMs * 3 + 3_000, budget.wallTimeMs()),
      idleTimeMs: budget.idleTimeMs() + startUpIdleMs,
      memoryBytes: limits.memoryBytes + step.memoryOverheadBytes,
      processes: step.processes,
      outputBytes: caseOutputLimitBytes,
      channelBytes: 65_536,
      temporaryBytes,
      ...(step.stackBytes !== undefined && { stackBytes: step.stackBytes }),
    },
    ...(signal && { signal }),
  });
  budget.spend({ ...result, idleTimeMs: Math.max(0, result.idleTimeMs - startUpIdleMs) });
  return result;
}

export function outcomeOfProgram(result: SandboxResult, execution: Execution): BatchResult {
  const { task, language, limits } = execution;
  const { cpuTimeMs } = result;
  const shown = { cpuTimeMs, stdout: shownText(result.stdout), stderr: shownText(result.stderr) };
  const text = decoded(result.stdout);
  let failure: Failure | undefined;
  let nearMiss = false;
  if (result.status !== 'exited' || result.exitCode !== 0) {
    failure = failureTold(result, execution) ?? failureOfEnd(result, language, task, limits.cpuTimeMs);
  } else if (cpuTimeMs > limits.cpuTimeMs) {
    failure = { verdict: 'time-limit-exceeded', message: `more than ${limits.cpuTimeMs} ms of CPU time` };
    nearMiss = true;
  } else if (text === undefined) {
    failure = { verdict: 'wrong-answer', message: 'standard output is not UTF-8 text' };
  }
  const outcome: CaseOutcome = failure ? { ...shown, failure } : { ...shown, answer: text ?? '' };
  // What a shell says when it finds no program, or none that runs.
  const isSuspect = result.status === 'exited' && (result.exitCode === 126 || result.exitCode === 127);
  return { cases: [{ outcome, nearMiss }], memoryBytes: result.memoryBytes, isSuspect };
}

/** Languages with a launcher of ours say on the channel what has ended the program; only for one that failed by itself. */
function failureTold(result: SandboxResult, { language, task }: Execution): Failure | undefined {
  if (result.status !== 'exited') return undefined;
  try {
    const record = createRecordParser()(result.channel)[0];
    return record && ['load', 'exception', 'memory'].includes(record.kind)
      ? failureOfRecord(record, language, task)
      : undefined;
  } catch {
    // Not our launcher's words: the exit code says what there is to say.
    return undefined;
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
