import type { CaseInput } from '@codenova/contracts';
import {
  createRecordParser,
  decodeAnswer,
  encodeCase,
  type HarnessRecord,
  type Language,
  RecordError,
  RecordSizeError,
  type Task,
  WireError,
} from '@codenova/languages';
import type { Sandbox, SandboxResult } from '@codenova/sandbox';
import type { Budget } from './budget.ts';
import { failureOfEnd, failureOfRecord } from './failure.ts';
import type { CaseOutcome, Failure } from './outcome.ts';
import { shownText } from './shown.ts';

/** A program that can be run: compiled, with its limits a case. */
export type Execution = {
  sandbox: Sandbox;
  task: Task;
  language: Language;
  artifactPath?: string;
  limits: { cpuTimeMs: number; memoryBytes: number };
  /** How much longer than usual a trusted solution may take. */
  timeFactor: number;
  signal?: AbortSignal;
};

/** An outcome, and whether it is a time limit missed by so little that it is measured again. */
type Measured = { outcome: CaseOutcome; nearMiss: boolean };

export type BatchResult = {
  cases: Measured[];
  memoryBytes: number;
  /** It ended before the person's code was loaded, without a word: perhaps the language itself is broken. */
  isSuspect?: boolean;
};

/** A time over the limit by less than this factor is measured again, alone. */
export const nearMissFactor = 1.2;
/** Reading arguments and writing the answer are the harness's work, but the kernel counts them too: so much at any size ... */
const harnessSlackMs = 150;
/** ... and so much for their size; the slowest harness takes a microsecond for a character of a grid (four bytes). */
const harnessMsPerByte = 1 / 4_096;
/** A start that only waits; the cases have a limit of their own. */
const startUpIdleMs = 5_000;
/** Room for an answer whose size is not known beforehand. */
const answerSlackMs = 300;
const forgedMessage = 'the program wrote to the result channel (descriptor 3)';
export const caseOutputLimitBytes = 8 * 2 ** 20;
const channelLimitBytes = 64 * 2 ** 20;
/** One answer, or twice the largest input: what is larger would keep the judge busy for whoever waits beside it. */
const answerLimitBytes = 2 * 2 ** 20;
/** A start takes up to a quarter of what it may take at most; the rest counts as the first case's. */
const freeStartShare = 1 / 4;
export const temporaryBytes = 64 * 2 ** 20;

/** Thrown into the sandbox to end a run whose answers are all there, or whose rest is of no interest. */
class Enough extends Error {}

/**
 * Runs the cases of a function or a class in one process, in order, until `decide` says stop, the process dies, or all
 * have run. The cases that were reached are returned; the last of them may be the one at which the process died.
 */
