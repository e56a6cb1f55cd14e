import { type InputValidator, type LanguageId, type TestCase, type Verdict, verdictSchema } from '@codenova/contracts';
import type { Judge } from '@codenova/judging';
import { z } from 'zod';
import { type BuildOptions, buildProblem, judgeable } from './build-problem.ts';
import { errorText } from './folder-error.ts';
import { refusedInputs } from './input-validators.ts';
import { limitFactor, limitsError } from './measure-limits.ts';
import {
  goalKilledShare,
  killedShare,
  leastKilledShare,
  type MutationReport,
  measureMutants,
} from './measure-mutants.ts';
import { editorialApproaches } from './prose.ts';
import type { Problem } from './read-problem.ts';
import { contentKey, createResultCache, type ResultCache } from './result-cache.ts';

export type CheckOptions = BuildOptions & {
  /** Whether the reference is changed systematically to see if the cases notice. */
  mutants?: boolean;
  /** Programs judged at once; 1 unless told, because timing suffers from company. */
  concurrency?: number;
  onRow?: (row: CheckRow) => void;
};

const smallInputBytes = 2_000;

/** One line of the table. */
export type CheckRow = {
  slug: string;
  /** `format`, `cases`, `editorial`, `editorial: <approach>`, or a file of solutions/. */
  subject: string;
  ok: boolean;
  expected: string;
  actual: string;
  /** Only for code; null when nothing ran. */
  cpuTimeMs?: number | null;
  memoryBytes?: number | null;
  cpuLimitMs?: number;
  /** Only for what is not ok, or worth knowing: why, and where. */
  detail?: string;
  cached: boolean;
};

export type CheckReport = {
  slug: string;
  ok: boolean;
  rows: CheckRow[];
  /** Absent when the build failed. */
  contentHash?: string;
  cases: number;
  /** Absent where it was not asked for. */
  mutation?: MutationReport;
};

/**
 * Proves a problem: its cases are valid and answered by the reference as written, the code of every approach in the
 * editorial is right, and every stored solution gets exactly the verdict that it declares. Verdicts are kept by content.
 */
export async function checkProblem(problem: Problem, options: CheckOptions): Promise<CheckReport> {
  const rows: CheckRow[] = [];
  const add = (row: CheckRow) => {
    rows.push(row);
    options.onRow?.(row);
  };
  const { slug } = problem;
  const approaches = editorialApproaches(problem.editorial);
  add({ slug, subject: 'format', ok: true, expected: 'readable', actual: 'readable', cached: false });
  const isFolder = problem.directory !== undefined;
  add({
    slug,
    subject: 'editorial',
    ok: approaches.length >= 2 || !isFolder,
    expected: isFolder ? '2 approaches or more' : 'any',
    actual: `${approaches.length} approaches`,
    detail: approaches.map(({ title, time }) => `${title} (${time})`).join('; '),
    cached: false,
  });

  if (isFolder) {
    const error = limitsError(problem);
    add({
      slug,
      subject: 'limits',
      ok: error === undefined,
      expected: `${limitFactor} times the measured`,
      actual: error === undefined ? 'as measured' : 'not measured',
      ...(error !== undefined && { detail: `${error}: ./nova problems limits ${slug}` }),
      cached: false,
    });
  }

  const built = await buildProblem(problem, options);
  if (!built.ok) {
    add({
      slug,
      subject: 'cases',
      ok: false,
      expected: 'valid and answered',
      actual: 'broken',
      detail: built.errors.map(errorText).join('\n'),
      cached: false,
    });
    return { slug, ok: false, rows, cases: 0 };
  }
  const bytes = Buffer.byteLength(JSON.stringify(built.cases));
  add({
    slug,
    subject: 'cases',
    ok: true,
    expected: 'valid and answered',
    actual: `${built.cases.length} cases, ${(bytes / 1e6).toFixed(2)} MB`,
    cached: false,
  });

  const cache = createResultCache(options.cacheDirectory);
  // An editorial's naive approach may be slow: it is tried on small cases, as they are written by hand.
  const small = judgedCases(
    problem,
    isFolder
      ? built.cases.slice(0, problem.handCases.length)
      : built.cases.filter(({ input }) => JSON.stringify(input).length <= smallInputBytes),
  );
  const all = judgedCases(problem, built.cases);
  const waiting: (() => Promise<CheckRow>)[] = [
    ...problem.inputValidators.map((validator) => () => checkInputs(slug, validator, built.cases, cache, options)),
    ...approaches.map(({ title, languageId, code }) => () => {
      const subject = `editorial: ${title}`;
      return checkCode({ problem, subject, languageId, code, expect: ['accepted'], ...small }, cache, options);
    }),
    ...problem.solutions.map(({ file, languageId, code, expect }) => () => {
      const subject = `solutions/${file}`;
      return checkCode({ problem, subject, languageId, code, expect, ...all }, cache, options);
    }),
  ];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) add(await next());
  };
  await Promise.all(Array.from({ length: options.concurrency ?? 1 }, work));
  const { contentHash, cases } = built;
  const proven = rows.every((row) => row.ok);
  // Mutants of a reference that is wrong say nothing.
  const mutation =
    options.mutants && proven && problem.reference.languageId === 'python'
      ? await measureMutants(problem, built, options)
      : undefined;
  if (mutation) add(mutationRow(slug, mutation, isFolder));
  return {
    slug,
    ok: rows.every((row) => row.ok),
    rows,
    contentHash,
    cases: cases.length,
    ...(mutation && { mutation }),
  };
}

