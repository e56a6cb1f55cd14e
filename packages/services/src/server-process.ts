import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Identity } from './identity.ts';

/** A server as data: what to start and how to tell that it is healthy. */
export type ServerSpec = {
  name: string;
  command: string;
  args: string[];
  /** The whole environment. */
  environment: Record<string, string>;
  workingDirectory: string;
  identity?: Identity | undefined;
  /** SIGTERM unless another signal ends it cleanly. */
  stopSignal?: NodeJS.Signals;
};

/** Starts the server; its output goes to `output` (a descriptor) or nowhere. */
export function spawnServer(spec: ServerSpec, output: number | 'ignore'): ChildProcess {
  return spawn(spec.command, spec.args, {
    cwd: spec.workingDirectory,
    env: spec.environment,
    stdio: ['ignore', output, output],
    ...(spec.identity ?? {}),
  });
}

/** Ends the server by its own signal, after `deadlineMs` by SIGKILL; resolves when it is gone. */
export async function stopServer(child: ChildProcess, signal: NodeJS.Signals, deadlineMs: number): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill(signal);
  const deadline = sleep(deadlineMs, 'late' as const, { ref: false });
  if ((await Promise.race([gone, deadline])) === 'late') {
    child.kill('SIGKILL');
    await gone;
  }
}

/** Asks `probe` until it resolves; after `deadlineMs` throws its last error under `what`. */
export async function waitUntil(what: string, deadlineMs: number, probe: () => Promise<void>): Promise<void> {
  const end = Date.now() + deadlineMs;
  for (;;) {
    try {
      await probe();
      return;
    } catch (cause) {
      if (Date.now() > end)
        throw new Error(`${what} is not healthy after ${Math.round(deadlineMs / 1000)} s`, { cause });
      await sleep(50);
    }
  }
}
