import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SandboxFile } from '@codenova/sandbox';
import { builtDirectory, hashOf, output, probeTool } from './commands.ts';
import { harnessFiles, interpreterOf, specification, withoutPaths } from './interpreters.ts';
import type { Language, Located, Probe, RunStep, Task, Toolchain } from './language.ts';

/** What JavaScript and TypeScript share: a Node, and the harness for it. */

const home = '/toolchains/javascript';
/** Room for a recursion 10^5 deep with frames of half a kilobyte; the thread's stack is a little larger. */
const stackKilobytes = 64_000;

/** The Node that runs the product, unless the operator names another. */
type NodeTool = { hostPath: string; path: string; mounts: Toolchain['mounts']; environment: Record<string, string> };

function nodeOf(installation: string): NodeTool {
  const { path, mounts, environment } = interpreterOf(installation, 'node');
  if (installation !== '/usr') return { hostPath: path, path, mounts, environment };
  const inside = '/opt/node/node';
  const hostPath = process.execPath;
  return { hostPath, path: inside, mounts: [{ hostPath, path: inside }], environment };
}

export function probeNode(installation: string): Promise<Probe> {
  return probeTool(nodeOf(installation).hostPath, ['--version'], /v(\S+)/, 'nodejs');
}

/** @param bundler esbuild's program: one file loads fastest */
export async function prepareNode(directory: string, installation: string, bundler: string): Promise<Toolchain> {
  const node = nodeOf(installation);
  const texts = harnessFiles('javascript');
  const key = hashOf(...texts.values(), await output(node.hostPath, ['--version']), installation);
  const hostPath = await builtDirectory(directory, 'javascript', key, async (draft) => {
    mkdirSync(join(draft, 'parts'));
    for (const [name, text] of texts) writeFileSync(join(draft, 'parts', name), text);
    const flags = ['--bundle', '--platform=node', '--format=cjs', '--log-level=error', '--outfile=harness.cjs'];
    await output(bundler, ['parts/main.cjs', ...flags], draft);
  });
  return { mounts: [{ hostPath, path: home }, ...node.mounts], key };
}

/** Runs `program`, which is at `/box/solution.js` inside. */
export function nodeRun(
  task: Task,
  installation: string,
  fileName: string,
  program: SandboxFile['content'],
  memoryBytes: number,
): RunStep {
  const node = nodeOf(installation);
  return {
    argv: [
      node.path,
      `--stack-size=${stackKilobytes}`,
      `--max-old-space-size=${Math.floor(memoryBytes / 2 ** 20)}`,
      '--no-warnings',
      `${home}/harness.cjs`,
      '/box/solution.js',
      fileName,
      specification(task.signature),
    ],
    environment: node.environment,
    files: [{ path: '/box/solution.js', content: program }],
    processes: 48,
    stackBytes: (stackKilobytes + 16_000) * 1_024,
    memoryOverheadBytes: 128 * 2 ** 20,
    startUpCpuTimeMs: 3_000,
  };
}

export function cleanNodeMessage(message: string): string {
  return withoutPaths(message, home);
}

/** The line of an uncaught error, e.g. `TypeError: x is not a function`, and the place above or below it. */
export function explainNodeFailure(stderr: string): Located | undefined {
  const message = /^(?:Uncaught )?((?:[A-Z][A-Za-z]*)?(?:Error|Exception)\b.*)$/m.exec(stderr)?.[1];
  return message === undefined ? undefined : { message };
}

export const nodeRanOutOfMemory: Language['ranOutOfMemory'] = ({ signal, stderr }) =>
  signal !== null && stderr.includes('JavaScript heap out of memory');
