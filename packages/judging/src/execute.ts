import type { LanguageId } from '@codenova/contracts';
import type { Language, Task } from '@codenova/languages';
import type { Sandbox, SandboxFile, SandboxLimits, SandboxResult } from '@codenova/sandbox';
import type { Compiler } from './compile.ts';
import type { Gate } from './gate.ts';
import type { LanguageHealth } from './language-health.ts';
import { InternalError } from './outcome.ts';
import { temporaryBytes } from './run-batch.ts';

/** A file that lies in the program's current directory. `path` is relative, plain, and was checked. */
export type ExecuteFile = { path: string; content: Uint8Array; executable?: boolean };

export type ExecuteRequest = {
  /**
   * Code in one of our languages; or a project: files with a script `run` or `run.sh` for bash, and with `compile` or
   * `compile.sh` where it must be compiled.
   */
  program:
    | { kind: 'code'; languageId: LanguageId; code: string; arguments: string[]; files: ExecuteFile[] }
    | { kind: 'project'; files: ExecuteFile[] };
  stdin: Uint8Array;
  limits: Pick<SandboxLimits, 'cpuTimeMs' | 'wallTimeMs' | 'memoryBytes' | 'processes'> & {
    stackBytes: number;
    /** Each file that it writes, and each of its outputs. */
    fileBytes: number;
  };
  /** Standard error goes where standard output goes. */
  mergesOutput: boolean;
  signal?: AbortSignal;
};

/** `compilerSaid` is null where it said nothing. */
export type ExecuteOutcome =
  | { kind: 'refused'; compilerSaid: Uint8Array | null }
  | { kind: 'ran'; compilerSaid: Uint8Array | null; result: SandboxResult };

export type Execute = (request: ExecuteRequest) => Promise<ExecuteOutcome>;

/** What the scripts of a project may take to compile it. */
const compileLimits: SandboxLimits = {
  cpuTimeMs: 15_000,
  wallTimeMs: 20_000,
  memoryBytes: 512_000 * 1_024,
  processes: 120,
  outputBytes: 2 ** 20,
  channelBytes: 32 * 2 ** 20,
  temporaryBytes,
};
const projectEnvironment = {
  HOME: '/tmp',
  PATH: '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
  LANG: 'C.UTF-8',
};
const filesAt = '/box/files';
const archiveAt = '/box/files.tar';
/** Files of the box are read-only; the program has its own copies. */
const enter = '/bin/mkdir box && cd box';
const copyFiles = `/bin/cp -R ${filesAt}/. . && /bin/chmod -R u+w .`;

