import { parentPort } from 'node:worker_threads';
import type { CaseInput } from '@codenova/contracts';
import { caseInput } from './case-input.ts';
import type { GeneratedCase, Generator, Validator } from './generator.ts';
import { createRandom } from './random.ts';

/** Runs in a worker thread, so that a generator that never ends can be stopped: see case-threads.ts. */

export type CaseJob = {
  generatorUrl: string;
  seed: string;
  maxCases: number;
  /** Absent: there is no validate.ts. */
  validatorUrl?: string;
  /** Checked by it before the generated ones. */
  handInputs: CaseInput[];
};

export type CaseJobAnswer = {
  /** Of any form: nobody has looked at them. */
  generated: { ok: true; cases: unknown[] } | { ok: false; reason: string };
  /** By the place of the case, those by hand first. What is said of a case that is none means nothing. */
  validated: { ok: true; errors: { index: number; reason: string }[] } | { ok: false; reason: string };
};

async function exportedFunction(moduleUrl: string): Promise<unknown> {
  const module: { default?: unknown } = await import(moduleUrl);
  if (typeof module.default !== 'function') throw new CaseJobError('it has no default export that is a function');
  return module.default;
}

/** What is wrong is said by its words alone. */
class CaseJobError extends Error {}

async function generate({ generatorUrl, seed, maxCases }: CaseJob): Promise<CaseJobAnswer['generated']> {
  try {
    const generator = (await exportedFunction(generatorUrl)) as Generator;
    const cases: GeneratedCase[] = [];
    for (const generated of generator({ random: createRandom(seed) })) {
      if (cases.length === maxCases) throw new CaseJobError(`it gives more than ${maxCases} cases`);
      cases.push(generated);
    }
    return { ok: true, cases };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

async function validate(job: CaseJob, cases: unknown[]): Promise<CaseJobAnswer['validated']> {
  if (job.validatorUrl === undefined) return { ok: true, errors: [] };
  try {
    const validator = (await exportedFunction(job.validatorUrl)) as Validator;
    const inputs = [...job.handInputs, ...cases.map((each) => caseInput(each as GeneratedCase) as CaseInput)];
    const errors = inputs.flatMap((input, index) => {
      const reason = validator(input);
      return reason === undefined ? [] : [{ index, reason }];
    });
    return { ok: true, errors };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof CaseJobError) return error.message;
  return `it throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}

parentPort?.on('message', async (job: CaseJob) => {
  const generated = await generate(job);
  parentPort?.postMessage({ generated } satisfies Partial<CaseJobAnswer>);
  const validated = await validate(job, generated.ok ? generated.cases : []);
  parentPort?.postMessage({ validated } satisfies Partial<CaseJobAnswer>);
});
