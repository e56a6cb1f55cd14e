import { type Comparison, type JudgingProgram, limitsSchema, type TestCase } from '@codenova/contracts';
import { describe, expect, test } from 'vitest';
import { useJudge } from '../../testing/index.ts';
import { judged, type Problem, signatureOf } from '../judge-fixture.ts';

/** Validators and interactors: programs of a problem's author that judge, each in a box of its own. */

const local = useJudge();

async function judgedBy(
  judgingProgram: Omit<JudgingProgram, 'files'> & Partial<Pick<JudgingProgram, 'files'>>,
  comparison: Comparison,
  code: string,
  cases: [input: string, expected: string][],
  allCases = false,
) {
  return local().judge.judge({
    problem: {
      signature: { kind: 'program' },
      comparison,
      limits: limitsSchema.parse({ cpuTimeMs: 1_000 }),
      judgingProgram: { files: [], ...judgingProgram },
    },
    languageId: 'python',
    code,
    allCases,
    cases: cases.map(
      ([stdin, expected], index): TestCase => ({
        name: `case ${index}`,
        visible: index === 0,
        input: { kind: 'program', stdin },
        expected,
      }),
    ),
  });
}

/** Accepts any two whole numbers whose sum is the input. */
const icpcValidator: JudgingProgram = {
  languageId: 'cpp',
  code: `#include "rules.h"
int main(int argc, char** argv) {
  std::ifstream input(argv[1]), answer(argv[2]);
  long long total, a, b; std::string more;
  input >> total;
  if (!(std::cin >> a >> b) || std::cin >> more) { std::cerr << "two numbers were expected"; return REFUSED; }
  if (total == 99) return 7;
  if (a + b != total) { std::cerr << a << " + " << b << " is not " << total; return REFUSED; }
  return ACCEPTED;
}`,
  files: [{ name: 'rules.h', content: '#include <bits/stdc++.h>\nconst int ACCEPTED = 42, REFUSED = 43;\n' }],
};

describe('a validator', () => {
  const sums: [string, string][] = [
    ['5', 'unused'],
    ['7', 'unused'],
  ];
  test.concurrent.each<[string, string, string, RegExp?]>([
    ['a right answer of its own', 'n = int(input())\nprint(1, n - 1)', 'accepted'],
    ['a wrong answer, with the reason', 'print(1, 1)', 'wrong-answer', /^1 \+ 1 is not 5$/],
    ['too few words', 'print(5)', 'wrong-answer', /two numbers were expected/],
    ['a program that fails is not asked about', '1 / 0', 'runtime-error', /ZeroDivisionError/],
  ])('icpc: %s', async (_name, code, verdict, message) => {
    const judgement = await judgedBy(icpcValidator, { kind: 'validator', protocol: 'icpc' }, code, sums);
    const said = judgement.message ?? judgement.cases[0]?.message;
    expect({ verdict: judgement.verdict, said }).toMatchObject({ verdict });
    if (message) expect(said).toMatch(message);
  });

  test('that fails is a fault of ours, never a verdict', async () => {
    const judgement = await judgedBy(icpcValidator, { kind: 'validator', protocol: 'icpc' }, 'print(1, 98)', [
      ['99', ''],
    ]);
    expect(judgement).toMatchObject({ verdict: 'internal-error', message: expect.stringMatching(/exit code 7/) });
  });

  test.concurrent.each<[string, string]>([
    ['print(input()[::-1])', 'accepted'],
    ['print(input())', 'wrong-answer'],
  ])('testlib: %s', async (code, verdict) => {
    const checker = `#include <fstream>
#include <iostream>
int main(int, char** argv) {
  std::ifstream input(argv[1]), output(argv[2]), answer(argv[3]);
  std::string given, said, wanted; input >> given; output >> said; answer >> wanted;
  if (said == wanted) return 0;
  std::cerr << "expected " << wanted; return 1;
}`;
    const judgement = await judgedBy(
      { languageId: 'cpp', code: checker },
      { kind: 'validator', protocol: 'testlib' },
      code,
      [['abc', 'cba']],
    );
    expect(judgement.verdict).toBe(verdict);
  });

  test('every case is judged where scoring asks for it', async () => {
    const code = 'n = int(input())\nprint(1, n - 1 if n != 7 else 0)';
    const comparison: Comparison = { kind: 'validator', protocol: 'icpc' };
    const cases: [string, string][] = ['5', '7', '8', '7', '9'].map((input) => [input, '']);
    const judgement = await judgedBy(icpcValidator, comparison, code, cases, true);
    expect(judgement).toMatchObject({ verdict: 'wrong-answer', casesPassed: 3, casesTotal: 5 });
    expect(judgement.cases.map((each) => each.verdict)).toEqual([
      'accepted',
      'wrong-answer',
      'accepted',
      'wrong-answer',
      'accepted',
    ]);
    expect(judgement.cases.slice(1).every((each) => Object.keys(each).length === 4)).toBe(true);
  });
});