export async function runBatch(
  execution: Execution,
  inputs: CaseInput[],
  budget: Budget,
  decide: (index: number, outcome: CaseOutcome) => 'continue' | 'stop',
): Promise<BatchResult> {
  const { sandbox, task, language, limits, signal } = execution;
  const { signature } = task;
  if (signature.kind === 'program') throw new Error('judging: a program runs one process a case');
  const step = language.prepareRun(task, {
    ...(execution.artifactPath !== undefined && { artifactPath: execution.artifactPath }),
    memoryBytes: limits.memoryBytes,
  });
  const encoded = inputs.map((input) => encodeCase(signature, input));
  const largestBytes = Math.max(...encoded.map((each) => each.length));
  const parse = createRecordParser(Math.max(answerLimitBytes, 2 * largestBytes));
  const cases: (Measured & { stdoutEnd: number; stderrEnd: number })[] = [];
  let isReady = false;
  let cpuSeenMs = 0;
  let stopped = false;
  let outputSeenBytes = [0, 0];

  /** What the harness itself may take of a case. */
  const slackMs = (index: number, answerBytes: number) =>
    harnessSlackMs + ((encoded[index]?.length ?? 0) + answerBytes) * harnessMsPerByte;
  /** @param cpuTimeMs what the record claims, and what the kernel counted beyond all that the harness can have taken */
  const take = (record: HarnessRecord, cpuTimeMs: number) => {
    const index = cases.length;
    const input = inputs[index];
    if (!input) throw new Enough();
    let failure: Failure | undefined;
    let nearMiss = false;
    let outcome: CaseOutcome | undefined;
    if (cpuTimeMs > limits.cpuTimeMs) {
      failure = { verdict: 'time-limit-exceeded', message: `more than ${limits.cpuTimeMs} ms of CPU time` };
      nearMiss = record.kind === 'answer' && cpuTimeMs <= limits.cpuTimeMs * nearMissFactor;
    } else if (printedTooMuch(record, outputSeenBytes)) {
      failure = { verdict: 'output-limit-exceeded', message: 'too much on standard output or standard error' };
    } else if (record.kind === 'answer') {
      try {
        outcome = { cpuTimeMs, stdout: '', stderr: '', answer: decodeAnswer(signature, input, record.payload) };
      } catch (error) {
        if (!(error instanceof WireError)) throw error;
        failure = { verdict: 'wrong-answer', message: `the answer is not of the right type: ${error.message}` };
      }
    } else if (record.kind === 'load' && isReady) {
      // Whatever has loaded does not fail to load later: these are words of the person's code, not of a compiler.
      failure = { verdict: 'runtime-error', message: forgedMessage };
    } else {
      failure = failureOfRecord(record, language, task);
    }
    outputSeenBytes = [record.stdoutBytes, record.stderrBytes];
    outcome ??= { cpuTimeMs, stdout: '', stderr: '', failure: failure ?? { verdict: 'runtime-error' } };
    cases.push({ outcome, nearMiss, stdoutEnd: record.stdoutBytes, stderrEnd: record.stderrBytes });
    const decision = decide(index, outcome);
    if (decision === 'stop' || nearMiss || cases.length === inputs.length) {
      stopped = true;
      throw new Enough();
    }
  };

  const caseWallMs = limits.cpuTimeMs * 3 + 3_000;
  /** CPU time before the first case that no start of the language takes: it may have been spent on the cases. */
  let carriedMs = 0;
  let forged = false;
  let isTooLarge = false;
  /** Of ours, e.g. a checker's: thrown on, once the box has gone. */
  let fault: { error: unknown } | undefined;
  const result = await sandbox.run({
    argv: step.argv,
    environment: step.environment,
    files: step.files,
    stdin: `${[inputs.length, ...encoded].join(' ')}\n`,
    limits: {
      cpuTimeMs: step.startUpCpuTimeMs,
      idleTimeMs: startUpIdleMs,
      wallTimeMs: Math.min(step.startUpCpuTimeMs * 5 + 5_000, budget.wallTimeMs()),
      memoryBytes: limits.memoryBytes + step.memoryOverheadBytes,
      processes: step.processes,
      outputBytes: caseOutputLimitBytes * Math.min(inputs.length, 4),
      channelBytes: channelLimitBytes,
      temporaryBytes,
      ...(step.stackBytes !== undefined && { stackBytes: step.stackBytes }),
    },
    onChannel(bytes, watch) {
      try {
        const records = parse(bytes);
        if (records.length === 0) return;
        const kernelMs = watch.cpuTimeMs() - cpuSeenMs;
        cpuSeenMs += kernelMs;
        if (!isReady && records[0]?.kind === 'ready') {
          isReady = true;
          records.shift();
          carriedMs = Math.max(0, kernelMs - step.startUpCpuTimeMs * freeStartShare);
          watch.allowIdle(budget.idleTimeMs());
        }
        // Records that come together share what none of them claims; alone, it is the greater of claim and kernel.
        let unclaimedMs = kernelMs;
        for (const [at, { cpuTimeMs, payload }] of records.entries())
          unclaimedMs -= cpuTimeMs + slackMs(cases.length + at, payload.length);
        for (const record of records) {
          take(record, Math.min(kernelMs, record.cpuTimeMs + Math.max(0, unclaimedMs)) + carriedMs);
          carriedMs = 0;
        }
        watch.allow(
          limits.cpuTimeMs * nearMissFactor + slackMs(cases.length, 0) + answerSlackMs,
          Math.min(caseWallMs, budget.wallTimeMs() - watch.wallTimeMs()),
        );
      } catch (error) {
        if (error instanceof RecordError) forged = true;
        else if (error instanceof RecordSizeError) isTooLarge = true;
        else if (!(error instanceof Enough)) fault = { error };
        throw error;
      }
    },
    ...(signal && { signal }),
  });
  budget.spend(result);
  if (fault) throw fault.error;
  if (!stopped && cases.length < inputs.length) {
    const failure: Failure = forged
      ? { verdict: 'runtime-error', message: forgedMessage }
      : isTooLarge
        ? { verdict: 'output-limit-exceeded', message: 'the answer is too large' }
        : failureOfEnd(result, language, task, limits.cpuTimeMs);
    const cpuTimeMs = Math.max(0, result.cpuTimeMs - cpuSeenMs);
    cases.push({
      outcome: { cpuTimeMs, stdout: '', stderr: '', failure },
      nearMiss: false,
      stdoutEnd: result.stdout.length,
      stderrEnd: result.stderr.length,
    });
    decide(cases.length - 1, { cpuTimeMs, stdout: '', stderr: '', failure });
  }
  attachOutput(cases, result);
  const isSuspect =
    !isReady &&
    !stopped &&
    (result.status === 'exited' || result.status === 'signalled') &&
    result.channel.length === 0;
  return { cases, memoryBytes: result.memoryBytes, isSuspect };
}

function printedTooMuch(record: HarnessRecord, seenBytes: number[]): boolean {
  const [stdoutBytes = 0, stderrBytes = 0] = seenBytes;
  return (
    record.stdoutBytes - stdoutBytes > caseOutputLimitBytes || record.stderrBytes - stderrBytes > caseOutputLimitBytes
  );
}

/** Gives each case what was printed between its predecessor's record and its own. The sizes are claims: they are clamped. */
function attachOutput(cases: { outcome: CaseOutcome; stdoutEnd: number; stderrEnd: number }[], result: SandboxResult) {
  let stdoutAt = 0;
  let stderrAt = 0;
  for (const { outcome, stdoutEnd, stderrEnd } of cases) {
    outcome.stdout = shownText(result.stdout.subarray(stdoutAt, Math.max(stdoutAt, stdoutEnd)));
    outcome.stderr = shownText(result.stderr.subarray(stderrAt, Math.max(stderrAt, stderrEnd)));
    stdoutAt = Math.max(stdoutAt, stdoutEnd);
    stderrAt = Math.max(stderrAt, stderrEnd);
  }
}
