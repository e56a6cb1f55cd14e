import { type Json, type ProblemDocument, problemDocumentSchema, type TestCase } from '@codenova/contracts';
import type { Judge } from '@codenova/judging';
import { z } from 'zod';
import type { CaseThreads } from './case-threads.ts';
import type { HandCase } from './definition.ts';
import type { FolderError } from './folder-error.ts';
import { generateCases } from './generate-cases.ts';
import type { Problem } from './read-problem.ts';
import { contentKey, createResultCache, textKey } from './result-cache.ts';

/** Changes when the way from a folder to cases changes (also random.ts), so that no older result is taken from a cache. */
const formatVersion = 1;

export type BuildOptions = {
  judge: Judge;
  /** Built problems are kept here by content; may be deleted at any time. */
  cacheDirectory: string;
  /** A hash of what computes the answers (sources of judging and languages, toolchain versions). */
  engineHash: string;
  threads: CaseThreads;
};

export type BuiltProblem = {
  document: ProblemDocument;
  /** The visible ones first, in the order of cases.yaml; then the hidden ones by hand, then the generated. */
  cases: TestCase[];
  /** Of document and cases: a new version of the problem is a new hash. */
  contentHash: string;
};

export type BuildResult = ({ ok: true } & BuiltProblem) | { ok: false; errors: FolderError[] };

/**
 * The cases were checked before they were written, and checking megabytes of them again takes longer than making them:
 * here only that the file is whole.
 */
const cachedSchema = z.object({
  document: problemDocumentSchema,
  cases: z.array(z.custom<TestCase>((value) => typeof value === 'object' && value !== null && 'expected' in value)),
});

/** Generates the cases and lets the reference answer them, or takes both from the cache. Nothing is thrown for what is wrong in the folder. */
export async function buildProblem(problem: Problem, options: BuildOptions): Promise<BuildResult> {
  const cache = createResultCache(options.cacheDirectory);
  const key = contentKey('built', formatVersion, options.engineHash, problem.slug, problem.folderHash);
  const cached = await cache.read(key, cachedSchema);
  if (cached) return finished(cached.document, cached.cases);

  const generated = await generateCases(problem, options.threads);
  if (!generated.ok) return generated;
  const byHand = [
    ...problem.handCases.filter((handCase) => handCase.visible),
    ...problem.handCases.filter((handCase) => !handCase.visible),
  ];
  const inputs = [...byHand, ...generated.cases].map((testCase) => testCase.input);
  const answers = await referenceAnswers(problem, inputs, options.judge);
  if (!answers.ok) return answers;

  const answer = (index: number): Json => {
    const value = answers.values[index];
    if (value === undefined) throw new Error(`${problem.slug}: the reference gave no answer to case ${index}`);
    return value;
  };
  const handCases = byHand.map((handCase, index) => ({ handCase, answer: answer(index) }));
  const errors = await expectedErrors(problem, handCases, options.judge);
  if (errors.length > 0) return { ok: false, errors };

  const cases: TestCase[] = [
    ...handCases.map(({ handCase, answer }) => ({
      name: handCase.name,
      visible: handCase.visible,
      input: handCase.input,
      expected: handCase.expected ?? answer,
    })),
    ...generated.cases.map(({ name, input }, index) => ({
      name,
      visible: false,
      input,
      expected: answer(byHand.length + index),
    })),
  ];
  // Megabytes, some of them: they are put into words once.
  const document = problemDocument(problem, cases);
  const texts = { document: JSON.stringify(document), cases: JSON.stringify(cases) };
  await cache.writeText(key, `{"document":${texts.document},"cases":${texts.cases}}`);
  return finished(document, cases, texts);
}

function finished(
  document: ProblemDocument,
  cases: TestCase[],
  texts = { document: JSON.stringify(document), cases: JSON.stringify(cases) },
): BuildResult {
  return { ok: true, document, cases, contentHash: textKey(`[${texts.document},${texts.cases}]`) };
}

type Answers = { ok: true; values: Json[] } | { ok: false; errors: FolderError[] };

async function referenceAnswers(problem: Problem, inputs: TestCase['input'][], judge: Judge): Promise<Answers> {
  const { languageId, code, file } = problem.reference;
  // An interactor alone knows what is right: what it is given beside the input is written by hand, if at all.
  if (problem.definition.comparison.kind === 'interactor') return { ok: true, values: inputs.map(() => '') };
  try {
    return { ok: true, values: await judge.answers({ problem: judgeable(problem), languageId, code, inputs }) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      ok: false,
      errors: [
        {
          file: `solutions/${file}`,
          field: '',
          reason: `the reference does not answer every case: ${reason}`,
          instead: 'a reference that answers each within the limits',
        },
      ],
    };
  }
}

/** Hand-written answers that the problem's comparison does not take for the reference's. */
async function expectedErrors(
  problem: Problem,
  handCases: { handCase: HandCase; answer: Json }[],
  judge: Judge,
): Promise<FolderError[]> {
  const { languageId, code } = problem.reference;
  const errors: FolderError[] = [];
  for (const { handCase, answer } of handCases) {
    const { name, input, expected } = handCase;
    // For a program that judges, the expected answer is one of its own inputs: it need not be the reference's.
    if (['validator', 'interactor'].includes(problem.definition.comparison.kind)) continue;
    if (expected === undefined || JSON.stringify(expected) === JSON.stringify(answer)) continue;
    // Different text may still be the same answer, e.g. in another order: the judge knows.
    const cases = [{ name, input, expected, visible: true }];
    const judgement = await judge.judge({ problem: judgeable(problem), languageId, code, cases });
    if (judgement.verdict !== 'accepted')
      errors.push({
        file: 'cases.yaml',
        field: `case ${name}, expected`,
        reason: `${shortJson(expected)}, but the reference answers ${shortJson(answer)}`,
        instead: 'the right answer: correct the case, or the reference',
      });
  }
  return errors;
}

function shortJson(value: Json): string {
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

/** What the judge must know of a problem. */
export function judgeable(
  problem: Problem,
): Pick<ProblemDocument, 'signature' | 'limits' | 'comparison' | 'checkerSource' | 'judgingProgram'> {
  const { signature, limits, comparison } = problem.definition;
  const { checkerSource, judgingProgram } = problem;
  return {
    signature,
    limits,
    comparison,
    ...(checkerSource === undefined ? {} : { checkerSource }),
    ...(judgingProgram === undefined ? {} : { judgingProgram }),
  };
}

function problemDocument(problem: Problem, cases: TestCase[]): ProblemDocument {
  const { number, title, difficulty, topics, constraints, hints } = problem.definition;
  // A folder says which of its visible cases are examples; elsewhere all of them are, as the samples of a package.
  const explained = problem.handCases.filter(({ visible, explanation }) =>
    problem.directory === undefined ? visible : explanation !== undefined,
  );
  return {
    slug: problem.slug,
    number,
    title,
    difficulty,
    topics,
    ...judgeable(problem),
    statement: problem.statement,
    examples: explained.map(({ name, input, explanation }) => {
      const built = cases.find((testCase) => testCase.name === name);
      if (!built) throw new Error(`${problem.slug}: example ${name} is no case`);
      return { name, input, expected: built.expected, ...(explanation === undefined ? {} : { explanation }) };
    }),
    constraints,
    hints,
    editorial: problem.editorial,
    reference: { languageId: problem.reference.languageId, code: problem.reference.code },
  };
}