/** Thinks of a number, answers guesses with < > or =, and refuses after seven. */
const interactor: JudgingProgram = {
  languageId: 'cpp',
  code: `#include <fstream>
#include <iostream>
int main(int, char** argv) {
  std::ifstream input(argv[1]);
  int number, guess; input >> number;
  for (int tries = 0; tries < 7; tries++) {
    if (!(std::cin >> guess)) { std::cerr << "a guess was expected"; return 43; }
    std::cout << (guess == number ? "=" : guess < number ? "<" : ">") << std::endl;
    if (guess == number) return 42;
  }
  std::cerr << "too many guesses"; return 43;
}`,
  files: [],
};
const search = `import sys
low, high = 1, 100
while True:
    middle = (low + high) // 2
    print(middle, flush=FLUSH)
    said = sys.stdin.readline().strip()
    if said == "=": break
    if said == "<": low = middle + 1
    else: high = middle - 1
`;

describe('an interactor', () => {
  const numbers: [string, string][] = [
    ['37', ''],
    ['100', ''],
    ['1', ''],
  ];
  const byInteractor: Comparison = { kind: 'interactor', protocol: 'icpc' };
  test.concurrent.each<[string, string, string, RegExp?]>([
    ['a program that finds the number', search.replace('FLUSH', 'True'), 'accepted'],
    [
      'a program that does not flush waits for ever, and is told so',
      search.replace('FLUSH', 'False'),
      'time-limit-exceeded',
      /was it flushed\?$/,
    ],
    ['a program that guesses badly', 'while True: print(1, flush=True); input()', 'wrong-answer', /too many guesses/],
    ['a program that gives up', 'print(50, flush=True)', 'wrong-answer', /a guess was expected/],
    ['a program that fails before the end', 'print(50, flush=True)\n1 / 0', 'runtime-error', /ZeroDivisionError/],
    ['a program that never speaks', 'import time\ntime.sleep(100)', 'time-limit-exceeded'],
    ['a program that computes for ever', 'while True: pass', 'time-limit-exceeded', /CPU time/],
    ['a program that floods', 'while True: print("1 " * 10000)', 'wrong-answer'],
  ])('%s', async (_name, code, verdict, message) => {
    const judgement = await judgedBy(interactor, byInteractor, code, numbers);
    const said = judgement.message ?? judgement.cases[0]?.message ?? '';
    expect({ verdict: judgement.verdict, said }).toMatchObject({ verdict });
    if (message) expect(said).toMatch(message);
  });

  test('many at once do not keep one another waiting', async () => {
    const all = await Promise.all(
      Array.from({ length: 8 }, () => judgedBy(interactor, byInteractor, search.replace('FLUSH', 'True'), numbers)),
    );
    expect(all.map((each) => each.verdict)).toEqual(Array(8).fill('accepted'));
  });
});

test('all cases of a function, also those after one that kills its process', async () => {
  const problem: Problem = {
    signature: signatureOf('twice(int x): int'),
    examples: [1, 2, 3, 4, 5, 6].map((x) => ({ args: [x], expected: 2 * x })),
  };
  const code =
    'import os\nclass Solution:\n    def twice(self, x):\n        if x == 2: os._exit(1)\n        return 9 if x == 5 else 2 * x\n';
  expect(await judged(local(), problem, 'python', code)).toMatchObject({ casesPassed: 1, verdict: 'runtime-error' });
  const judgement = await judged(local(), { ...problem, allCases: true }, 'python', code);
  expect(judgement).toMatchObject({ verdict: 'runtime-error', casesPassed: 4, casesTotal: 6 });
  expect(judgement.cases.map((each) => each.index)).toEqual([0, 1, 2, 3, 4, 5]);
});
