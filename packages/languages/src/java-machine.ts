import { copyFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { SandboxMount } from '@codenova/sandbox';
import { hashOf, output } from './commands.ts';
import { filesIn, harnessFolder, textsIn } from './harness-files.ts';
import type { CompileStep, Located, ResidentCompiler, RunStep, Task } from './language.ts';
import { definedNodes } from './node-definitions.ts';
import { signatureText } from './signature-text.ts';

/** What the languages of the Java machine share: its flags, the harness, how a compiler and a solution are started. */

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
const runFlags = [...smallFlags, '-XX:ReservedCodeCacheSize=64m', '-Xss4m'];
const channelToOutput = '1>&3 3>&-';

export type JavaMachineOptions = {
  installation: string;
  /** Where the box sees the toolchain's directory. */
  home: string;
  compiler: {
    /** Ours, of `folder` in `harness/`, where its sample lies as well. */
    mainClass: string;
    folder: string;
    sample: string;
    flags: string[];
    /** Jars beside the harness's. */
    classPath: string[];
    memoryBytes: number;
    /** CPU time of its start. */
    startCpuTimeMs: number;
    cpuTimeMs: number;
  };
  /** Jars that every run has, beside the harness's. */
  runClassPath: string[];
};

/** A class path is relative to `home`, as it was when the archives of classes were made: the machine compares them. */
export function createJavaMachine({ installation, home, compiler, runClassPath }: JavaMachineOptions) {
  const java = `${installation}/bin/java`;
  const javac = `${installation}/bin/javac`;
  const isElsewhere = installation !== '/usr';
  const environment = {
    PATH: isElsewhere ? `${installation}/bin:/usr/bin:/bin` : '/usr/bin:/bin',
    LANG: 'C.UTF-8',
    HOME: '/tmp',
  };
  const compilerFlags = [...smallFlags, ...compiler.flags].join(' ');
  const compilerMain = `-cp ${['harness.jar', ...compiler.classPath].join(':')} ${compiler.mainClass}`;
  const runPath = ['harness.jar', ...runClassPath];
  const samplePath = join(harnessFolder(compiler.folder), compiler.sample);

  const compileStep = (args: string[], cpuTimeMs: number, files: CompileStep['files']): CompileStep => ({
    argv: [
      '/bin/sh',
      '-c',
      `cd ${home} && exec ${java} ${compilerFlags} -XX:SharedArchiveFile=compile.jsa ${compilerMain} "$@" ${channelToOutput}`,
      'compile',
      ...args,
    ],
    environment,
    files,
    processes: 48,
    memoryBytes: compiler.memoryBytes,
    cpuTimeMs,
  });

  return {
    javac,

    mounts: (hostPath: string): SandboxMount[] => [
      { hostPath, path: home },
      ...(isElsewhere ? [{ hostPath: installation, path: installation }] : []),
    ],

    /** Of everything that is built from, the flags and the version of the machine. */
    key: async (...more: string[]) =>
      hashOf(
        ...textsIn(harnessFolder('java')),
        ...textsIn(harnessFolder(compiler.folder)),
        compilerFlags,
        runFlags.join(' '),
        javac,
        await output(javac, ['-version']),
        ...more,
      ),

    /** `harness.jar`, with the compiler in it. */
    async buildHarness(draft: string): Promise<void> {
      const files = ['java', compiler.folder].flatMap((folder) => filesIn(harnessFolder(folder), '.java'));
      await compileJava(
        draft,
        'harness.jar',
        files.filter((file) => file !== samplePath),
      );
      copyFileSync(samplePath, join(draft, compiler.sample));
    },

    compileJava,

    /** Compiles once, so that the classes which that loads are kept in an archive: half the start and more. */
    async archiveCompiler(draft: string): Promise<void> {
      const flags = `${compilerFlags} -XX:ArchiveClassesAtExit=compile.jsa -Dcodenova.exit=true`;
      const sample = `${compiler.sample} ${compiler.sample}`;
      await output('/bin/sh', ['-c', `${java} ${flags} ${compilerMain} ${sample} > sample.jar`], draft);
    },

    /** With the compiler's archive: a file of ours to a jar. */
    async compileOurs(draft: string, file: string, jar: string): Promise<void> {
      const flags = `${compilerFlags} -XX:SharedArchiveFile=compile.jsa`;
      const script = `${java} ${flags} ${compilerMain} "$0" "$1" > "$2"`;
      await output('/bin/sh', ['-c', script, basename(file), file, jar], draft);
    },

    /** Ends by itself rather than by halt, so that the archive is written. */
    async archiveRun(draft: string): Promise<void> {
      const flags = [...runFlags, '-XX:ArchiveClassesAtExit=run.jsa', '-Dcodenova.exit=true'].join(' ');
      const signature = "'class|CodeNovaSample||add int[] int[] string'";
      const main = `-cp ${[...runPath, 'sample.jar'].join(':')} CodeNovaHarness CodeNovaSample ${signature}`;
      await output('/bin/sh', ['-c', `echo 1 2 0 1 3 7 7 7 2 ab 1 5 | ${java} ${flags} ${main} 4>/dev/null`], draft);
    },

    compileStep: (task: Task, fileName: string, source: string) =>
      compileStep([nameWithNodes(task, fileName), `/box/${fileName}`], compiler.cpuTimeMs, [
        { path: `/box/${fileName}`, content: source },
      ]),

    residentCompiler: (request: (task: Task) => { fileName: string; source: string }): ResidentCompiler => ({
      start: () => compileStep(['resident', compiler.sample, compiler.sample], compiler.startCpuTimeMs, []),
      request(task) {
        const { fileName, source } = request(task);
        return { fileName: nameWithNodes(task, fileName), source };
      },
      cpuTimeMs: compiler.cpuTimeMs,
    }),

    /** @param functionsClass the class of functions that stand outside of classes, where the language has them */
    runStep(
      task: Task,
      fileName: string,
      { artifactPath, memoryBytes }: { artifactPath?: string; memoryBytes: number },
      functionsClass?: string,
    ): RunStep {
      if (artifactPath === undefined) throw new Error(`${fileName}: nothing to run without an artifact`);
      const { signature } = task;
      const isProgram = signature.kind === 'program';
      const heap = `-Xmx${Math.floor(memoryBytes / 2 ** 20)}m`;
      // What the archive was made with comes first; the person's own classes go before our nodes.
      const nodes = definedNodes(signature).map((kind) => `nodes/${kind}.jar`);
      const paths = [...runPath, 'sample.jar', '/box/solution.jar', ...nodes].join(':');
      const channel = isProgram ? '3>&-' : `4>&1 ${channelToOutput}`;
      return {
        argv: [
          '/bin/sh',
          '-c',
          `cd ${home} && exec ${java} ${runFlags.join(' ')} ${heap} -XX:SharedArchiveFile=run.jsa -cp ${paths} CodeNovaHarness "$@" ${channel}`,
          'run',
          fileName,
          isProgram ? 'program' : signatureText(signature),
          '/box/solution.jar',
          ...(functionsClass === undefined ? [] : [functionsClass]),
        ],
        environment,
        files: [{ path: '/box/solution.jar', content: { hostPath: artifactPath } }],
        processes: 64,
        // Code cache, class data, the deep stack and the machine's own; a StackOverflowError was seen to take 195 MB
        // more while it unwinds. The heap, which is what a person's data takes, is held to the limit by -Xmx.
        memoryOverheadBytes: 512 * 2 ** 20,
        startUpCpuTimeMs: 5_000,
      };
    },
  };

  async function compileJava(draft: string, jar: string, files: string[]): Promise<void> {
    const classPath = ['.', ...compiler.classPath].join(':');
    // Concatenation by a bootstrap method is slow the first time.
    const options = ['-proc:none', '-XDstringConcat=inline', '-cp', classPath, '-d', 'classes'];
    await output(javac, [...options, ...files], draft);
    await output(`${installation}/bin/jar`, ['--create', '--no-compress', '--file', jar, '-C', 'classes', '.'], draft);
    rmSync(join(draft, 'classes'), { recursive: true });
  }
}

/** The file's name, with the kinds of nodes that it may use before it, as CodeNovaCompilation takes it. */
function nameWithNodes(task: Task, fileName: string): string {
  const nodes = definedNodes(task.signature);
  return nodes.length > 0 ? `${nodes.join(',')}/${fileName}` : fileName;
}

/** The exception that ended a program, or its cause in a static block, and the deepest line of the person's in its trace. */
export function explainTrace(stderr: string, fileName: string): Located | undefined {
  const uncaught = /^Exception in thread "[^"\n]*" (?=[\w$.]+(?::|$))/m.exec(stderr);
  const said = stderr.slice(uncaught ? uncaught.index + uncaught[0].length : 0);
  const pattern = uncaught ? /^(.*)$/m : /^((?:[a-z]\w*\.)*[A-Z]\w*(?:Exception|Error)(?:: .*)?|error: .*)$/m;
  const thrown = pattern.exec(said);
  const cause = thrown?.[0] === 'java.lang.ExceptionInInitializerError' ? /^Caused by: (.*)$/m.exec(said) : null;
  const found = cause ?? thrown;
  if (!found?.[1]) return undefined;
  const place = new RegExp(`\\(${fileName.replaceAll('.', '\\.')}:(\\d+)\\)`).exec(said.slice(found.index))?.[1];
  return { message: found[1], ...(place !== undefined && { line: Number(place) }) };
}

export function traceOfMemory(stderr: string): boolean {
  return /^(?:Exception in thread .*|Caused by: )?java\.lang\.OutOfMemoryError/m.test(stderr);
}
