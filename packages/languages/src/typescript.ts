import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { hashOf, output } from './commands.ts';
import type { Language, Probe } from './language.ts';
import {
  cleanNodeMessage,
  explainNodeFailure,
  nodeRanOutOfMemory,
  nodeRun,
  prepareNode,
  probeNode,
} from './node-runtime.ts';
import { typescriptStarter } from './typescript-starter.ts';

const compilerInside = '/opt/esbuild/esbuild';
const flags = ['--loader=ts', '--format=cjs', '--target=es2024', '--sourcemap=inline', '--sources-content=false'];

/** esbuild's own binary, out of the package for this platform. */
function compilerPath(): string {
  const fromHere = createRequire(import.meta.url);
  const fromEsbuild = createRequire(fromHere.resolve('esbuild'));
  const platformPackage = fromEsbuild.resolve(`@esbuild/${process.platform}-${process.arch}/package.json`);
  return join(dirname(platformPackage), 'bin', 'esbuild');
}

async function probe(): Promise<Probe> {
  try {
    if (!existsSync(compilerPath())) return { missing: `${compilerPath()} is missing: install the npm packages again` };
    const runtime = await probeNode();
    return 'missing' in runtime ? runtime : { version: `esbuild ${await output(compilerPath(), ['--version'])}` };
  } catch (error) {
    return {
      missing: `esbuild does not run (${(error as Error).message.split('\n')[0]}): install the npm packages again`,
    };
  }
}

/** TypeScript: types are taken off by esbuild (not checked), the rest is JavaScript. */
export const typescript: Language = {
  id: 'typescript',
  label: 'TypeScript',
  probe,

  async prepareToolchain(directory) {
    const runtime = await prepareNode(directory);
    const hostPath = compilerPath();
    return {
      mounts: [...runtime.mounts, { hostPath, path: compilerInside }],
      key: hashOf(runtime.key, await output(hostPath, ['--version']), flags.join(' ')),
    };
  },

  starterCode: typescriptStarter,
  fileName: () => 'solution.ts',

  prepareCompile: ({ code }) => ({
    argv: [
      '/bin/sh',
      '-c',
      `exec ${compilerInside} ${flags.join(' ')} --sourcefile=solution.ts --log-level=error --color=false < /box/solution.ts >&3`,
    ],
    environment: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', HOME: '/tmp', GOMAXPROCS: '2' },
    files: [{ path: '/box/solution.ts', content: code }],
    processes: 32,
    memoryBytes: 512 * 2 ** 20,
    cpuTimeMs: 10_000,
  }),

  prepareRun(task, { artifactPath, memoryBytes }) {
    if (artifactPath === undefined) throw new Error('typescript: nothing to run without an artifact');
    return nodeRun(task, 'solution.ts', { hostPath: artifactPath }, memoryBytes);
  },

  cleanMessage: cleanNodeMessage,
  explainFailure: explainNodeFailure,
  ranOutOfMemory: nodeRanOutOfMemory,
};
