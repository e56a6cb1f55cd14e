import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtDirectory, hashOf, output, probeTool } from './commands.ts';
import { javaStarter } from './java-starter.ts';
import type { Language, Task } from './language.ts';
import { signatureText } from './signature-text.ts';

const runtime = '/usr/bin/java';
const compiler = '/usr/bin/javac';
const home = '/toolchains/java';
/** Both machines start small: one collector thread, no files outside, English. */
const smallFlags = [
  '-XX:+UseSerialGC',
  '-XX:-UsePerfData',
  '-Xshare:auto',
  // The archives at their own address: moving them takes longer than all the rest of the start.
  '-XX:+UnlockDiagnosticVMOptions',
  '-XX:ArchiveRelocationMode=0',
  // Its remarks go to standard output, which is the person's.
  '-Xlog:disable',
  '-Dfile.encoding=UTF-8',
  '-Duser.language=en',
];
const compileFlags = [...smallFlags, '-XX:TieredStopAtLevel=1', '-Xmx384m', '-Xss8m'];
const runFlags = [...smallFlags, '-XX:ReservedCodeCacheSize=64m', '-Xss4m'];

/** On the first line, so that the person's lines keep their numbers. */
const imports = `${['util', 'util.function', 'util.stream', 'io', 'math', 'time', 'text', 'util.concurrent']
  .map((name) => `import java.${name}.*;`)
  .join('')} `;

const sources = fileURLToPath(new URL('./harness/java/', import.meta.url));

/** Java 17, Debian's OpenJDK. */
export const java: Language = {
  id: 'java',
  label: 'Java',
  probe: () => probeTool(compiler, ['--version'], /javac (\S+)/, 'openjdk-17-jdk-headless'),

  async prepareToolchain(directory) {
    const texts = readdirSync(sources)
      .sort()
      .map((name) => readFileSync(join(sources, name), 'utf8'));
    const key = hashOf(...texts, compileFlags.join(' '), runFlags.join(' '), await output(compiler, ['-version']));
    const hostPath = await builtDirectory(directory, 'java', key, buildHarness);
    return { mounts: [{ hostPath, path: home }], key };
  },

  starterCode: javaStarter,
  fileName,

  prepareCompile: (task) => ({
    // The class path is relative, as it was when the archive of loaded classes was made: the JVM compares them.
    argv: [
      '/bin/sh',
      '-c',
      `cd ${home} && exec ${runtime} ${compileFlags.join(' ')} -XX:SharedArchiveFile=compile.jsa -cp harness.jar CodeNovaCompiler "/box/$0" 1>&3`,
      fileName(task),
    ],
    environment: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', HOME: '/tmp' },
    files: [{ path: `/box/${fileName(task)}`, content: imports + withoutPackage(task.code) }],
    processes: 48,
    memoryBytes: 512 * 2 ** 20,
    cpuTimeMs: 10_000,
  }),

  prepareRun(task, { artifactPath, memoryBytes }) {
    if (artifactPath === undefined) throw new Error('java: nothing to run without an artifact');
    const { signature } = task;
    const isProgram = signature.kind === 'program';
    const machine = `${runtime} ${runFlags.join(' ')} -Xmx${Math.floor(memoryBytes / 2 ** 20)}m`;
    const archive = '-XX:SharedArchiveFile=run.jsa -cp harness.jar:/box/solution.jar CodeNovaHarness';
    const channel = isProgram ? '' : '4>&1 1>&3';
    return {
      argv: [
        '/bin/sh',
        '-c',
        `cd ${home} && exec ${machine} ${archive} "$0" "$1" /box/solution.jar ${channel}`,
        fileName(task),
        isProgram ? 'program' : signatureText(signature),
      ],
      environment: { PATH: '/usr/bin:/bin', LANG: 'C.UTF-8', HOME: '/tmp' },
      files: [{ path: '/box/solution.jar', content: { hostPath: artifactPath } }],
      processes: 64,
      // Code cache, class data, the deep stack and the machine's own; a StackOverflowError was seen to take 195 MB
      // more while it unwinds. The heap, which is what a person's data takes, is held to the limit by -Xmx.
      memoryOverheadBytes: 512 * 2 ** 20,
      startUpCpuTimeMs: 5_000,
    };
  },

  cleanMessage,

  explainFailure(stderr, task) {
    const message =
      /^(?:Exception in thread "[^"\n]*" )?((?:[a-z]\w*\.)*[A-Z]\w*(?:Exception|Error)(?:: .*)?|error: .*)$/m.exec(
        stderr,
      )?.[1];
    if (message === undefined) return undefined;
    const place = new RegExp(`\\(${fileName(task)}:(\\d+)\\)`).exec(stderr)?.[1];
    return { message, ...(place !== undefined && { line: Number(place) }) };
  },

  ranOutOfMemory: ({ stderr }) => /^(Exception in thread .*)?java\.lang\.OutOfMemoryError/m.test(stderr),
};

/** Compiles the harness and keeps the classes that a compilation and a run load in an archive each: half the start. */
async function buildHarness(draft: string): Promise<void> {
  const files = readdirSync(sources).map((name) => join(sources, name));
  await output(compiler, ['-proc:none', '-d', 'classes', ...files], draft);
  await output('/usr/bin/jar', ['--create', '--no-compress', '--file', 'harness.jar', '-C', 'classes', '.'], draft);
  rmSync(join(draft, 'classes'), { recursive: true });
  const shell = (script: string) => output('/bin/sh', ['-c', script], draft);
  const machine = (flags: string[], archive: string) =>
    `${runtime} ${flags.join(' ')} -XX:ArchiveClassesAtExit=${archive}`;
  const sample = join(sources, 'CodeNovaSample.java');
  await shell(`${machine(compileFlags, 'compile.jsa')} -cp harness.jar CodeNovaCompiler ${sample} > /dev/null`);
  // Ends by itself rather than by halt, so that the archive is written.
  await shell(
    `echo 1 2 0 1 3 7 7 7 2 ab 1 5 | ${machine(runFlags, 'run.jsa')} -Dcodenova.exit=true -cp harness.jar CodeNovaHarness CodeNovaSample.java 'class|CodeNovaSample||add int[] int[] string TreeNode' 4>/dev/null`,
  );
}

/** Blank where it was: the harness's nodes can only be seen from the package without a name. */
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
