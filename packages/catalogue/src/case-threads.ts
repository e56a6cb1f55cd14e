import { Worker } from 'node:worker_threads';
import type { CaseJob, CaseJobAnswer } from './case-worker.ts';

/** Threads in which generators and validators run. One that ends by itself, or has to be ended, is not used again. */
export type CaseThreads = {
  /** Never rejects for what the problem's own code does. After `deadlineMs` its thread is ended. */
  run(job: CaseJob, deadlineMs: number): Promise<CaseJobAnswer>;
};

/**
 * As many threads as there are jobs at once, kept for the next ones: starting one takes as long as most jobs. Idle ones keep no
 * process alive. A thread reads a module once: for folders that change, make new threads.
 */
export function createCaseThreads(): CaseThreads {
  const idle = new Set<Worker>();
  const started = (): Worker => {
    const worker = new Worker(new URL('./case-worker.ts', import.meta.url), { execArgv: [] });
    // What a job has left behind may still throw in a timer, with nobody waiting for it.
    worker.on('error', () => idle.delete(worker)).once('exit', () => idle.delete(worker));
    return worker;
  };
  return {
    run(job, deadlineMs) {
      const [kept] = idle;
      if (kept) idle.delete(kept);
      const worker = kept ?? started();
      worker.ref();
      return new Promise((resolve, reject) => {
        let generated: CaseJobAnswer['generated'] | undefined;
        /** It comes to no more; what is there already stays. */
        const end = (reason: string) => {
          const failure = { ok: false as const, reason };
          done(
            generated ? { generated, validated: failure } : { generated: failure, validated: { ok: true, errors: [] } },
          );
        };
        const onMessage = (part: Partial<CaseJobAnswer>) => {
          generated ??= part.generated;
          if (!generated || !part.validated) return;
          done({ generated, validated: part.validated });
          worker.unref();
          idle.add(worker);
        };
        // What it throws outside of the job, e.g. in a timer.
        const onError = (error: unknown) => end(`it throws ${error instanceof Error ? error.message : String(error)}`);
        const onExit = (code: number) => end(`its thread ended with code ${code} before it was done`);
        const timer = setTimeout(() => {
          end(`it has not ended after ${deadlineMs / 1000} s`);
          worker.terminate().catch(reject);
        }, deadlineMs);
        const done = (answer: CaseJobAnswer) => {
          clearTimeout(timer);
          worker.off('message', onMessage).off('error', onError).off('exit', onExit);
          resolve(answer);
        };
        worker.on('message', onMessage).on('error', onError).on('exit', onExit);
        worker.postMessage(job);
      });
    },
  };
}
