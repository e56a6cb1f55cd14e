import type { CaseResult, Judgement, ProblemDocument, TestCase } from '@codenova/contracts';
import type { Judge } from '@codenova/judging';
import { z } from 'zod';
import { type BuiltProblem, judgeable } from './build-problem.ts';
import { mutantBroken, mutantFailed, sharedProgram } from './mutant-runner.ts';
import { type Mutant, pythonMutants } from './mutants.ts';
import type { Problem } from './read-problem.ts';
import { contentKey, createResultCache } from './result-cache.ts';

/** Changes when the same program and cases may give other figures. */
const mutationVersion = 1;

/** Below this a problem's cases are too weak; the goal is higher. */
export const leastKilledShare = 0.9;
export const goalKilledShare = 0.95;

const survivorSchema = z.strictObject({ lineNumber: z.int(), line: z.string(), mutant: z.string() });
type Survivor = z.infer<typeof survivorSchema>;

const measuredSchema = z.strictObject({
  /** All that are programs. */
  mutants: z.int(),
  survivors: z.array(survivorSchema),
});

export type MutationReport = {
  /** Without those that are marked equivalent. */
  mutants: number;
  killed: number;
  equivalent: number;
  /** Not marked. */
  survivors: Survivor[];
  /** Marks of problem.yaml that no survivor bears. */
  needlessMarks: { line: string; mutant: string }[];
  cached: boolean;
};

export type MeasureOptions = { judge: Judge; cacheDirectory: string; engineHash: string };

/** Changes the reference in every small way and counts which changes the cases notice. Only a Python reference has mutants. */
export async function measureMutants(
  problem: Problem,
  built: BuiltProblem,
  options: MeasureOptions,
): Promise<MutationReport> {
  const { code } = problem.reference;
  const cache = createResultCache(options.cacheDirectory);
  const key = contentKey('mutants', mutationVersion, options.engineHash, judgeable(problem), built.cases, code);
  const known = await cache.read(key, measuredSchema);
  const measured = known ?? (await measure(problem, built.cases, options.judge));
  if (!known) await cache.write(key, measured);

  const marks = problem.definition.equivalentMutants;
  const isMarked = (survivor: Survivor) => marks.some((mark) => isSame(mark, survivor));
  const survivors = measured.survivors.filter((survivor) => !isMarked(survivor));
  const equivalent = measured.survivors.length - survivors.length;
  const mutants = measured.mutants - equivalent;
  return {
    mutants,
    killed: mutants - survivors.length,
    equivalent,
    survivors,
    needlessMarks: marks
      .filter((mark) => !measured.survivors.some((survivor) => isSame(mark, survivor)))
      .map(({ line, mutant }) => ({ line, mutant })),
    cached: known !== undefined,
  };
}

/** 1 where there is nothing to kill. */
export function killedShare({ mutants, killed }: { mutants: number; killed: number }): number {
  return mutants === 0 ? 1 : killed / mutants;
}

function isSame(one: { line: string; mutant: string }, other: { line: string; mutant: string }): boolean {
  return one.line === other.line && one.mutant === other.mutant;
}

/** A case that the reference answers so quickly, and is so small, that all mutants are tried on it in one process. */
const quickMs = 5;
const smallBytes = 16_000;
/** Calls of one process. */
const maxCalls = 4_000;
/** A call of a mutant takes at least so long before it counts as endless, however quick the reference is. */
const leastCallSeconds = 0.05;
const patienceFactor = 20;

type Judgeable = Pick<ProblemDocument, 'signature' | 'limits' | 'comparison' | 'checkerSource' | 'judgingProgram'>;

