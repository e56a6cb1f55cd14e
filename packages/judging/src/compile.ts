import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language, Task } from '@codenova/languages';
import type { Sandbox } from '@codenova/sandbox';

/** `message` is for the person: the compiler's words, or that it took too much. */
type Compiled = { ok: true; artifactPath?: string } | { ok: false; message: string };

export type Compiler = (
  task: Task,
  language: Language,
  toolchainKey: string,
  signal?: AbortSignal,
) => Promise<Compiled>;

const messageLimitBytes = 65_536;
const artifactLimitBytes = 32 * 2 ** 20;
const cacheLimitBytes = 512 * 2 ** 20;

/** Compiles in the sandbox; artifacts are kept by the hash of everything that goes into them. */
export function createCompiler(options: { sandbox: Sandbox; artifactDirectory: string }): Compiler {
  const { sandbox, artifactDirectory } = options;
  mkdirSync(artifactDirectory, { recursive: true });
  const underWay = new Map<string, Promise<Compiled>>();
  let written = 0;

  const compile = async (task: Task, language: Language, path: string, signal?: AbortSignal): Promise<Compiled> => {
    const step = language.prepareCompile?.(task);
    if (!step) return { ok: true };
    if (existsSync(path)) {
      const now = new Date();
      utimesSync(path, now, now);
      return { ok: true, artifactPath: path };
    }
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
      },
      ...(signal && { signal }),
    });
    const words = shorten(language.cleanMessage(Buffer.from(result.stderr).toString('utf8'), task));
    const refuse = (reason: string): Compiled => ({ ok: false, message: words ? `${reason}\n${words}` : reason });
    switch (result.status) {
      case 'exited':
        if (result.exitCode !== 0) return { ok: false, message: words || `the compiler ended with ${result.exitCode}` };
        if (result.channel.length === 0) return refuse('the compiler made nothing');
        break;
      case 'cpu-time-exceeded':
      case 'wall-time-exceeded':
        return refuse(`compiling took more than ${step.cpuTimeMs / 1_000} s`);
      case 'memory-exceeded':
        return refuse(`compiling took more than ${step.memoryBytes / 2 ** 20} MB of memory`);
      case 'channel-exceeded':
        return refuse(`the compiled program is larger than ${artifactLimitBytes / 2 ** 20} MB`);
      case 'output-exceeded':
        return refuse('the compiler said more than 1 MB');
      case 'signalled':
        return refuse(`the compiler was ended by ${result.signal}`);
      case 'aborted':
      case 'sandbox-error':
        throw new Error(`compile: ${result.status}: ${result.error ?? 'no reason given'}`);
      default:
        return result.status satisfies never;
    }
    const draft = `${path}.${randomUUID()}`;
    // Synchronous: a program that is still open for writing while another process is forked cannot be started.
    writeFileSync(draft, result.channel, { mode: 0o555 });
    renameSync(draft, path);
    if (++written % 100 === 0) dropOldest(artifactDirectory);
    return { ok: true, artifactPath: path };
  };

  return async (task, language, toolchainKey, signal) => {
    const parts = [language.id, toolchainKey, JSON.stringify(task.signature), task.code];
    const hash = createHash('sha256').update(JSON.stringify(parts)).digest('hex');
    const known = underWay.get(hash);
    // Another's abort is not ours: only a finished compilation is shared.
    if (known) {
      const compiled = await known.catch(() => undefined);
      if (compiled) return compiled;
    }
    const compilation = compile(task, language, join(artifactDirectory, hash), signal);
    underWay.set(hash, compilation);
    try {
      return await compilation;
    } finally {
      if (underWay.get(hash) === compilation) underWay.delete(hash);
    }
  };
}

function dropOldest(directory: string): void {
  const files = readdirSync(directory)
    .map((name) => ({ path: join(directory, name), about: statSync(join(directory, name)) }))
    .sort((a, b) => b.about.mtimeMs - a.about.mtimeMs);
  let total = 0;
  for (const { path, about } of files) {
    total += about.size;
    if (total > cacheLimitBytes) rmSync(path, { force: true });
  }
}

function shorten(text: string): string {
  const trimmed = text.replaceAll('\0', '\uFFFD').trim();
  const bytes = Buffer.from(trimmed);
  if (bytes.length <= messageLimitBytes) return trimmed;
  return `${new TextDecoder().decode(bytes.subarray(0, messageLimitBytes - 100)).replace(/\uFFFD+$/, '')}\n… (cut at 64 KB)`;
}
