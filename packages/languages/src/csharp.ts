import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { builtDirectory, hashOf, output, probeTool } from './commands.ts';
import { rewriteNewer } from './csharp-newer.ts';
import { csharpStarter } from './csharp-starter.ts';
import { rewriteTuples } from './csharp-tuples.ts';
import { filesIn, harnessFolder, textsIn } from './harness-files.ts';
import type { Language, Located, Task } from './language.ts';
import { definedNodes } from './node-definitions.ts';
import { signatureText } from './signature-text.ts';

const home = '/toolchains/csharp';
const source = harnessFolder('csharp');
const nodes = join(source, 'nodes');
const library = join(source, 'library');
const compileFlags = [
  '-nologo',
  '-langversion:latest',
  '-optimize+',
  '-debug',
  '-warn:0',
  '-codepage:utf8',
  '-noconfig',
  // The paths in stack traces.
  '-pathmap:/box=.',
];
const references = ['System.dll', 'System.Core.dll', 'System.Numerics.dll'];

/** On a line of their own: the person's lines are numbered anew after it. */
const imports = [
  'System',
  'System.Collections',
  'System.Collections.Generic',
  'System.Globalization',
  'System.IO',
  'System.Linq',
  'System.Numerics',
  'System.Text',
  'System.Text.RegularExpressions',
  'System.Threading',
  'System.Threading.Tasks',
]
  .map((name) => `using ${name};`)
  .join('');

/** C# on Debian's Mono. Its compiler starts so fast that it need not stay. */
export function createCsharp(installation: string): Language {
  const mono = `${installation}/bin/mono`;
  const compiler = `${installation}/lib/mono/4.5/mcs.exe`;
  const isElsewhere = installation !== '/usr';
  const environment = {
    PATH: isElsewhere ? `${installation}/bin:/usr/bin:/bin` : '/usr/bin:/bin',
    LANG: 'C.UTF-8',
    HOME: '/tmp',
    // Nothing that processes share.
    MONO_DISABLE_SHARED_AREA: '1',
  };
  return {
    id: 'csharp',
    label: 'C#',

    async probe() {
      const runtime = await probeTool(mono, ['--version'], /version (\d+\.\d+\.\d+)/, 'mono-runtime');
      if ('missing' in runtime || existsSync(compiler)) return runtime;
      return { missing: `${compiler} is missing: apt install mono-mcs` };
    },

    async prepareToolchain(directory) {
      const version = await output(mono, ['--version']);
      const key = hashOf(
        ...textsIn(source),
        ...textsIn(nodes),
        ...textsIn(library),
        compileFlags.join(' '),
        mono,
        version,
      );
      const hostPath = await builtDirectory(directory, 'csharp', key, async (draft) => {
        const compile = (args: string[]) =>
          output(mono, [compiler, '-nologo', '-langversion:latest', '-optimize+', ...args], draft);
        await compile(['-target:library', '-out:Library.dll', ...filesIn(library, '.cs')]);
        await compile(['-out:Harness.exe', ...filesIn(source, '.cs')]);
        mkdirSync(join(draft, 'nodes'));
        for (const file of filesIn(nodes, '.cs'))
          await compile(['-target:library', `-out:nodes/${basename(file, '.cs')}.dll`, file]);
        // Compiled beforehand, the harness starts in half the time.
        await output(mono, ['--aot', 'Harness.exe'], draft);
        copyFileSync(compiler, join(draft, 'mcs.exe'));
        await output(mono, ['--aot', 'mcs.exe'], draft);
      });
      const settings = isElsewhere ? installation : '/etc/mono';
      return {
        mounts: [
          { hostPath, path: home },
          { hostPath: settings, path: settings },
        ],
        key,
      };
    },

    starterCode: csharpStarter,
    selfTest:
      'public class Solution\n{\n    public int Total(int[] values, int extra)\n    {\n        return values.Sum() + extra;\n    }\n}\n',
    fileName,

    prepareCompile(task) {
      const target = task.signature.kind === 'program' ? 'exe' : 'library';
      const libraries = [...references, `${home}/Library.dll`, ...nodeFiles(task)].map((name) => `-r:${name}`);
      const options = [...compileFlags, `-target:${target}`, '-out:/tmp/solution', ...libraries];
      return {
        argv: [
          '/bin/sh',
          '-c',
          `${mono} ${home}/mcs.exe ${options.join(' ')} "/box/$0" 1>&2 3>&- && { stat -c %s /tmp/solution; exec cat /tmp/solution /tmp/solution.mdb; } >&3`,
          fileName(task),
        ],
        environment,
        files: [{ path: `/box/${fileName(task)}`, content: sourceOf(task) }],
        processes: 32,
        memoryBytes: 512 * 2 ** 20,
        cpuTimeMs: 10_000,
      };
    },

    prepareRun(task, { artifactPath }) {
      if (artifactPath === undefined) throw new Error('csharp: nothing to run without an artifact');
      const { signature } = task;
      const specification = signature.kind === 'program' ? 'program' : signatureText(signature);
      return {
        argv: [
          mono,
          '--debug',
          `${home}/Harness.exe`,
          '/box/solution',
          `./${fileName(task)}`,
          specification,
          ...nodeFiles(task),
        ],
        environment,
        files: [{ path: '/box/solution', content: { hostPath: artifactPath } }],
        processes: 64,
        // The stack of 64 MB, the runtime and its own heap.
        memoryOverheadBytes: 112 * 2 ** 20,
        startUpCpuTimeMs: 3_000,
      };
    },

    cleanMessage,
    explainFailure,
    ranOutOfMemory: ({ stderr }) =>
      /^(Unhandled Exception:\n)?(\[ERROR\].*)?System\.OutOfMemoryException/m.test(stderr),
  };
}

function nodeFiles(task: Task): string[] {
  return definedNodes(task.signature).map((kind) => `${home}/nodes/${kind}.dll`);
}

function fileName({ signature }: Task): string {
  return signature.kind === 'class'
    ? `${signature.name}.cs`
    : signature.kind === 'program'
      ? 'Program.cs'
      : 'Solution.cs';
}

function sourceOf(task: Task): string {
  // A directive that this compiler does not know; it only asks for warnings.
  const code = task.code.replaceAll(/^[ \t]*#nullable\b.*$/gm, '');
  const rewritten = rewriteTuples(rewriteNewer(code));
  const body =
    'refused' in rewritten
      ? `\n#line ${rewritten.line} "${fileName(task)}"\n#error ${rewritten.refused}`
      : rewritten.code;
  return `${imports}\n#line 1 "${fileName(task)}"\n${body}`;
}

/** The person's errors alone. */
function cleanMessage(message: string, _task: Task): string {
  return message
    .replaceAll('/box/', '')
    .split('\n')
    .filter((line) => !/^(Compilation failed:|\/.*\(Location of the symbol related|\s+at )/.test(line))
    .join('\n');
}

function explainFailure(stderr: string, task: Task): Located | undefined {
  const message =
    /^(?:\[ERROR\] FATAL UNHANDLED EXCEPTION: )?((?:[A-Z]\w*\.)*[A-Z]\w*(?:Exception|Error)(?:: .*)?)$/m.exec(
      stderr,
    )?.[1];
  if (message === undefined) {
    return /stack overflow/i.test(stderr.slice(-4_000)) ? { message: 'System.StackOverflowException' } : undefined;
  }
  const place = new RegExp(`${fileName(task).replaceAll('.', '\\.')}:(\\d+)`).exec(stderr)?.[1];
  return { message, ...(place !== undefined && { line: Number(place) }) };
}
