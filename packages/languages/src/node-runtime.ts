import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SandboxFile } from '@codenova/sandbox';
import { builtDirectory, harnessText, hashOf } from './commands.ts';
import type { Language, Located, Probe, RunStep, Task, Toolchain } from './language.ts';
import { signatureText } from './signature-text.ts';

/** What JavaScript and TypeScript share: this very Node, and the harness for it. */

const node = '/opt/node/node';
const home = '/toolchains/javascript';
/** Room for a recursion 10^5 deep with frames of half a kilobyte; the thread's stack is a little larger. */
const stackKilobytes = 64_000;

export async function probeNode(): Promise<Probe> {
  return existsSync(process.execPath)
    ? { version: process.versions.node }
    : { missing: `${process.execPath} is missing` };
}

export async function prepareNode(directory: string): Promise<Toolchain> {
  const key = hashOf(harnessText('harness.cjs'), process.version);
  const hostPath = await builtDirectory(directory, 'javascript', key, async (draft) => {
    writeFileSync(join(draft, 'harness.cjs'), harnessText('harness.cjs'));
  });
  return {
    mounts: [
      { hostPath, path: home },
      { hostPath: process.execPath, path: node },
    ],
    key,
  };
}

/** Runs `program`, which is at `/box/solution.js` inside. */
export function nodeRun(task: Task, fileName: string, program: SandboxFile['content'], memoryBytes: number): RunStep {
  const { signature } = task;
  const specification = signature.kind === 'program' ? 'program' : signatureText(signature);
  return {
    argv: [
      node,
      `--stack-size=${stackKilobytes}`,
      `--max-old-space-size=${Math.floor(memoryBytes / 2 ** 20)}`,
      '--no-warnings',
      `${home}/harness.cjs`,
      '/box/solution.js',
      fileName,
      specification,
    ],
    environment: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', HOME: '/tmp' },
    files: [{ path: '/box/solution.js', content: program }],
    processes: 48,
    stackBytes: (stackKilobytes + 16_000) * 1_024,
    memoryOverheadBytes: 128 * 2 ** 20,
    startUpCpuTimeMs: 3_000,
  };
}

export function cleanNodeMessage(message: string): string {
  return message.replaceAll('/box/', '').replaceAll(`${home}/`, '');
}

/** The line of an uncaught error, e.g. `TypeError: x is not a function`, and the place above or below it. */
export function explainNodeFailure(stderr: string): Located | undefined {
  const message = /^(?:Uncaught )?((?:[A-Z][A-Za-z]*)?(?:Error|Exception)\b.*)$/m.exec(stderr)?.[1];
  return message === undefined ? undefined : { message };
}

export const nodeRanOutOfMemory: Language['ranOutOfMemory'] = ({ signal, stderr }) =>
  signal !== null && stderr.includes('JavaScript heap out of memory');
