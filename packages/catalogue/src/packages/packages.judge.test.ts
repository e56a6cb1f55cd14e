import { join } from 'node:path';
import { useJudge } from '@codenova/judging/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCaseThreads } from '../case-threads.ts';
import { type CheckReport, checkProblem } from '../check-problem.ts';
import { errorText } from '../folder-error.ts';
import { problemFromSource } from '../problem-source.ts';
import { temporaryDirectory } from '../test-problem.ts';
import { importPackage } from './import-package.ts';
import { draftPackage, interactivePackage, legacyPackage, packageFiles, type TestFiles } from './test-packages.ts';

/** Packages of others are judged: their own submissions get the verdicts that they expect, and what hangs or lies is found out. */

let directory: Awaited<ReturnType<typeof temporaryDirectory>>;
const local = useJudge();

beforeAll(async () => {
  directory = await temporaryDirectory(0o755);
});
afterAll(async () => {
  await directory?.[Symbol.asyncDispose]();
});

async function proven(files: TestFiles, changes: TestFiles = {}): Promise<CheckReport> {
  const imported = importPackage(packageFiles(files, changes), { name: 'tried' });
  if (!imported.ok) throw new Error(imported.errors.map(errorText).join('\n'));
  // A limit of the package's own would be measured; here it only has to be small.
  const limits = { ...imported.source.limits, cpuTimeMs: 1_000 };
  const read = problemFromSource({ ...imported.source, limits });
  if (!read.ok) throw new Error(read.errors.map(errorText).join('\n'));
  return checkProblem(read.problem, {
    judge: local().judge,
    cacheDirectory: join(directory.path, 'cache'),
    engineHash: 'test',
    threads: createCaseThreads(),
  });
}

const got = (report: CheckReport) =>
  Object.fromEntries(
    report.rows.filter(({ subject }) => /^solutions|validator/.test(subject)).map((row) => [row.subject, row.actual]),
  );

test.each<[string, TestFiles, Record<string, string>]>([
  [
    'legacy, with a tolerance',
    legacyPackage,
    {
      'input validator check.py': 'took 3',
      'solutions/accepted-right.cc': 'accepted',
      'solutions/accepted-right.py': 'accepted',
      'solutions/run_time_error-zero.py': 'runtime-error',
      'solutions/time_limit_exceeded-loop.py': 'time-limit-exceeded',
      'solutions/wrong_answer-whole.py': 'wrong-answer',
    },
  ],
  [
    '2023-07-draft, with a validator in C++',
    draftPackage,
    {
      'input validator number': 'took 3',
      'solutions/accepted-zero.py': 'accepted',
      'solutions/mine-either.py': 'runtime-error',
      'solutions/mine-negative.py': 'wrong-answer',
    },
  ],
  [
    'interactive, in Python',
    interactivePackage,
    { 'solutions/accepted-halves.py': 'accepted', 'solutions/wrong_answer-count.py': 'wrong-answer' },
  ],
])(
  '%s: its own submissions get their verdicts',
  async (_, files, expected) => {
    const report = await proven(files);
    expect(report.rows.filter(({ ok }) => !ok)).toEqual([]);
    expect(got(report)).toEqual(expected);
  },
  60_000,
);

test.each<[string, TestFiles, TestFiles, subject: string, detail: RegExp]>([
  [
    'a submission that does not get what it expects',
    legacyPackage,
    { 'submissions/wrong_answer/right.py': 'print(int(input()) / 2)\n' },
    'solutions/wrong_answer-right.py',
    /^$/,
  ],
  ['an input that its validator refuses', legacyPackage, { 'data/secret/b/1.in': 'ninety-nine\n' }, 'cases', /./],
  [
    'an input validator that hangs',
    draftPackage,
    {
      'input_validators/number/validator.cpp': 'int main() { for (;;) {} }\n',
      'input_validators/number/codes.h': undefined,
    },
    'input validator number',
    /cpu-time-exceeded/,
  ],
  [
    'an output validator that hangs',
    draftPackage,
    { 'output_validator/validator.cpp': 'int main() { for (;;) {} }\n', 'output_validator/rules.h': undefined },
    'solutions/accepted-zero.py',
    /validator failed/,
  ],
  [
    'an output validator that is no program',
    draftPackage,
    { 'output_validator/validator.cpp': 'int main( {\n', 'output_validator/rules.h': undefined },
    'solutions/accepted-zero.py',
    /does not compile/,
  ],
])(
  '%s is found out',
  async (_, files, changes, subject, detail) => {
    const report = await proven(files, changes);
    expect(report.ok).toBe(false);
    const row = report.rows.find((each) => each.subject === subject && !each.ok);
    expect(row?.detail ?? '').toMatch(detail);
    expect(row).toBeDefined();
  },
  120_000,
);
