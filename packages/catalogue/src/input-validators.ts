import type { InputValidator, TestCase } from '@codenova/contracts';
import type { Judge } from '@codenova/judging';

/** The exit code that takes an input; any other refuses it (https://icpc.io/problem-package-format, Input Validators). */
const acceptingExitCode = 42;
const cpuTimeMs = 10_000;
const limits = {
  cpuTimeMs,
  wallTimeMs: 6 * cpuTimeMs,
  memoryBytes: 512 * 2 ** 20,
  processes: 64,
  stackBytes: 64 * 2 ** 20,
  fileBytes: 8 * 2 ** 20,
};

/** A line for each case whose input the author's program does not take, with what it said. A program that hangs or crashes refuses. */
export async function refusedInputs(validator: InputValidator, cases: TestCase[], judge: Judge): Promise<string[]> {
  const refused: string[] = [];
  const { languageId, code, files, arguments: given } = validator;
  for (const { name, input } of cases) {
    if (input.kind !== 'program') throw new Error('input validators read the text on standard input');
    const outcome = await judge.execute({
      program: {
        kind: 'code',
        languageId,
        code,
        arguments: given,
        files: files.map((file) => ({ path: file.name, content: Buffer.from(file.content) })),
      },
      stdin: Buffer.from(input.stdin),
      limits,
      mergesOutput: true,
    });
    if (outcome.kind === 'refused') {
      const said = Buffer.from(outcome.compilerSaid ?? []).toString('utf8');
      return [`it does not compile: ${said.slice(0, 2_000)}`];
    }
    const { status, exitCode, stdout } = outcome.result;
    if (status === 'exited' && exitCode === acceptingExitCode) continue;
    const end = status === 'exited' ? `exit code ${exitCode}` : status;
    const said = Buffer.from(stdout).toString('utf8').trim().slice(0, 300);
    refused.push(`case ${name}: ${end} ${said}`.trim());
    // One that hangs or crashes does so again, and takes its time.
    if (status !== 'exited') break;
  }
  return refused;
}
