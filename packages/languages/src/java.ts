import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtDirectory, probeTool } from './commands.ts';
import { filesIn, harnessFolder, textsIn } from './harness-files.ts';
import { createJavaMachine, explainTrace, traceOfMemory } from './java-machine.ts';
import { javaStarter } from './java-starter.ts';
import type { Language, Task } from './language.ts';

/** On the first line, so that the person's lines keep their numbers. */
const imports = `${['util', 'util.function', 'util.stream', 'io', 'math', 'time', 'text', 'util.concurrent']
  .map((name) => `import java.${name}.*;`)
  .join('')}import javafx.util.*; `;

/** Java 17, Debian's OpenJDK, or a later one elsewhere. */
export function createJava(installation: string): Language {
  const machine = createJavaMachine({
    installation,
    home: '/toolchains/java',
    compiler: {
      mainClass: 'CodeNovaCompiler',
      folder: 'java-compiler',
      sample: 'CodeNovaSample.java',
      flags: ['-XX:TieredStopAtLevel=1', '-Xmx384m'],
      classPath: [],
      memoryBytes: 512 * 2 ** 20,
      startCpuTimeMs: 30_000,
      cpuTimeMs: 10_000,
    },
    // Practice sites have it, Debian's Java has not.
    runClassPath: ['nodes/Pair.jar'],
  });
  const nodes = harnessFolder('java-nodes');
  const kinds = readdirSync(nodes);
  return {
    id: 'java',
    label: 'Java',
    probe: () => probeTool(machine.javac, ['--version'], /javac (\S+)/, 'openjdk-17-jdk-headless'),

    async prepareToolchain(directory) {
      const key = await machine.key(...kinds.flatMap((kind) => textsIn(join(nodes, kind))));
      const hostPath = await builtDirectory(directory, 'java', key, async (draft) => {
        mkdirSync(join(draft, 'nodes'));
        for (const kind of kinds)
          await machine.compileJava(draft, `nodes/${kind}.jar`, filesIn(join(nodes, kind), '.java'));
        await machine.buildHarness(draft);
        await machine.archiveCompiler(draft);
        await machine.archiveRun(draft);
      });
      return { mounts: machine.mounts(hostPath), key };
    },

    starterCode: javaStarter,
    selfTest:
      'class Solution {\n    public int total(int[] values, int extra) {\n        for (int value : values) extra += value;\n        return extra;\n    }\n}\n',
    fileName,
    prepareCompile: (task) => machine.compileStep(task, fileName(task), sourceOf(task)),
    residentCompiler: machine.residentCompiler((task) => ({ fileName: fileName(task), source: sourceOf(task) })),
    prepareRun: (task, options) => machine.runStep(task, fileName(task), options),
    cleanMessage,
    explainFailure: (stderr, task) => explainTrace(stderr, fileName(task)),
    ranOutOfMemory: ({ stderr }) => traceOfMemory(stderr),
  };
}

function sourceOf({ code }: Task): string {
  return imports + withoutPackage(code);
}

/** Blank where it was: the nodes can only be seen from the package without a name. */
function withoutPackage(code: string): string {
  const declaration = /^((?:\s|\/\/[^\n]*\n|\/\*(?:[^*]|\*(?!\/))*\*\/)*)(package\s[\w\s.]+;)/;
  return code.replace(declaration, (_all, before: string, found: string) => before + found.replaceAll(/\S/g, ' '));
}

function fileName({ signature }: Task): string {
  return signature.kind === 'class'
    ? `${signature.name}.java`
    : signature.kind === 'program'
      ? 'Main.java'
      : 'Solution.java';
}

function cleanMessage(message: string, _task: Task): string {
  const lines = message.replaceAll('/box/', '').split('\n');
  return lines
    .map((line, index) => {
      if (line.startsWith(imports)) return line.slice(imports.length);
      // The caret below a first line of which the imports were taken off.
      if (lines[index - 1]?.startsWith(imports) && /^\s*\^$/.test(line)) return line.slice(imports.length);
      return line;
    })
    .join('\n');
}
