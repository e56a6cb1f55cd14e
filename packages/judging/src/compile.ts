import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { CompileStep, Language, Task } from '@codenova/languages';
import type { Sandbox } from '@codenova/sandbox';
import type { ResidentCompilers, ResidentReply } from './resident-compilers.ts';

/** `message` is for the person: the compiler's words, or that it took too much. */
type Compiled = { ok: true; artifactPath?: string } | { ok: false; message: string };

/** Files that stand beside the code, by name: the headers of a judging program. */
type ExtraFile = { name: string; content: string };

export type Compiler = (
  task: Task,
  language: Language,
  toolchainKey: string,
  options?: { extraFiles?: ExtraFile[]; signal?: AbortSignal },
) => Promise<Compiled>;

const messageLimitBytes = 65_536;
const artifactLimitBytes = 32 * 2 ** 20;
const cacheLimitBytes = 512 * 2 ** 20;

/** Compiles in the sandbox; artifacts are kept by the hash of everything that goes into them. */
export function createCompiler(options: {
  sandbox: Sandbox;
  artifactDirectory: string;
  residents: ResidentCompilers;
}): Compiler {
  const { sandbox, artifactDirectory, residents } = options;
  mkdirSync(artifactDirectory, { recursive: true });
  // What a judge was writing when it was killed.
  for (const name of readdirSync(artifactDirectory)) if (name.includes('.')) rmSync(join(artifactDirectory, name));
  const underWay = new Map<string, Promise<Compiled>>();
  let written = 0;

  const compile = async (
    task: Task,
    language: Language,
    path: string,
    extraFiles: ExtraFile[],
    signal: AbortSignal | undefined,
  ): Promise<Compiled> => {
    const step = language.prepareCompile?.(task);
    if (!step) return { ok: true };
    if (existsSync(path)) {
      const now = new Date();
      utimesSync(path, now, now);
      return { ok: true, artifactPath: path };
    }
    const reply = extraFiles.length === 0 ? await residents.compile(language, task, signal) : undefined;
    signal?.throwIfAborted();
    const files = extraFiles.map(({ name, content }) => ({ path: `/box/${name}`, content }));
    const said = reply
      ? outcomeOfReply(reply, step)
      : await runCompiler({ ...step, files: [...step.files, ...files] }, signal);
    const words = shorten(language.cleanMessage(said.words, task));
    if ('refused' in said) return { ok: false, message: words ? `${said.refused}\n${words}` : said.refused };
    if (said.exitCode !== 0) return { ok: false, message: words || `the compiler ended with ${said.exitCode}` };
    if (said.artifact.length === 0) return { ok: false, message: `the compiler made nothing${words && `\n${words}`}` };
    try {
      keep(path, said.artifact);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      dropOldest(artifactDirectory, 0);
      keep(path, said.artifact);
    }
    if (++written % 100 === 0) dropOldest(artifactDirectory, cacheLimitBytes);
    return { ok: true, artifactPath: path };
  };

  const runCompiler = async (step: CompileStep, signal: AbortSignal | undefined): Promise<Said> => {
    const result = await sandbox.run({
      argv: step.argv,
      environment: step.environment,
      files: step.files,
      stdin: '',
      limits: {
        cpuTimeMs: step.cpuTimeMs,
        wallTimeMs: step.cpuTimeMs * 3,
        memoryBytes: step.memoryBytes,
        processes: step.processes,
        outputBytes: 2 ** 20,
        channelBytes: artifactLimitBytes,
        temporaryBytes: 64 * 2 ** 20,
        ...(step.stackBytes !== undefined && { stackBytes: step.stackBytes }),
      },
      ...(signal && { signal }),
    });
    const words = Buffer.from(result.stderr).toString('utf8');
    switch (result.status) {
      case 'exited':
        return { words, exitCode: result.exitCode ?? 0, artifact: result.channel };
      case 'cpu-time-exceeded':
      case 'wall-time-exceeded':
        return { words, refused: tooLong(step) };
      case 'memory-exceeded':
        return { words, refused: tooMuchMemory(step) };
      case 'channel-exceeded':
        return { words, refused: tooLarge };
      case 'output-exceeded':
        return { words, refused: 'the compiler said more than 1 MB' };
      case 'signalled':
        return { words, refused: `the compiler was ended by ${result.signal}` };
      case 'input-exceeded':
      case 'aborted':
      case 'sandbox-error':
        throw new Error(`compile: ${result.status}: ${result.error ?? 'no reason given'}`);
      default:
        return result.status satisfies never;
    }
  };

  return async (task, language, toolchainKey, { extraFiles = [], signal } = {}) => {
    const parts = [language.id, toolchainKey, JSON.stringify(task.signature), task.code, extraFiles];
    const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
    const known = underWay.get(hash);
    // Another's abort is not ours: only a finished compilation is shared.
    if (known) {
      const compiled = await known.catch(() => undefined);
      if (compiled) return compiled;
    }
    const compilation = compile(task, language, join(artifactDirectory, hash), extraFiles, signal);
    underWay.set(hash, compilation);
    try {
      return await compilation;
    } finally {
      if (underWay.get(hash) === compilation) underWay.delete(hash);
    }
  };
}

/** What a compiler said, resident or not: its artifact, or why it was stopped. */
type Said = { words: string } & ({ exitCode: number; artifact: Uint8Array } | { refused: string });

const tooLong = (step: CompileStep) => `compiling took more than ${step.cpuTimeMs / 1_000} s`;
const tooMuchMemory = (step: CompileStep) => `compiling took more than ${step.memoryBytes / 2 ** 20} MB of memory`;
const tooLarge = `the compiled program is larger than ${artifactLimitBytes / 2 ** 20} MB`;

function outcomeOfReply(reply: ResidentReply, step: CompileStep): Said {
  if (reply.kind === 'done') return { words: reply.message, exitCode: reply.exitCode, artifact: reply.artifact };
  switch (reply.what) {
    case 'time':
      return { words: '', refused: tooLong(step) };
    case 'memory':
      return { words: '', refused: tooMuchMemory(step) };
    case 'output':
      return { words: '', refused: tooLarge };
    default:
      return reply.what satisfies never;
  }
}

/** Whole under its name or not there, also after a power cut. */
function keep(path: string, artifact: Uint8Array): void {
  const draft = `${path}.${randomUUID()}`;
  // Synchronous: a program that is still open for writing while another process is forked cannot be started.
  const descriptor = openSync(draft, 'wx', 0o555);
  try {
    writeFileSync(descriptor, artifact);
    fdatasyncSync(descriptor);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    closeSync(descriptor);
  }
  renameSync(draft, path);
}

function dropOldest(directory: string, keptBytes: number): void {
  const files = readdirSync(directory)
    .map((name) => ({ path: join(directory, name), about: statSync(join(directory, name)) }))
    .sort((a, b) => b.about.mtimeMs - a.about.mtimeMs);
  let total = 0;
  for (const { path, about } of files) {
    total += about.size;
    if (total > keptBytes) rmSync(path, { force: true });
  }
}

function shorten(text: string): string {
  const trimmed = text.replaceAll('\0', '\uFFFD').trim();
  const bytes = Buffer.from(trimmed);
  if (bytes.length <= messageLimitBytes) return trimmed;
  return `${new TextDecoder().decode(bytes.subarray(0, messageLimitBytes - 100)).replace(/\uFFFD+$/, '')}\n… (cut at 64 KB)`;
}
