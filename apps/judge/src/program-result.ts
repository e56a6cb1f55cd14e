import { constants } from 'node:os';
import type { Judge0FinalStatusId } from '@codenova/contracts';
import type { ExecuteOutcome } from '@codenova/judging';
import type { ProgramResult } from '@codenova/store';

export type ProgramLimits = { cpuTimeMs: number; expectedOutput: Uint8Array | null };

/** Its own words for a result that says nothing of the program. */
export function failedProgram(message: string): ProgramResult {
  return { ...nothing, statusId: 13, message };
}

const nothing = {
  stdout: null,
  stderr: null,
  compileOutput: null,
  message: null,
  time: null,
  wallTime: null,
  memory: null,
  exitCode: null,
  exitSignal: null,
};

/** One run in the words of Judge0, whose statuses are those of isolate's meta file. */
export function programResultOf(outcome: ExecuteOutcome, limits: ProgramLimits): ProgramResult {
  if (outcome.kind === 'refused') return { ...nothing, statusId: 6, compileOutput: outcome.compilerSaid };
  const { result, compilerSaid } = outcome;
  const end = endOf(result, limits);
  return {
    statusId: end.statusId,
    stdout: textOf(result.stdout),
    stderr: textOf(result.stderr),
    compileOutput: compilerSaid,
    message: end.message ?? null,
    time: Math.round(result.cpuTimeMs) / 1_000,
    wallTime: Math.round(result.wallTimeMs) / 1_000,
    memory: Math.round(result.memoryBytes / 1_024),
    exitCode: result.exitCode ?? (end.exitSignal === undefined ? null : 0),
    exitSignal: end.exitSignal ?? null,
  };
}

type End = { statusId: Judge0FinalStatusId; message?: string; exitSignal?: number };
type Result = Extract<ExecuteOutcome, { kind: 'ran' }>['result'];

function endOf(result: Result, { cpuTimeMs, expectedOutput }: ProgramLimits): End {
  switch (result.status) {
    case 'cpu-time-exceeded':
      return { statusId: 5, message: 'Time limit exceeded' };
    case 'wall-time-exceeded':
      return { statusId: 5, message: 'Time limit exceeded (wall clock)' };
    case 'memory-exceeded':
      return signalled('SIGKILL');
    case 'output-exceeded':
      return signalled('SIGXFSZ');
    case 'channel-exceeded':
    case 'input-exceeded':
      return { statusId: 12, message: 'The program used a descriptor that is not its own' };
    case 'signalled':
      return signalled(result.signal);
    case 'exited':
      // The extra time is for ending in peace, not for answering.
      if (result.cpuTimeMs > cpuTimeMs) return { statusId: 5, message: 'Time limit exceeded' };
      if (result.exitCode !== 0) return { statusId: 11, message: `Exited with error status ${result.exitCode}` };
      return { statusId: isExpected(result.stdout, expectedOutput) ? 3 : 4 };
    case 'aborted':
    case 'sandbox-error':
      throw new Error(`no outcome: ${result.status}`);
    default:
      return result.status satisfies never;
  }
}

const statusOfSignal: Partial<Record<string, Judge0FinalStatusId>> = {
  SIGSEGV: 7,
  SIGXFSZ: 8,
  SIGFPE: 9,
  SIGABRT: 10,
};

function signalled(signal: string | null): End {
  const exitSignal = signal === null ? undefined : (constants.signals as Partial<Record<string, number>>)[signal];
  return {
    statusId: (signal === null ? undefined : statusOfSignal[signal]) ?? 12,
    message: exitSignal === undefined ? 'Caught a fatal signal' : `Caught fatal signal ${exitSignal}`,
    ...(exitSignal !== undefined && { exitSignal }),
  };
}

/** Without an expected output, ending well is enough. White space at the ends of lines, and lines of nothing else at the end, do not count. */
function isExpected(stdout: Uint8Array, expectedOutput: Uint8Array | null): boolean {
  return expectedOutput === null || stripped(stdout) === stripped(expectedOutput);
}

function stripped(bytes: Uint8Array): string {
  const withoutEnd = (text: string) => {
    let end = text.length;
    while (end > 0 && '\t\n\v\f\r \0'.includes(text.charAt(end - 1))) end--;
    return text.slice(0, end);
  };
  return withoutEnd(Buffer.from(bytes).toString('latin1').split('\n').map(withoutEnd).join('\n'));
}

function textOf(bytes: Uint8Array): Uint8Array | null {
  return bytes.length > 0 ? bytes : null;
}

/** Several runs of one program: the last one's outcome with the mean of the times and the memory. */
export function meanOf(results: [ProgramResult, ...ProgramResult[]]): ProgramResult {
  const last = results.at(-1) ?? results[0];
  const mean = (pick: (result: ProgramResult) => number | null) => {
    const values = results.map(pick).filter((value) => value !== null);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const memory = mean((result) => result.memory);
  const time = mean((result) => result.time);
  if (last.time === null) return last;
  return {
    ...last,
    time: time === null ? null : Math.round(time * 1_000) / 1_000,
    memory: memory === null ? null : Math.round(memory),
  };
}
