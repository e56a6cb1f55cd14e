import { cMain } from './c-main.ts';
import { cleanCMessage } from './c-messages.ts';
import { cStarter } from './c-starter.ts';
import { builtDirectory, harnessText, hashOf, output, probeTool } from './commands.ts';
import { clangFormat } from './formatters.ts';
import type { Language, Task } from './language.ts';
import { explainedFault, linkHarness, nativeTools, writeHarnessFiles } from './native-harness.ts';
import { nativeRun } from './native-run.ts';

const home = '/toolchains/c';
/** The precompiled header is of use only to a compiler called with the same ones. -g1: the lines of faults. */
const flags = ['-std=gnu17', '-O2', '-g1', '-pipe'];
const harnessFiles = [
  'c/standard.h',
  'c/codenova.h',
  'c/harness.c',
  'c/reading.c',
  'c/writing.c',
  'c/nodes.c',
  'c/random-list-node.h',
  'c/graph-node.h',
  'c/nary-node.h',
  'c/next-tree-node.h',
  'native/failure.h',
  'native/failure.c',
];

/** A missing function has to be told by the compiler where our calls need it; whole programs are taken as GCC takes them. */
const strictness = ({ signature }: Task) =>
  signature.kind === 'program' ? '' : '-Werror=implicit-function-declaration';

/** C17 of GCC, with its extensions. */
export function createC(installation: string): Language {
  const { compiler, environment, linker } = nativeTools(installation, 'gcc');
  return {
    id: 'c',
    label: 'C',
    probe: () => probeTool(compiler, ['--version'], /\) (\d+\.\d+\.\d+)/, 'gcc'),

    async prepareToolchain(directory) {
      const version = await output(compiler, ['--version']);
      const key = hashOf(...harnessFiles.map(harnessText), flags.join(' '), linker.join(' '), compiler, version);
      const hostPath = await builtDirectory(directory, 'c', key, async (draft) => {
        writeHarnessFiles(draft, harnessFiles);
        await output(compiler, [...flags, '-x', 'c-header', 'standard.h', '-o', 'standard.h.gch'], draft);
        await output(compiler, [...flags, '-c', 'harness.c', '-o', 'calls.o'], draft);
        await linkHarness(draft, compiler, 'calls.o');
      });
      const tools = installation === '/usr' ? [] : [{ hostPath: installation, path: installation }];
      return { mounts: [{ hostPath, path: home }, ...tools], key };
    },

    starterCode: cStarter,
    formatter: clangFormat(installation, 'solution.c'),
    selfTest:
      'int total(int* values, int valuesSize, int extra) {\n    for (int i = 0; i < valuesSize; i++) extra += values[i];\n    return extra;\n}\n',
    fileName: () => 'solution.c',

    prepareCompile: (task) => ({
      argv: [
        '/bin/sh',
        '-c',
        `cd /box && ${compiler} ${[...flags, ...linker].join(' ')} -I${home} -fmax-errors=20 -fdiagnostics-color=never ${strictness(task)} main.c ${home}/harness.o -lm -o /tmp/a.out && exec /bin/cat /tmp/a.out >&3`,
      ],
      environment,
      files: [
        { path: '/box/main.c', content: cMain(task) },
        // Never compiled: gcc quotes lines of it in its messages.
        { path: '/box/solution.c', content: task.code },
      ],
      processes: 16,
      memoryBytes: 512 * 2 ** 20,
      cpuTimeMs: 10_000,
    }),

    prepareRun: (task, { artifactPath }) => nativeRun(task, artifactPath),

    cleanMessage: (message, task) => cleanCMessage(message.replaceAll(`${home}/`, ''), task),
    explainFailure: explainedFault,
    // Memory that is not there is refused to the process as a whole, which ends; nobody says so.
    ranOutOfMemory: () => false,
  };
}
