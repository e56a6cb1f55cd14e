import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtDirectory, harnessText, hashOf, output, probeTool } from './commands.ts';
import { cppMain } from './cpp-main.ts';
import { cleanCppMessage } from './cpp-messages.ts';
import { cppStarter } from './cpp-starter.ts';
import type { Language } from './language.ts';

const compiler = '/usr/bin/g++';
const home = '/toolchains/cpp';
/** The precompiled header is of use only to a compiler called with the same ones. */
const flags = ['-std=c++20', '-O2', '-pipe'];
/** Half the time of the usual linker. */
const linker = existsSync('/usr/bin/ld.gold') ? ['-fuse-ld=gold'] : [];

/** C++20, Debian's GCC. */
export const cpp: Language = {
  id: 'cpp',
  label: 'C++',
  probe: () => probeTool(compiler, ['--version'], /\) (\d+\.\d+\.\d+)/, 'g++'),

  async prepareToolchain(directory) {
    const header = harnessText('codenova.hpp');
    const key = hashOf(header, flags.join(' '), linker.join(' '), await output(compiler, ['--version']));
    const hostPath = await builtDirectory(directory, 'cpp', key, async (draft) => {
      writeFileSync(join(draft, 'codenova.hpp'), header);
      await output(compiler, [...flags, '-x', 'c++-header', 'codenova.hpp', '-o', 'codenova.hpp.gch'], draft);
    });
    return { mounts: [{ hostPath, path: home }], key };
  },

  starterCode: cppStarter,
  fileName: () => 'solution.cpp',

  prepareCompile: (task) => ({
    argv: [
      '/bin/sh',
      '-c',
      `cd /box && ${compiler} ${[...flags, ...linker].join(' ')} -I${home} -fmax-errors=20 -fdiagnostics-color=never -w main.cpp -o /tmp/a.out && exec /bin/cat /tmp/a.out >&3`,
    ],
    environment: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', TMPDIR: '/tmp' },
    files: [
      { path: '/box/main.cpp', content: cppMain(task) },
      // Never compiled: g++ quotes lines of it in its messages.
      { path: '/box/solution.cpp', content: task.code },
    ],
    processes: 16,
    memoryBytes: 512 * 2 ** 20,
    cpuTimeMs: 10_000,
  }),

  prepareRun(_task, { artifactPath }) {
    if (artifactPath === undefined) throw new Error('cpp: nothing to run without an artifact');
    return {
      argv: ['/box/solution'],
      environment: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', HOME: '/tmp' },
      files: [{ path: '/box/solution', content: { hostPath: artifactPath }, executable: true }],
      processes: 32,
      memoryOverheadBytes: 16 * 2 ** 20,
      startUpCpuTimeMs: 1_000,
    };
  },

  cleanMessage: (message, task) => cleanCppMessage(message.replaceAll(`${home}/`, ''), task),

  explainFailure(stderr, task) {
    const found = /terminate called after throwing an instance of '([^'\n]+)'(?:\n\s*what\(\):\s*([^\n]*))?/.exec(
      stderr,
    );
    if (!found) return undefined;
    return { message: cleanCppMessage(found[2] === undefined ? `${found[1]}` : `${found[1]}: ${found[2]}`, task) };
  },

  ranOutOfMemory: ({ signal, stderr }) =>
    signal === 'SIGABRT' && stderr.slice(-400).includes("instance of 'std::bad_alloc'"),
};
