import { parentPort, workerData } from 'node:worker_threads';
import type { CaseInput } from '@codenova/contracts';
import type { GeneratedCase, Generator, Validator } from './generator.ts';
import { createRandom } from './random.ts';

/** Runs in a worker thread, so that a generator that never ends can be stopped: see generate-cases.ts. */

export type CaseJob =
  | { kind: 'generate'; moduleUrl: string; seed: string; maxCases: number }
  | { kind: 'validate'; moduleUrl: string; inputs: CaseInput[] };

export type CaseJobAnswer =
  | { ok: true; cases: unknown[] }
  | { ok: true; errors: { index: number; reason: string }[] }
  | { ok: false; reason: string };

async function run(job: CaseJob): Promise<CaseJobAnswer> {
  const module: { default?: unknown } = await import(job.moduleUrl);
  if (typeof module.default !== 'function') return { ok: false, reason: 'it has no default export that is a function' };
  switch (job.kind) {
    case 'generate': {
      const cases: GeneratedCase[] = [];
      for (const generated of (module.default as Generator)({ random: createRandom(job.seed) })) {
        if (cases.length === job.maxCases) return { ok: false, reason: `it gives more than ${job.maxCases} cases` };
        cases.push(generated);
      }
      return { ok: true, cases };
    }
    case 'validate': {
      const validate = module.default as Validator;
      const errors = job.inputs.flatMap((input, index) => {
        const reason = validate(input);
        return reason === undefined ? [] : [{ index, reason }];
      });
      return { ok: true, errors };
    }
    default:
      return job satisfies never;
  }
}

async function answer(): Promise<CaseJobAnswer> {
  try {
    return await run(workerData as CaseJob);
  } catch (error) {
    return {
      ok: false,
      reason: `it throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    };
  }
}

parentPort?.postMessage(await answer());
