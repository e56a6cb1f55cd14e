import { join } from 'node:path';
import { builtDirectory, harnessText, hashOf, output, probeTool } from './commands.ts';
import { cppMain } from './cpp-main.ts';
import { cleanCppMessage } from './cpp-messages.ts';
import { cppStarter } from './cpp-starter.ts';
import { clangFormat } from './formatters.ts';
import type { Language } from './language.ts';
import { explainedFault, linkHarness, nativeTools, writeHarnessFiles } from './native-harness.ts';
import { nativeRun } from './native-run.ts';

const home = '/toolchains/cpp';
/** The precompiled header is of use only to a compiler called with the same ones. -g1: the lines of faults. */
const flags = ['-std=c++20', '-O2', '-g1', '-pipe'];
const harnessFiles = [
  'cpp/standard.hpp',
  'cpp/codenova.hpp',
  'cpp/harness.cpp',
  'cpp/random-list-node.hpp',
  'cpp/graph-node.hpp',
  'cpp/nary-node.hpp',
  'cpp/next-tree-node.hpp',
  'native/failure.h',
  'native/failure.c',
];

/** C++20 of GCC. */
export function createCpp(installation: string): Language {
  const { compiler, environment, linker } = nativeTools(installation, 'g++');
  return {
    id: 'cpp',
    label: 'C++',
    probe: () => probeTool(compiler, ['--version'], /\) (\d+\.\d+\.\d+)/, 'g++'),

    async prepareToolchain(directory) {
      const version = await output(compiler, ['--version']);
      const key = hashOf(...harnessFiles.map(harnessText), flags.join(' '), linker.join(' '), compiler, version);
      const hostPath = await builtDirectory(directory, 'cpp', key, async (draft) => {
        writeHarnessFiles(draft, harnessFiles);
        await output(compiler, [...flags, '-x', 'c++-header', 'standard.hpp', '-o', 'standard.hpp.gch'], draft);
        await output(compiler, [...flags, '-c', 'harness.cpp', '-o', 'calls.o'], draft);
        await linkHarness(draft, join(installation, 'bin/gcc'), 'calls.o');
      });
      const tools = installation === '/usr' ? [] : [{ hostPath: installation, path: installation }];
      return { mounts: [{ hostPath, path: home }, ...tools], key };
    },

    starterCode: cppStarter,
    formatter: clangFormat(installation, 'solution.cpp'),
    selfTest:
      'class Solution {\npublic:\n    int total(vector<int>& values, int extra) { return accumulate(values.begin(), values.end(), extra); }\n};\n',
    fileName: () => 'solution.cpp',

    prepareCompile: (task) => ({
      argv: [
        '/bin/sh',
        '-c',
        `cd /box && ${compiler} ${[...flags, ...linker].join(' ')} -I${home} -fmax-errors=20 -fdiagnostics-color=never -w main.cpp ${home}/harness.o -o /tmp/a.out && exec /bin/cat /tmp/a.out >&3`,
      ],
      environment,
      files: [
        { path: '/box/main.cpp', content: cppMain(task) },
        // Never compiled: g++ quotes lines of it in its messages.
        { path: '/box/solution.cpp', content: task.code },
      ],
      processes: 16,
      memoryBytes: 512 * 2 ** 20,
      cpuTimeMs: 10_000,
    }),

    prepareRun: (task, { artifactPath }) => nativeRun(task, artifactPath),

    cleanMessage: (message, task) => cleanCppMessage(message.replaceAll(`${home}/`, ''), task),

    explainFailure(stderr, task) {
      const fault = explainedFault(stderr);
      const thrown = /terminate called after throwing an instance of '([^'\n]+)'(?:\n\s*what\(\):\s*([^\n]*))?/.exec(
        stderr,
      );
      if (!thrown) return fault;
      const [, type = '', what] = thrown;
      const message = cleanCppMessage(what === undefined ? type : `${type}: ${what}`, task);
      return { message, ...(fault?.line && { line: fault.line }) };
    },

    ranOutOfMemory: ({ signal, stderr }) =>
      signal === 'SIGABRT' && stderr.slice(-400).includes("instance of 'std::bad_alloc'"),
  };
}