/** Runs one program as it is asked, without judging it. Throws for faults of ours, and `LanguageUnavailable`. */
export function createExecute(parts: {
  sandbox: Sandbox;
  compile: Compiler;
  gate: Gate;
  health: LanguageHealth;
  languages: Record<LanguageId, Language>;
  toolchainKeys: Partial<Record<LanguageId, string>>;
}): Execute {
  const { sandbox, compile, gate, health, languages, toolchainKeys } = parts;

  async function executeCode(
    program: Extract<ExecuteRequest['program'], { kind: 'code' }>,
    request: ExecuteRequest,
  ): Promise<ExecuteOutcome> {
    const { languageId, code, files } = program;
    const language = languages[languageId];
    const key = toolchainKeys[languageId];
    if (key === undefined) throw new InternalError(`${languageId} cannot be used on this machine`);
    await health.demand(languageId);
    const task: Task = { signature: { kind: 'program' }, code };
    const { signal } = request;
    const options = { extraFiles: textFiles(files, language.fileName(task)), ...(signal && { signal }) };
    const compiled = await gate.shared(() => compile(task, language, key, options));
    if (!compiled.ok) {
      if (!compiled.message.includes(language.fileName(task))) await health.suspect(languageId);
      return { kind: 'refused', compilerSaid: Buffer.from(`${compiled.message}\n`) };
    }
    const { artifactPath } = compiled;
    const step = language.prepareRun(task, {
      ...(artifactPath !== undefined && { artifactPath }),
      memoryBytes: request.limits.memoryBytes,
    });
    const script = `${files.length > 0 ? `${enter} && ${copyFiles} && ${fileLimit(request)} && ` : ''}exec "$@"${request.mergesOutput ? ' 2>&1' : ''}`;
    const argv: [string, ...string[]] = [...step.argv, ...program.arguments];
    const result = await gate.shared(() =>
      sandbox.run({
        argv: script === 'exec "$@"' ? argv : ['/bin/sh', '-c', script, 'run', ...argv],
        environment: step.environment,
        files: [...step.files, ...boxFiles(files)],
        stdin: request.stdin,
        limits: { ...runLimits(request, files), memoryBytes: request.limits.memoryBytes + step.memoryOverheadBytes },
        ...(signal && { signal }),
      }),
    );
    demandOutcome(result, signal);
    // What a shell says when it finds no program, or none that runs.
    if (result.status === 'exited' && (result.exitCode === 126 || result.exitCode === 127))
      await health.suspect(languageId);
    return { kind: 'ran', compilerSaid: null, result };
  }

  async function executeProject(files: ExecuteFile[], request: ExecuteRequest): Promise<ExecuteOutcome> {
    const { signal } = request;
    const has = (path: string) => files.some((file) => file.path === path);
    const scriptOf = (name: string) => [`${name}.sh`, name].find(has);
    const compileScript = scriptOf('compile');
    let compilerSaid: Uint8Array | null = null;
    let unpack = copyFiles;
    let given = boxFiles(files);
    if (compileScript !== undefined) {
      const compiled = await gate.shared(() =>
        sandbox.run({
          argv: [
            '/bin/sh',
            '-c',
            `${enter} && ${copyFiles} || exit 126
            /bin/bash "$1" 3>&- </dev/null 2>&1 || exit $?
            exec /bin/tar -cf - . >&3`,
            'compile',
            compileScript,
          ],
          environment: projectEnvironment,
          files: given,
          stdin: '',
          limits: compileLimits,
          ...(signal && { signal }),
        }),
      );
      demandOutcome(compiled, signal);
      compilerSaid = compiled.stdout.length > 0 ? compiled.stdout : null;
      if (compiled.status !== 'exited' || compiled.exitCode !== 0)
        return { kind: 'refused', compilerSaid: refusalOf(compiled) ?? compilerSaid };
      unpack = `/bin/tar -xf ${archiveAt}`;
      given = [{ path: archiveAt, content: compiled.channel }];
    }
    const result = await gate.shared(() =>
      sandbox.run({
        argv: [
          '/bin/sh',
          '-c',
          `${enter} && ${unpack} && ${fileLimit(request)} && exec /bin/bash "$1" 3>&-${request.mergesOutput ? ' 2>&1' : ''}`,
          'run',
          scriptOf('run') ?? 'run.sh',
        ],
        environment: projectEnvironment,
        files: given,
        stdin: request.stdin,
        limits: runLimits(request, files),
        ...(signal && { signal }),
      }),
    );
    demandOutcome(result, signal);
    return { kind: 'ran', compilerSaid, result };
  }

  return (request) => {
    const { program } = request;
    switch (program.kind) {
      case 'code':
        return executeCode(program, request);
      case 'project':
        return executeProject(program.files, request);
      default:
        return program satisfies never;
    }
  };
}

/** Files that are brought along may be larger than those that the program writes: the script sets that limit after it has laid them out. */
function runLimits({ limits }: ExecuteRequest, files: ExecuteFile[]): SandboxLimits {
  const fileBytes = files.length > 0 ? temporaryBytes : limits.fileBytes;
  return { ...limits, fileBytes, outputBytes: limits.fileBytes, channelBytes: 65_536, temporaryBytes };
}

/** For the POSIX shell, which counts in blocks of 512 bytes; the hard limit, too. */
const fileLimit = ({ limits }: ExecuteRequest) => `ulimit -f ${Math.max(1, Math.floor(limits.fileBytes / 512))}`;

function boxFiles(files: ExecuteFile[]): SandboxFile[] {
  return files.map(({ path, content, executable = false }) => ({ path: `${filesAt}/${path}`, content, executable }));
}

/** What a compiler may include lies beside the code too; never in the place of the code itself. */
function textFiles(files: ExecuteFile[], fileName: string): { name: string; content: string }[] {
  const taken = new Set([fileName, ...['cpp', 'c'].map((end) => `main.${end}`)]);
  return files.flatMap(({ path, content }) => {
    if (taken.has(path) || path.split('/').includes('files')) return [];
    try {
      return [{ name: path, content: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content) }];
    } catch {
      // Bytes that are no text are nothing that code could include.
      return [];
    }
  });
}

/** A limit that the compile script reached, in words. */
function refusalOf(result: SandboxResult): Uint8Array | undefined {
  switch (result.status) {
    case 'cpu-time-exceeded':
    case 'wall-time-exceeded':
      return Buffer.from('Compilation time limit exceeded.');
    case 'memory-exceeded':
      return Buffer.from('Compilation memory limit exceeded.');
    case 'output-exceeded':
      return Buffer.from('Compilation output limit exceeded.');
    case 'channel-exceeded':
      return Buffer.from('The compiled files are too large.');
    case 'exited':
    case 'signalled':
    case 'input-exceeded':
    case 'aborted':
    case 'sandbox-error':
      return undefined;
    default:
      return result.status satisfies never;
  }
}

/** Only what the program itself did is an outcome. */
function demandOutcome(result: SandboxResult, signal: AbortSignal | undefined): void {
  signal?.throwIfAborted();
  if (result.status === 'aborted' || result.status === 'sandbox-error')
    throw new InternalError(`execute: ${result.status}: ${result.error ?? 'no reason given'}`);
}
