import type { Logger } from './logger.ts';

export type Lifecycle = {
  /** Remembers how to close what was just opened; the last opened closes first. */
  opened(name: string, close: () => Promise<void> | void): void;
  /** Closes everything once, in reverse order; later calls wait for the first. True when all closed in time and without an error. */
  close(): Promise<boolean>;
  /** From now on SIGTERM and SIGINT close and end the process: 0 when all closed, else 1. A second signal ends it at once. */
  endOnSignals(): void;
};

/**
 * What opens closes, in reverse order, under one deadline for all of it. A step that fails or hangs is
 * logged and does not keep the others from closing.
 */
export function createLifecycle(options: { logger: Logger; deadlineMs?: number }): Lifecycle {
  const { logger, deadlineMs = 10_000 } = options;
  const steps: { name: string; close: () => Promise<void> | void }[] = [];
  let closing: Promise<boolean> | undefined;

  async function closeAll(): Promise<boolean> {
    const deadline = Date.now() + deadlineMs;
    let clean = true;
    for (let step = steps.pop(); step; step = steps.pop()) {
      const problem = await closeOne(step.close, Math.max(deadline - Date.now(), 50));
      if (problem === undefined) continue;
      clean = false;
      logger.error({ error: problem }, `${step.name} did not close`);
    }
    return clean;
  }

  const lifecycle: Lifecycle = {
    opened(name, close) {
      if (closing) throw new Error(`${name} was opened while the process is closing`);
      steps.push({ name, close });
    },
    close() {
      closing ??= closeAll();
      return closing;
    },
    endOnSignals() {
      let signalled = false;
      const onSignal = (signal: NodeJS.Signals) => {
        if (signalled) process.exit(1);
        signalled = true;
        logger.info({ signal }, 'closing');
        void lifecycle.close().then((clean) => process.exit(clean ? 0 : 1));
      };
      process.on('SIGTERM', onSignal);
      process.on('SIGINT', onSignal);
    },
  };
  return lifecycle;
}

/** The error, or undefined when it closed within the time. */
async function closeOne(close: () => Promise<void> | void, withinMs: number): Promise<unknown> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Error>((resolve) => {
    timer = setTimeout(() => resolve(new Error(`still open after ${withinMs} ms`)), withinMs);
  });
  try {
    return await Promise.race([Promise.resolve(close()).then(() => undefined), late]);
  } catch (error) {
    return error;
  } finally {
    clearTimeout(timer);
  }
}
