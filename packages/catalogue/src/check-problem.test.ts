import { join } from 'node:path';
import { useJudge } from '@codenova/judging/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuildOptions, buildProblem } from './build-problem.ts';
import { createCaseThreads } from './case-threads.ts';
import { type CheckRow, checkProblem } from './check-problem.ts';
import { errorText } from './folder-error.ts';
import { readProblem } from './read-problem.ts';
import { soundFiles, type TestFiles, temporaryDirectory, writeProblem } from './test-problem.ts';

const threads = createCaseThreads();
let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
const local = useJudge({ slots: 1 });

beforeAll(async () => {
  directory = await temporaryDirectory(0o755);
});

afterAll(async () => {
  await directory?.[Symbol.asyncDispose]();
});

let folders = 0;
async function soundProblem(changes: TestFiles = {}, folder = `catalogue-${folders++}`) {
  const read = await readProblem(await writeProblem(join(directory.path, folder), 'twice', changes));
  if (!read.ok) throw new Error(read.errors.map(errorText).join('\n'));
  return read.problem;
}

const options = (cache: string): BuildOptions => ({
  judge: local().judge,
  cacheDirectory: join(directory.path, cache),
  engineHash: 'test',
  threads,
});

/** A judge that must not be asked: everything has to come from the cache. */
const unused = new Proxy({} as BuildOptions['judge'], {
  get: (_, method) => () => Promise.reject(new Error(`the judge was asked to ${String(method)}`)),
});

test('a sound problem is built: visible cases first, answers by the reference, the same hash every time', async () => {
  const problem = await soundProblem();
  const built = await buildProblem(problem, options('cache-build'));
  if (!built.ok) throw new Error(built.errors.map(errorText).join('\n'));
  expect(built.cases.slice(0, 3)).toEqual([
    { name: 'three', visible: true, input: { kind: 'function', args: [3] }, expected: 6 },
    { name: 'two', visible: true, input: { kind: 'function', args: [2] }, expected: 4 },
    { name: 'none', visible: false, input: { kind: 'function', args: [0] }, expected: 0 },
  ]);
  expect(built.cases.at(-1)).toMatchObject({ name: 'greatest', visible: false, expected: 2000 });
  expect(built.document).toMatchObject({
    slug: 'twice',
    examples: [
      { name: 'three', expected: 6, explanation: 'Three and three are six.' },
      { name: 'two', expected: 4, explanation: 'Two and two are four.' },
    ],
    reference: { languageId: 'python', code: soundFiles['solutions/accepted.py'] },
  });

  const cached = await buildProblem(problem, { ...options('cache-build'), judge: unused });
  expect(cached).toEqual(built);
  const afresh = await buildProblem(await soundProblem(), options('cache-other'));
  expect(afresh).toMatchObject({ ok: true, contentHash: built.contentHash });
  const reworded = await buildProblem(
    await soundProblem({ 'statement.md': 'Return the double of $n$.\n' }),
    options('cache-build'),
  );
  expect(reworded.ok && reworded.contentHash).not.toBe(built.contentHash);
});

test('an expected answer that is not the reference’s, and a reference that fails, break the build', async () => {
  const wrongAnswer = { 'cases.yaml': soundFiles['cases.yaml'].replace('expected: 6', 'expected: 7') };
  expect(await buildProblem(await soundProblem(wrongAnswer), options('cache-wrong'))).toMatchObject({
    ok: false,
    errors: [{ file: 'cases.yaml', field: 'case three, expected', reason: '7, but the reference answers 6' }],
  });
  const failing = { 'solutions/accepted.py': 'class Solution:\n    def twice(self, n): return n // (n - 12)\n' };
  const generator = "export default function* () { for (let n = 10; n < 40; n++) yield { name: 'n' + n, args: [n] }; }";
  const built = await buildProblem(
    await soundProblem({ ...failing, 'generate.ts': generator }),
    options('cache-failing'),
  );
  expect(built).toMatchObject({ ok: false, errors: [{ file: 'solutions/accepted.py' }] });
});

const actual = (rows: CheckRow[]) =>
  Object.fromEntries(
    rows.filter(({ subject }) => subject.startsWith('solutions/')).map((row) => [row.subject.slice(10), row.actual]),
  );

test('every solution gets its declared verdict, and a second check asks nothing of the judge', async () => {
  const problem = await soundProblem();
  const report = await checkProblem(problem, options('cache-check'));
  expect(report.rows.filter((row) => !row.ok)).toEqual([]);
  expect(report.ok).toBe(true);
  expect(actual(report.rows)).toEqual({
    'accepted.py': 'accepted',
    'accepted.cpp': 'accepted',
    'wrong-square.py': 'wrong-answer',
    'wrong-crash.py': 'runtime-error',
    'slow-loop.py': 'time-limit-exceeded',
  });
  const again = await checkProblem(problem, { ...options('cache-check'), judge: unused });
  expect(again.ok).toBe(true);
  expect(again.rows.filter((row) => row.subject.startsWith('solutions/')).every((row) => row.cached)).toBe(true);
}, 60_000);

