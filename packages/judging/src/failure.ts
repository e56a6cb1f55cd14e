import type { HarnessRecord, Language, Located, Task } from '@codenova/languages';
import type { SandboxResult } from '@codenova/sandbox';
import { type Failure, InternalError } from './outcome.ts';
import { shownText } from './shown.ts';

const signalWords: Record<string, string> = {
  SIGSEGV: 'a memory access that is not allowed, or a recursion too deep for the stack',
  SIGABRT: 'the program gave up (abort, or a failed assertion)',
  SIGFPE: 'an arithmetic error, such as a division by zero',
  SIGILL: 'an illegal instruction',
  SIGBUS: 'a memory access that is not allowed',
  SIGSYS: 'a system call that is not allowed',
  SIGXFSZ: 'a file that grew too large',
};

/** Why a process ended that has not answered its current case. */
export function failureOfEnd(result: SandboxResult, language: Language, task: Task, limitMs: number): Failure {
  const stderr = shownText(result.stderr);
  switch (result.status) {
    case 'cpu-time-exceeded':
      return { verdict: 'time-limit-exceeded', message: `more than ${limitMs} ms of CPU time` };
    case 'wall-time-exceeded':
      return { verdict: 'time-limit-exceeded', message: 'no answer in time (is it sleeping or waiting?)' };
    case 'memory-exceeded':
      return { verdict: 'memory-limit-exceeded' };
    case 'output-exceeded':
      return { verdict: 'output-limit-exceeded', message: 'too much on standard output or standard error' };
    case 'channel-exceeded':
      return { verdict: 'output-limit-exceeded', message: 'the answers are too large' };
    case 'input-exceeded':
      return { verdict: 'runtime-error', message: 'the program did not read what it was sent' };
    case 'exited':
    case 'signalled': {
      if (language.ranOutOfMemory({ exitCode: result.exitCode, signal: result.signal, stderr }))
        return { verdict: 'memory-limit-exceeded' };
      const explained = language.explainFailure(stderr, task);
      const end =
        result.status === 'signalled'
          ? signalText(result.signal)
          : `ended before answering, with exit code ${result.exitCode}`;
      return { verdict: 'runtime-error', message: explained ? located(explained, language, task) : end };
    }
    case 'aborted':
    case 'sandbox-error':
      throw new InternalError(`run: ${result.status}: ${result.error ?? 'no reason given'}`);
    default:
      return result.status satisfies never;
  }
}

function signalText(signal: string | null): string {
  const words = signal === null ? undefined : signalWords[signal];
  return words ? `${signal}: ${words}` : `${signal}`;
}

/** What a harness said instead of an answer. Its words come from the person's process and are only shown. */
export function failureOfRecord(record: HarnessRecord, language: Language, task: Task): Failure {
  const message = language.cleanMessage(shownText(record.payload.subarray(0, 8_192)), task);
  const said = located({ message, line: record.line }, language, task);
  switch (record.kind) {
    case 'load':
      return { verdict: 'compilation-error', message: said };
    case 'memory':
      return { verdict: 'memory-limit-exceeded', message: said };
    case 'mistyped':
      return { verdict: 'wrong-answer', message };
    case 'exception':
      return { verdict: 'runtime-error', message: said };
    case 'ready':
    case 'answer':
      return { verdict: 'runtime-error', message: 'the answer came out of turn' };
    default:
      return record.kind satisfies never;
  }
}

function located({ message, line }: Located, language: Language, task: Task): string {
  return line ? `${message}\n${language.fileName(task)}, line ${line}` : message;
}
