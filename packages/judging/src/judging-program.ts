import type { JudgingProgram, TestCase } from '@codenova/contracts';
import type { Language } from '@codenova/languages';
import type { Sandbox, SandboxRequest, SandboxResult } from '@codenova/sandbox';
import { InternalError, type Opinion } from './outcome.ts';
import { shownText } from './shown.ts';

/** How a judging program is called and answers; see `comparisonSchema`. */
export type Protocol = 'icpc' | 'testlib';

/** A validator or an interactor that can be run. */
export type PreparedProgram = {
  sandbox: Sandbox;
  language: Language;
  program: JudgingProgram;
  artifactPath?: string;
  /** Given after those of the protocol. */
  arguments?: string[];
};

/** The files that it is given, by what they hold. */
const inputPath = '/box/case/input.txt';
const outputPath = '/box/case/output.txt';
const answerPath = '/box/case/answer.txt';
/** Its own to write to; it goes with the box. */
const feedbackPath = '/tmp/';

const judgingProgramCpuTimeMs = 10_000;
const memoryBytes = 512 * 2 ** 20;
const messageLimit = 2_000;

/** Has a validator judge what a program has written. Throws `InternalError` where it fails to. */
export async function validate(
  prepared: PreparedProgram,
  protocol: Protocol,
  texts: { input: string; expected: string; actual: string },
): Promise<Opinion> {
  const testlib = protocol === 'testlib';
  const result = await prepared.sandbox.run(
    judgingRequest(prepared, {
      arguments: testlib ? [inputPath, outputPath, answerPath] : [inputPath, answerPath, feedbackPath],
      stdin: testlib ? '' : texts.actual,
      files: [
        { path: inputPath, content: texts.input },
        { path: answerPath, content: texts.expected },
        ...(testlib ? [{ path: outputPath, content: texts.actual }] : []),
      ],
    }),
  );
  return opinionOf(result, protocol, 'validator');
}

/** The request for an interactor, whose standard input and output are the other program's. */
export function interactorRequest(
  prepared: PreparedProgram,
  protocol: Protocol,
  testCase: Pick<TestCase, 'expected'>,
  input: string,
): SandboxRequest {
  return judgingRequest(prepared, {
    arguments:
      protocol === 'testlib'
        ? [inputPath, `${feedbackPath}output.txt`, answerPath]
        : [inputPath, answerPath, feedbackPath],
    stdin: 'live',
    files: [
      { path: inputPath, content: input },
      { path: answerPath, content: typeof testCase.expected === 'string' ? testCase.expected : '' },
    ],
  });
}

function judgingRequest(
  { language, program, artifactPath, arguments: more = [] }: PreparedProgram,
  given: { arguments: string[]; stdin: SandboxRequest['stdin']; files: SandboxRequest['files'] },
): SandboxRequest {
  const step = language.prepareRun(
    { signature: { kind: 'program' }, code: program.code },
    { ...(artifactPath !== undefined && { artifactPath }), memoryBytes },
  );
  return {
    argv: [...step.argv, ...given.arguments, ...more],
    environment: step.environment,
    files: [
      ...step.files,
      // What it includes is compiled in; what it imports must lie beside it.
      ...(artifactPath === undefined
        ? program.files.map(({ name, content }) => ({ path: `/box/${name}`, content }))
        : []),
      ...given.files,
    ],
    stdin: given.stdin,
    // Beside a program that holds a place of its own: two of a kind that wait for one another would both wait for ever.
    lane: 'resident',
    limits: {
      cpuTimeMs: judgingProgramCpuTimeMs,
      wallTimeMs: judgingProgramCpuTimeMs * 6,
      memoryBytes: memoryBytes + step.memoryOverheadBytes,
      processes: step.processes,
      outputBytes: 8 * 2 ** 20,
      channelBytes: 65_536,
      temporaryBytes: 64 * 2 ** 20,
      ...(step.stackBytes !== undefined && { stackBytes: step.stackBytes }),
    },
  };
}

const exitCodes = {
  icpc: { accepted: [42], refused: [43] },
  testlib: { accepted: [0], refused: [1, 2] },
} satisfies Record<Protocol, { accepted: number[]; refused: number[] }>;

/** What the end of a judging program says. Anything that is neither yes nor no is a fault of the problem, never a verdict. */
export function opinionOf(result: SandboxResult, protocol: Protocol, what: 'validator' | 'interactor'): Opinion {
  const code = result.status === 'exited' ? result.exitCode : null;
  const words = shownText(result.stderr).trim().slice(0, messageLimit);
  if (code !== null && exitCodes[protocol].accepted.includes(code)) return { verdict: 'accepted' };
  if (code !== null && exitCodes[protocol].refused.includes(code))
    return { verdict: 'wrong-answer', ...(words !== '' && { message: words }) };
  const end = result.status === 'exited' ? `exit code ${result.exitCode}` : (result.error ?? result.signal ?? '');
  throw new InternalError(`the ${what} failed: ${result.status} ${end} ${words}`.trim());
}