/** A solution's text -> what its row says when something else was declared. */
const misdeclared: [what: string, changes: TestFiles, file: string, actual: string][] = [
  [
    'a wrong one that is right',
    { 'solutions/wrong-square.py': soundFiles['solutions/accepted.py'] },
    'wrong-square.py',
    'accepted',
  ],
  [
    'an accepted one that does not compile',
    { 'solutions/accepted.cpp': 'class Solution {' },
    'accepted.cpp',
    'compilation-error',
  ],
  [
    'a slow one that crashes',
    { 'solutions/slow-loop.py': 'class Solution:\n    def twice(self, n): return n[0]\n' },
    'slow-loop.py',
    'runtime-error',
  ],
];

test.each(misdeclared)(
  '%s fails the check',
  async (_, changes, file, verdict) => {
    const report = await checkProblem(await soundProblem(changes), options('cache-check'));
    expect(report.ok).toBe(false);
    expect(report.rows.filter((row) => !row.ok)).toMatchObject([{ subject: `solutions/${file}`, actual: verdict }]);
  },
  60_000,
);

test('an approach in the editorial that is wrong fails the check', async () => {
  const editorial = { 'editorial.md': soundFiles['editorial.md'].replace('sum(2 for', 'sum(3 for') };
  const report = await checkProblem(await soundProblem(editorial), options('cache-check'));
  expect(report.rows.filter((row) => !row.ok)).toMatchObject([{ subject: 'editorial: Count', actual: 'wrong-answer' }]);
});

test('a broken build is one row that says why', async () => {
  const report = await checkProblem(await soundProblem({ 'generate.ts': 'export default 1;' }), options('cache-check'));
  expect(report).toMatchObject({ ok: false });
  expect(report.rows.at(-1)).toMatchObject({
    subject: 'cases',
    ok: false,
    detail: expect.stringContaining('default export'),
  });
});

/** A reference that can be wrong in more ways than one, with cases that do not notice one of them. */
const absolute = {
  'solutions/accepted.py': `class Solution:
    def twice(self, n):
        total = 0
        for _ in range(n):
            if n > 1005:
                total += 1
            total += 2
            while n < 0:
                pass
        return total
`,
};

test('mutants: endless, crashing and wrong ones are killed, survivors told by line, marks heeded and needless marks refused', async () => {
  const read = (changes: TestFiles) => soundProblem({ ...absolute, ...changes });
  const check = async (changes: TestFiles = {}) =>
    checkProblem(await read(changes), { ...options('cache-mutants'), mutants: true });

  const weak = await check();
  const lines = weak.mutation?.survivors.map(({ lineNumber, line, mutant }) => `${lineNumber} ${line} → ${mutant}`);
  expect(lines).toEqual([
    '5 if n > 1005: → if False:',
    '5 if n > 1005: → if n >= 1005:',
    '5 if n > 1005: → if n > 1006:',
    '5 if n > 1005: → if n > 1004:',
    '6 total += 1 → pass',
    '6 total += 1 → total -= 1',
    '6 total += 1 → total += 2',
    '6 total += 1 → total += 0',
    '8 while n < 0: → while False:',
    '8 while n < 0: → while n <= 0:',
    '8 while n < 0: → while n < 1:',
    '8 while n < 0: → while n < (-1):',
  ]);
  expect(weak.mutation?.mutants).toBe(25);
  expect(weak.rows.at(-1)).toMatchObject({ subject: 'mutants', ok: false, actual: '13 of 25 (0 equivalent)' });

  const why = 'In the loop n is at least 1 and at most 1000, so neither is ever reached.';
  const marks = weak.mutation?.survivors.map(({ line, mutant }) => ({ line, mutant, why })) ?? [];
  const marked = (more: object[]) => ({
    'problem.yaml': `${soundFiles['problem.yaml']}equivalentMutants: ${JSON.stringify([...marks, ...more])}
`,
  });
  const strong = await check(marked([]));
  expect(strong.mutation).toMatchObject({ mutants: 13, killed: 13, equivalent: 12, survivors: [], needlessMarks: [] });
  expect(strong.ok).toBe(true);
  const needless = await check(marked([{ line: 'total = 0', mutant: 'pass', why }]));
  expect(needless.rows.at(-1)).toMatchObject({
    subject: 'mutants',
    ok: false,
    detail: expect.stringContaining('pass'),
  });
  const again = await checkProblem(await read(marked([])), {
    ...options('cache-mutants'),
    judge: unused,
    mutants: true,
  });
  expect(again.mutation).toMatchObject({ ...strong.mutation, cached: true });
}, 60_000);
