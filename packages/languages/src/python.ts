import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtDirectory, hashOf, output, probeTool } from './commands.ts';
import { black } from './formatters.ts';
import { harnessFiles, interpreterOf, specification, withoutPaths } from './interpreters.ts';
import type { Language } from './language.ts';
import { pythonStarter } from './python-starter.ts';

const home = '/toolchains/python';
/** Joined in this order to the one file that every run loads. */
const parts = ['records.py', 'nodes.py', 'node_answers.py', 'values.py', 'person.py', 'serving.py'];

/** CPython. */
export function createPython(installation: string): Language {
  const interpreter = interpreterOf(installation, 'python3');
  const texts = harnessFiles('python');
  const textOf = (name: string) => texts.get(name) ?? '';
  /** What practice sites have besides the standard library; the Debian package is python3-sortedcontainers. */
  const sortedContainers = join(installation, 'lib/python3/dist-packages/sortedcontainers');
  return {
    id: 'python',
    label: 'Python',
    probe: () => probeTool(interpreter.path, ['--version'], /Python (\S+)/, 'python3'),

    async prepareToolchain(directory) {
      const version = await output(interpreter.path, ['--version']);
      const hasLibrary = existsSync(sortedContainers);
      const key = hashOf(...texts.values(), version, installation, String(hasLibrary));
      const hostPath = await builtDirectory(directory, 'python', key, async (draft) => {
        const library = join(draft, 'library/sortedcontainers');
        mkdirSync(library, { recursive: true });
        const modules = hasLibrary ? readdirSync(sortedContainers).filter((name) => name.endsWith('.py')) : [];
        for (const name of modules) copyFileSync(join(sortedContainers, name), join(library, name));
        writeFileSync(join(draft, 'names.py'), textOf('names.py'));
        const names = await output(interpreter.path, ['-I', '-S', '-B', 'names.py', join(draft, 'library')], draft);
        const harness = `${names}\nLIBRARY = ${JSON.stringify(`${home}/library`)}\n\n${parts.map(textOf).join('\n\n')}`;
        writeFileSync(join(draft, 'harness.py'), harness);
        // Compiled beforehand: the box is read-only, and parsing the harness takes a fifth of a short run.
        const compile = 'import compileall, py_compile; py_compile.compile("harness.py", "harness.pyc", doraise=True)';
        await output(interpreter.path, ['-I', '-c', `${compile}; compileall.compile_dir("library", quiet=1)`], draft);
      });
      return { mounts: [{ hostPath, path: home }, ...interpreter.mounts], key };
    },

    starterCode: pythonStarter,
    formatter: black(installation),
    selfTest:
      'class Solution:\n    def total(self, values: List[int], extra: int) -> int:\n        return sum(values) + extra\n',
    fileName: () => 'solution.py',

    prepareRun: ({ signature, code }) => ({
      // -S: no site directory; it costs a third of the start, and nothing is installed there.
      argv: [
        interpreter.path,
        '-I',
        '-S',
        '-B',
        '-X',
        'utf8',
        `${home}/harness.pyc`,
        '/box/solution.py',
        specification(signature),
      ],
      environment: interpreter.environment,
      files: [{ path: '/box/solution.py', content: code }],
      processes: 32,
      // For recursion through functions of the library, such as a cache's; only what is used counts as memory.
      stackBytes: 512 * 2 ** 20,
      memoryOverheadBytes: 24 * 2 ** 20,
      startUpCpuTimeMs: 2_000,
    }),

    cleanMessage: (message) => withoutPaths(message, home),

    explainFailure(stderr) {
      const lines = withoutPaths(stderr, home).trimEnd().split('\n');
      const message = lines.at(-1)?.trim();
      if (!message || !lines.some((line) => line.startsWith('Traceback '))) return undefined;
      const places = [...stderr.matchAll(/File "[^"\n]*solution\.py", line (\d+)/g)];
      const line = Number(places.at(-1)?.[1] ?? 0);
      return { message, ...(line > 0 && { line }) };
    },

    ranOutOfMemory: ({ stderr }) => /^MemoryError\b/m.test(stderr.slice(-400)),
  };
}
