import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { hashOf, output } from './commands.ts';
import type { CompileStep, Probe, Toolchain } from './language.ts';
import { prepareNode, probeNode } from './node-runtime.ts';

/** esbuild makes plain JavaScript of TypeScript, and CommonJS of a module. */

const inside = '/opt/esbuild/esbuild';
const flags = ['--format=cjs', '--target=es2024', '--sourcemap=inline', '--sources-content=false'];

/** esbuild's own binary, out of the package for this platform. */
function compilerPath(): string {
  const fromHere = createRequire(import.meta.url);
  const fromEsbuild = createRequire(fromHere.resolve('esbuild'));
  const platformPackage = fromEsbuild.resolve(`@esbuild/${process.platform}-${process.arch}/package.json`);
  return join(dirname(platformPackage), 'bin', 'esbuild');
}

/** The version of esbuild, on a machine that has Node as well. */
export async function probeEsbuild(installation: string): Promise<Probe> {
  try {
    if (!existsSync(compilerPath())) return { missing: `${compilerPath()} is missing: install the npm packages again` };
    const runtime = await probeNode(installation);
    return 'missing' in runtime ? runtime : { version: `esbuild ${await output(compilerPath(), ['--version'])}` };
  } catch (error) {
    return {
      missing: `esbuild does not run (${(error as Error).message.split('\n')[0]}): install the npm packages again`,
    };
  }
}

/** Node with its harness, and esbuild. */
export async function prepareNodeAndEsbuild(directory: string, installation: string): Promise<Toolchain> {
  const hostPath = compilerPath();
  const runtime = await prepareNode(directory, installation, hostPath);
  return {
    mounts: [...runtime.mounts, { hostPath, path: inside }],
    key: hashOf(runtime.key, await output(hostPath, ['--version']), flags.join(' ')),
  };
}

/** Compiles the person's file, e.g. `solution.ts`; the artifact holds a source map. */
export function esbuildStep(loader: 'js' | 'ts', code: string): CompileStep {
  const fileName = `solution.${loader}`;
  return {
    argv: [
      '/bin/sh',
      '-c',
      `exec ${inside} --loader=${loader} ${flags.join(' ')} --sourcefile=${fileName} --log-level=error --color=false < /box/${fileName} >&3`,
    ],
    environment: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', HOME: '/tmp', GOMAXPROCS: '2' },
    files: [{ path: `/box/${fileName}`, content: code }],
    processes: 32,
    memoryBytes: 512 * 2 ** 20,
    cpuTimeMs: 10_000,
  };
}