/** Fails below the least share, and for marks that no survivor bears, where that is demanded; survivors are told in any case. */
function mutationRow(slug: string, mutation: MutationReport, isDemanded = true): CheckRow {
  const { mutants, killed, equivalent, survivors, needlessMarks } = mutation;
  const told = [
    ...survivors.map(({ lineNumber, line, mutant }) => `survives: line ${lineNumber}: ${line}  →  ${mutant}`),
    ...needlessMarks.map(
      ({ line, mutant }) => `equivalentMutants: no surviving mutant is "${line}" → "${mutant}": remove the mark`,
    ),
  ];
  return {
    slug,
    subject: 'mutants',
    ok: !isDemanded || (needlessMarks.length === 0 && killedShare(mutation) >= leastKilledShare),
    expected: isDemanded ? `${leastKilledShare * 100} % killed or more` : `${goalKilledShare * 100} % killed is good`,
    actual: `${killed} of ${mutants} (${equivalent} equivalent)`,
    ...(told.length > 0 && { detail: told.join('\n') }),
    cached: mutation.cached,
  };
}

/** The row of a folder that could not be read, for the same table. */
export function brokenRow(slug: string, errors: Parameters<typeof errorText>[0][]): CheckRow {
  return {
    slug,
    subject: 'format',
    ok: false,
    expected: 'readable',
    actual: `${errors.length} errors`,
    detail: errors.map(errorText).join('\n'),
    cached: false,
  };
}

/** Whether an input validator takes the input of every case. */
async function checkInputs(
  slug: string,
  validator: InputValidator,
  cases: TestCase[],
  cache: ResultCache,
  options: CheckOptions,
): Promise<CheckRow> {
  const key = contentKey('inputs', options.engineHash, validator, cases);
  const known = await cache.read(key, z.array(z.string()));
  const refused = known ?? (await refusedInputs(validator, cases, options.judge));
  if (!known) await cache.write(key, refused);
  return {
    slug,
    subject: `input validator ${validator.name}`,
    ok: refused.length === 0,
    expected: 'takes every input',
    actual: refused.length === 0 ? `took ${cases.length}` : `refused ${refused.length} of ${cases.length}`,
    ...(refused.length > 0 && { detail: refused.join('\n') }),
    cached: known !== undefined,
  };
}

const outcomeSchema = z.object({
  verdict: verdictSchema,
  cpuTimeMs: z.number().nullable(),
  memoryBytes: z.number().nullable(),
  detail: z.string().optional(),
});
type Outcome = z.infer<typeof outcomeSchema>;

type JudgedCases = { cases: TestCase[]; casesHash: string };

function judgedCases(problem: Problem, cases: TestCase[]): JudgedCases {
  return { cases, casesHash: contentKey(judgeable(problem), cases) };
}

type JudgedCode = JudgedCases & {
  problem: Problem;
  subject: string;
  languageId: LanguageId;
  code: string;
  expect: Verdict[];
};

async function checkCode(judged: JudgedCode, cache: ResultCache, options: CheckOptions): Promise<CheckRow> {
  const { problem, subject, languageId, code, expect, casesHash } = judged;
  const key = contentKey('judged', options.engineHash, casesHash, languageId, code);
  const known = await cache.read(key, outcomeSchema);
  const outcome = known ?? (await outcomeOf(judged, options.judge));
  // An outcome of the machine's, not of the code's, is asked for again.
  if (!known && outcome.verdict !== 'internal-error') await cache.write(key, outcome);

  const { limits } = problem.definition;
  return {
    slug: problem.slug,
    subject,
    ok: expect.includes(outcome.verdict),
    expected: expect.join(' or '),
    actual: outcome.verdict,
    cpuTimeMs: outcome.cpuTimeMs,
    memoryBytes: outcome.memoryBytes,
    cpuLimitMs: limits.cpuTimeMsByLanguage[languageId] ?? limits.cpuTimeMs,
    ...(outcome.detail === undefined ? {} : { detail: outcome.detail }),
    cached: known !== undefined,
  };
}

async function outcomeOf({ problem, languageId, code, cases }: JudgedCode, judge: Judge): Promise<Outcome> {
  const judgement = await judge.judge({ problem: judgeable(problem), languageId, code, cases });
  const { verdict, cpuTimeMs, memoryBytes } = judgement;
  const failing = judgement.cases.find((result) => result.verdict !== 'accepted');
  const place = failing && `case ${failing.index} (${cases[failing.index]?.name}): ${failing.verdict}`;
  const detail = [place, failing?.message, judgement.message].filter((part) => part !== undefined).join('; ');
  return { verdict, cpuTimeMs, memoryBytes, ...(detail === '' ? {} : { detail }) };
}
