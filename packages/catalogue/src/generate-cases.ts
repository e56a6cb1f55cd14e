import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CaseInput, inputError, type Json } from '@codenova/contracts';
import { z } from 'zod';
import { caseInput } from './case-input.ts';
import type { CaseThreads } from './case-threads.ts';
import type { CaseJob, CaseJobAnswer } from './case-worker.ts';
import type { FolderError } from './folder-error.ts';
import type { Problem } from './read-problem.ts';
import { ruleError } from './rules.ts';

/** A case before its answer is known. */
type CaseWithInput = { name: string; input: CaseInput };

export type GeneratedCases = { ok: true; cases: CaseWithInput[] } | { ok: false; errors: FolderError[] };

const maxGeneratedCases = 200;
const totalCases = { minimum: 20, maximum: 250 };
/** All inputs of a problem as JSON text. */
const maxInputBytes = 8_000_000;

/** `inputError` looks at it by the signature; a schema's walk through megabytes of numbers would only be a second one. */
const lookedAtLater = z.custom<Json>(() => true);
const generatedSchema = z.union([
  z.strictObject({ name: z.string().min(1).max(80), args: z.array(lookedAtLater) }),
  z.strictObject({ name: z.string().min(1).max(80), calls: z.array(z.tuple([z.string()], lookedAtLater)).min(1) }),
  z.strictObject({ name: z.string().min(1).max(80), stdin: z.string() }),
]);

/**
 * Runs generate.ts with the slug as seed, and validate.ts on every case, by hand or generated; checks what the generator gave.
 * The problem's own code runs in a worker thread that is ended after `deadlineMs`.
 */
export async function generateCases(
  problem: Problem,
  threads: CaseThreads,
  deadlineMs = 60_000,
): Promise<GeneratedCases> {
  // All cases are written down, and were checked when they were read.
  if (problem.directory === undefined) return { ok: true, cases: [] };
  const file = 'generate.ts';
  const failed = (reason: string, field = '', instead = 'a generator as in the README of packages/catalogue') => ({
    ok: false as const,
    errors: [{ file, field, reason, instead }],
  });
  const job: CaseJob = {
    generatorUrl: moduleUrl(problem, file),
    seed: problem.slug,
    maxCases: maxGeneratedCases,
    ...(problem.hasValidator && { validatorUrl: moduleUrl(problem, 'validate.ts') }),
    handInputs: problem.handCases.map(({ input }) => input),
  };
  const { generated: made, validated } = await threads.run(job, deadlineMs);
  if (!made.ok) return failed(made.reason);

  const { signature, rules } = problem.definition;
  const names = new Set(problem.handCases.map((handCase) => handCase.name));
  const cases: CaseWithInput[] = [];
  for (const [index, generated] of made.cases.entries()) {
    const parsed = generatedSchema.safeParse(generated);
    const input = parsed.success ? caseInput(parsed.data as Parameters<typeof caseInput>[0]) : undefined;
    if (!parsed.success || !input)
      return failed('it is no case', `case ${index}`, '{ name, args }, { name, calls } or { name, stdin }');
    const at = `case ${index} (${parsed.data.name})`;
    if (names.has(parsed.data.name)) return failed('the name is taken by a case before', at, 'a name of its own');
    names.add(parsed.data.name);
    const wrong = inputError(signature, input) ?? ruleError(signature, rules, input);
    if (wrong) return failed(wrong, at, 'an input that keeps the signature and the rules');
    cases.push({ name: parsed.data.name, input });
  }

  const all = [...problem.handCases, ...cases];
  if (all.length < totalCases.minimum || all.length > totalCases.maximum)
    return failed(
      `with those of cases.yaml there are ${all.length} cases`,
      '',
      `${totalCases.minimum} to ${totalCases.maximum}`,
    );
  const inputBytes = all.reduce((sum, { input }) => sum + Buffer.byteLength(JSON.stringify(input)), 0);
  if (inputBytes > maxInputBytes)
    return failed(`the inputs take ${inputBytes} bytes`, '', `at most ${maxInputBytes} bytes`);

  const errors = validatorErrors(problem, all, validated);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, cases };
}

function validatorErrors(
  problem: Problem,
  cases: CaseWithInput[],
  validated: CaseJobAnswer['validated'],
): FolderError[] {
  if (!validated.ok)
    return [
      {
        file: 'validate.ts',
        field: '',
        reason: validated.reason,
        instead: 'a validator as in the README of packages/catalogue',
      },
    ];
  return validated.errors.map(({ index, reason }) => ({
    file: index < problem.handCases.length ? 'cases.yaml' : 'generate.ts',
    field: `case ${cases[index]?.name}`,
    reason: `validate.ts says: ${reason}`,
    instead: 'an input that keeps the rules of the statement',
  }));
}

function moduleUrl(problem: Problem, file: string): string {
  if (problem.directory === undefined) throw new Error(`${problem.slug} is no folder: there is no ${file}`);
  return pathToFileURL(join(problem.directory, file)).href;
}
