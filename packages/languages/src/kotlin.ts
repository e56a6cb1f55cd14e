import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { builtDirectory, probeTool } from './commands.ts';
import { filesIn, harnessFolder, textsIn } from './harness-files.ts';
import { createJavaMachine, explainTrace, traceOfMemory } from './java-machine.ts';
import { kotlinStarter } from './kotlin-starter.ts';
import type { Language, Probe, Task } from './language.ts';

const library = 'kotlin-stdlib.jar';
/** As the manifest of kotlin-compiler.jar names them. */
const compilerJars = [
  'kotlin-compiler.jar',
  library,
  'annotations-13.0.jar',
  'kotlin-reflect.jar',
  'kotlin-script-runtime.jar',
  'kotlinx-coroutines-core-jvm.jar',
];

const imports = ['java.util.*', 'java.math.*', 'java.io.*', 'kotlin.math.*'];
/** Code in which the name is Java's, or their own. */
const otherArrayDeque =
  /^\s*import\s+(?:java\.util\.\*|.*\bArrayDeque\b)|\b(?:class|object|typealias)\s+ArrayDeque\b|\b(?:Deque|Queue)\b/m;

/** Before the first import, on its line, so that the person's lines keep their numbers. */
function importsFor(code: string): string {
  // It is Kotlin's that has the name by itself, which `java.util.*` takes away.
  const isHidden = /\bArrayDeque\b/.test(code) && !otherArrayDeque.test(code);
  const names = isHidden ? [...imports, 'kotlin.collections.ArrayDeque'] : imports;
  return `${names.map((name) => `import ${name};`).join('')} `;
}

/** Kotlin for the JVM: the compiler is the npm package `kotlin-compiler`, the machine is Java's. */
export function createKotlin(installation: string): Language {
  const machine = createJavaMachine({
    installation,
    home: '/toolchains/kotlin',
    compiler: {
      mainClass: 'CodeNovaKotlinCompiler',
      folder: 'kotlin-compiler',
      sample: 'CodeNovaSample.kt',
      flags: ['-XX:TieredStopAtLevel=1', '-Xmx256m'],
      classPath: compilerJars,
      memoryBytes: 768 * 2 ** 20,
      startCpuTimeMs: 60_000,
      cpuTimeMs: 20_000,
    },
    runClassPath: [library],
  });
  const nodes = harnessFolder('kotlin-nodes');
  return {
    id: 'kotlin',
    label: 'Kotlin',

    async probe(): Promise<Probe> {
      const java = await probeTool(machine.javac, ['--version'], /javac (\S+)/, 'openjdk-17-jdk-headless');
      if ('missing' in java) return java;
      const version = compilerVersion();
      return version === undefined
        ? { missing: 'the npm package kotlin-compiler is missing: install the npm packages again' }
        : { version: `${version} (JVM ${java.version})` };
    },

    async prepareToolchain(directory) {
      const key = await machine.key(...textsIn(nodes), compilerVersion() ?? '');
      const hostPath = await builtDirectory(directory, 'kotlin', key, async (draft) => {
        // The boxes' user need not be able to read the checkout.
        for (const name of compilerJars) copyFileSync(join(compilerFolder(), name), join(draft, name));
        mkdirSync(join(draft, 'nodes'));
        await machine.buildHarness(draft);
        await machine.archiveCompiler(draft);
        for (const file of filesIn(nodes, '.kt'))
          await machine.compileOurs(draft, file, `nodes/${basename(file, '.kt')}.jar`);
        await machine.archiveRun(draft);
      });
      return { mounts: machine.mounts(hostPath), key };
    },

    starterCode: kotlinStarter,
    selfTest: 'class Solution {\n    fun total(values: IntArray, extra: Int): Int = values.sum() + extra\n}\n',
    fileName,
    prepareCompile: (task) => machine.compileStep(task, fileName(task), sourceOf(task)),
    residentCompiler: machine.residentCompiler((task) => ({ fileName: fileName(task), source: sourceOf(task) })),
    prepareRun: (task, options) => machine.runStep(task, fileName(task), options, fileName(task).replace('.kt', 'Kt')),
    cleanMessage,
    explainFailure: (stderr, task) => explainTrace(stderr, fileName(task)),
    ranOutOfMemory: ({ stderr }) => traceOfMemory(stderr),
  };
}

function compilerFolder(): string {
  return join(dirname(createRequire(import.meta.url).resolve('kotlin-compiler/package.json')), 'lib');
}

function compilerVersion(): string | undefined {
  try {
    const folder = compilerFolder();
    if (!existsSync(join(folder, 'kotlin-compiler.jar'))) return undefined;
    return (JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8')) as { version: string }).version;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

const blanks = String.raw`(?:\s|//[^\n]*(?:\n|$)|/\*(?:[^*]|\*(?!/))*\*/)*`;
const beforeImports = new RegExp(String.raw`^${blanks}(?:@file:[^\n]*\n${blanks})*`);
const packageHeader = /^package\s+[\w.`]+[ \t]*;?/;

/** The code in two: what must stand before imports, with the package's name blanked out, and the rest. */
function parts(code: string): { head: string; rest: string } {
  const before = beforeImports.exec(code)?.[0] ?? '';
  const declared = packageHeader.exec(code.slice(before.length))?.[0] ?? '';
  return {
    head: before + declared.replaceAll(/\S/g, ' '),
    rest: code.slice(before.length + declared.length),
  };
}

function sourceOf({ code }: Task): string {
  const { head, rest } = parts(code);
  return head + importsFor(code) + rest;
}

function fileName({ signature }: Task): string {
  return signature.kind === 'class' ? `${signature.name}.kt` : signature.kind === 'program' ? 'Main.kt' : 'Solution.kt';
}

/** Takes our imports out of the line that they stand on, and moves what is said about that line. */
function cleanMessage(message: string, task: Task): string {
  const { head } = parts(task.code);
  const added = importsFor(task.code);
  const importsLine = head.split('\n').length;
  const importsColumn = head.length - (head.lastIndexOf('\n') + 1);
  const lines = message.split('\n');
  return lines
    .map((line, index) => {
      const place = /^([\w$]+\.kt):(\d+):(\d+)(: error: .*)$/s.exec(line);
      if (place && Number(place[2]) === importsLine && Number(place[3]) > importsColumn + added.length)
        return `${place[1]}:${place[2]}:${Number(place[3]) - added.length}${place[4]}`;
      if (line.includes(added)) return line.replace(added, '');
      if (lines[index - 1]?.includes(added) && /^\s*\^$/.test(line)) return line.slice(added.length);
      return line;
    })
    .join('\n');
}
