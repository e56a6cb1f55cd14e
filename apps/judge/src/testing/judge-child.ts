import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { TestStore } from '@codenova/store/testing';

export type JudgeChild = {
  /** What it wrote: `ready`, then `judging CODE` for each attempt it took. */
  lines: string[];
  ready: Promise<void>;
  /** It does nothing any more, as a process that blocks or a machine that sleeps. */
  freeze(): void;
  /** Goes on where it stood. */
  thaw(): void;
  /** Ends it without warning; resolves when it is gone. */
  kill(): Promise<void>;
};

/** A judge with the scripted judge in a process of its own, which can be killed. */
export function startJudgeChild(stores: TestStore, name: string, slots = 3): JudgeChild {
  const script = fileURLToPath(new URL('./process-under-test.ts', import.meta.url));
  const child = spawn(process.execPath, [script, stores.urls.judge, stores.services.redisUrl, name, `${slots}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines: string[] = [];
  const reader = createInterface({ input: child.stdout });
  const ready = new Promise<void>((resolve) => {
    reader.on('line', (line) => {
      lines.push(line);
      if (line === 'ready') resolve();
    });
    child.once('exit', () => resolve());
  });
  return {
    lines,
    ready,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    kill: () =>
      new Promise<void>((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill('SIGKILL');
      }),
  };
}
