import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Signature } from '@codenova/contracts';
import { builtDirectory, harnessText, hashOf, output, probeTool } from './commands.ts';
import type { Language, Task } from './language.ts';
import { pythonStarter } from './python-starter.ts';
import { signatureText } from './signature-text.ts';

const interpreter = '/usr/bin/python3';
const home = '/toolchains/python';

/** CPython, Debian's. */
export const python: Language = {
  id: 'python',
  label: 'Python',
  probe: () => probeTool(interpreter, ['--version'], /Python (\S+)/, 'python3'),

  async prepareToolchain(directory) {
    const key = hashOf(harnessText('harness.py'), await output(interpreter, ['--version']));
    const hostPath = await builtDirectory(directory, 'python', key, async (draft) => {
      writeFileSync(join(draft, 'harness.py'), harnessText('harness.py'));
      // Compiled beforehand: the box is read-only, and parsing the harness takes a fifth of a short run.
      const compile = 'import py_compile; py_compile.compile("harness.py", "harness.pyc", doraise=True)';
      await output(interpreter, ['-I', '-c', compile], draft);
    });
    return { mounts: [{ hostPath, path: home }], key };
  },

  starterCode: pythonStarter,
  fileName: () => 'solution.py',

  prepareRun: ({ signature, code }) => ({
    // -S: no site directory; it costs a third of the start, and nothing is installed there.
    argv: [
      interpreter,
      '-I',
      '-S',
      '-B',
      '-X',
      'utf8',
      `${home}/harness.pyc`,
      '/box/solution.py',
      specification(signature),
    ],
    environment: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', HOME: '/tmp' },
    files: [{ path: '/box/solution.py', content: code }],
    processes: 32,
    memoryOverheadBytes: 24 * 2 ** 20,
    startUpCpuTimeMs: 2_000,
  }),

  cleanMessage,

  explainFailure(stderr, task) {
    const lines = cleanMessage(stderr, task).trimEnd().split('\n');
    const message = lines.at(-1)?.trim();
    if (!message || !lines.some((line) => line.startsWith('Traceback '))) return undefined;
    const places = [...stderr.matchAll(/File "[^"\n]*solution\.py", line (\d+)/g)];
    const line = Number(places.at(-1)?.[1] ?? 0);
    return { message, ...(line > 0 && { line }) };
  },

  ranOutOfMemory: ({ stderr }) => /^MemoryError\b/m.test(stderr.slice(-400)),
};

function specification(signature: Signature): string {
  return signature.kind === 'program' ? 'program' : signatureText(signature);
}

function cleanMessage(message: string, _task: Task): string {
  return message.replaceAll('/box/', '').replaceAll(`${home}/`, '');
}
