import type { CaseInput } from '@codenova/contracts';
import { createRecordParser } from '@codenova/languages';
import type { Budget } from './budget.ts';
import { failureOfEnd, failureOfRecord } from './failure.ts';
import type { CaseOutcome, Failure } from './outcome.ts';
import { type BatchResult, caseOutputLimitBytes, type Execution, nearMissFactor, temporaryBytes } from './run-batch.ts';
import { shownText } from './shown.ts';

/** Each process of a program waits a little for its start, e.g. for files to be read. */
const startUpIdleMs = 300;

/** Runs one case of a whole program: its standard output is the answer. */
export async function runProgram(execution: Execution, input: CaseInput, budget: Budget): Promise<BatchResult> {
  const { sandbox, task, language, limits, signal } = execution;
  if (input.kind !== 'program') throw new Error(`judging: a program was given a ${input.kind} input`);
  const step = language.prepareRun(task, {
    ...(execution.artifactPath !== undefined && { artifactPath: execution.artifactPath }),
    memoryBytes: limits.memoryBytes,
  });
  const result = await sandbox.run({
    argv: step.argv,
    environment: step.environment,
    files: step.files,
    stdin: input.stdin,
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
  const { cpuTimeMs } = result;
  const shown = { cpuTimeMs, stdout: shownText(result.stdout), stderr: shownText(result.stderr) };
  const text = decoded(result.stdout);
  let failure: Failure | undefined;
  let nearMiss = false;
  if (result.status !== 'exited' || result.exitCode !== 0) {
    failure = failureTold(result.channel, execution) ?? failureOfEnd(result, language, task, limits.cpuTimeMs);
  } else if (cpuTimeMs > limits.cpuTimeMs) {
    failure = { verdict: 'time-limit-exceeded', message: `more than ${limits.cpuTimeMs} ms of CPU time` };
    nearMiss = true;
  } else if (text === undefined) {
    failure = { verdict: 'wrong-answer', message: 'standard output is not UTF-8 text' };
  }
  const outcome: CaseOutcome = failure ? { ...shown, failure } : { ...shown, answer: text ?? '' };
  return { cases: [{ outcome, nearMiss }], memoryBytes: result.memoryBytes };

  /** Languages with a launcher of ours say on the channel what has ended the program; only for one that failed by itself. */
  function failureTold(channel: Uint8Array, { language, task }: Execution): Failure | undefined {
    if (result.status !== 'exited') return undefined;
    try {
      const record = createRecordParser()(channel)[0];
      return record && ['load', 'exception', 'memory'].includes(record.kind)
        ? failureOfRecord(record, language, task)
        : undefined;
    } catch {
      // Not our launcher's words: the exit code says what there is to say.
      return undefined;
    }
  }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