async function measure(problem: Problem, allCases: TestCase[], judge: Judge): Promise<z.infer<typeof measuredSchema>> {
  const { reference } = problem;
  const told = judgeable(problem);
  // Cases that are visible to whoever asks run in one box; this asks for itself.
  const cases = allCases.map((each) => ({ ...each, visible: true }));
  const baseline = await judgePython(judge, told, reference.code, cases);
  if (baseline.verdict !== 'accepted')
    throw new Error(`${problem.slug}: the reference itself gets ${baseline.verdict}: ${baseline.message ?? ''}`);
  const timed = cases.map((each, index) => ({
    each,
    bytes: JSON.stringify(each.input).length,
    cpuTimeMs: baseline.cases[index]?.cpuTimeMs ?? 0,
  }));
  timed.sort((one, other) => one.cpuTimeMs - other.cpuTimeMs || one.bytes - other.bytes);
  const isQuick = ({ bytes, cpuTimeMs }: (typeof timed)[number]) => bytes <= smallBytes && cpuTimeMs <= quickMs;
  const quick = timed.filter(isQuick).map(({ each }) => each);
  const rest = timed.filter((one) => !isQuick(one)).map(({ each }) => each);

  const mutants = pythonMutants(reference.code);
  const { alive, broken } =
    told.signature.kind === 'program'
      ? { alive: mutants, broken: 0 }
      : await tryTogether(judge, told, told.signature, mutants, quick);
  const survivors: Survivor[] = [];
  for (const mutant of alive) {
    const remaining = told.signature.kind === 'program' ? [...quick, ...rest] : rest;
    const judgement = remaining.length === 0 ? undefined : await judgePython(judge, told, mutant.code, remaining);
    if (judgement && judgement.verdict !== 'accepted') continue;
    survivors.push({ lineNumber: mutant.lineNumber, line: mutant.line, mutant: mutant.mutant });
  }
  return { mutants: mutants.length - broken, survivors };
}

async function judgePython(
  judge: Judge,
  problem: Judgeable,
  code: string,
  cases: TestCase[],
  allCases = false,
): Promise<Judgement> {
  const judgement = await judge.judge({ problem, languageId: 'python', code, cases, allCases });
  if (judgement.verdict === 'internal-error') throw new Error(`a mutant was not judged: ${judgement.message}`);
  return judgement;
}

/** Tries mutants on quick cases, many in one process. What ends the process ends one mutant; the others go on in a new one. */
async function tryTogether(
  judge: Judge,
  problem: Judgeable,
  signature: Parameters<typeof sharedProgram>[0],
  mutants: Mutant[],
  quick: TestCase[],
): Promise<{ alive: Mutant[]; broken: number }> {
  if (quick.length === 0) return { alive: mutants, broken: 0 };
  const alive: Mutant[] = [];
  let broken = 0;
  const waiting = [...mutants];
  while (waiting.length > 0) {
    const together = waiting.slice(0, Math.max(1, Math.floor(maxCalls / quick.length)));
    const cases = together.flatMap((_, at) => quick.map((each) => ({ ...each, name: `${at} ${each.name}` })));
    const program = sharedProgram(
      signature,
      together.map(({ code }) => code),
      { casesEach: quick.length, callLimitSeconds: Math.max(leastCallSeconds, (patienceFactor * quickMs) / 1_000) },
    );
    const judgement = await judgePython(judge, problem, program, cases, true);
    const dead = judgement.cases.findIndex(hasEndedProcess);
    const decided = dead < 0 ? together.length : Math.floor(dead / quick.length);
    for (const [at, mutant] of together.slice(0, decided).entries()) {
      const own = judgement.cases.slice(at * quick.length, (at + 1) * quick.length);
      if (own.every(({ verdict }) => verdict === 'accepted')) alive.push(mutant);
      else if (own.some(({ message }) => message?.includes(mutantBroken))) broken++;
    }
    // The one with which the process ended is found out.
    waiting.splice(0, dead < 0 ? decided : decided + 1);
  }
  return { alive, broken };
}

/** Whether this outcome is not one mutant's, but that of the process that they share. */
function hasEndedProcess({ verdict, message = '' }: CaseResult): boolean {
  switch (verdict) {
    case 'accepted':
    case 'wrong-answer':
      return false;
    case 'runtime-error':
      return !message.includes(mutantFailed) && !message.includes(mutantBroken);
    default:
      return true;
  }
}
