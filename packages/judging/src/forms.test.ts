import { type LanguageId, languageIds, type Verdict } from '@codenova/contracts';
import { describe, expect, test } from 'vitest';
import { classSignatureOf, judged, type Problem, signatureOf, useJudge } from './judge-fixture.ts';

/** Forms that people's code comes in, and what they are told when it does not fit: about their code, not about ours. */

const local = useJudge();

const twoSum: Problem = {
  signature: signatureOf('twoSum(int[] nums, int target): int[]'),
  examples: [
    { args: [[2, 7, 11], 9], expected: [0, 1] },
    { args: [[3, 3], 6], expected: [0, 1] },
  ],
  cpuTimeMs: 2_000,
};
const counter: Problem = {
  signature: classSignatureOf('Counter(int start)', 'add(int amount): int'),
  examples: [
    {
      calls: [
        ['Counter', 1],
        ['add', 2],
        ['add', 3],
      ],
      expected: [null, 3, 6],
    },
    {
      calls: [
        ['Counter', 0],
        ['add', 5],
      ],
      expected: [null, 5],
    },
  ],
};
const echo: Problem = { signature: { kind: 'program' }, examples: [{ stdin: '4\n', expected: '4\n' }] };

type Row = {
  name: string;
  problem?: Problem;
  code: string;
  verdict?: Verdict;
  message?: string | RegExp;
  stderr?: string | RegExp;
};

const pyBody = '{v: i for i, v in enumerate(nums)}\n        return [0, 1]\n';
const jsBody = '{ return nums[0] + nums[1] === target ? [0, 1] : []; }';
const cppBody = '{ if (nums[0] + nums[1] == target) return {0, 1}; return {}; }';
const cppMethod = `vector<int> twoSum(vector<int>& nums, int target) ${cppBody}`;
const cppSolution = `class Solution {\npublic:\n  ${cppMethod}\n};\n`;
const javaMethod =
  'public int[] twoSum(int[] nums, int target) { return nums[0] + nums[1] == target ? new int[] {0, 1} : null; }';
const noMethod = 'error: class Solution has no public method twoSum(vector<int>&, int)';

const rows: Record<LanguageId, Row[]> = {
  python: [
    {
      name: 'a byte order mark',
      code: `\uFEFFclass Solution:\n    def twoSum(self, nums, target):\n        ${pyBody}`,
    },
  ],
  javascript: [
    { name: 'a byte order mark', code: `\uFEFFfunction twoSum(nums, target) ${jsBody}` },
    { name: 'export function', code: `export function twoSum(nums, target) ${jsBody}` },
    { name: 'export default function', code: `export default function twoSum(nums, target) ${jsBody}` },
    { name: 'export default of a function without a name', code: `export default (nums, target) => ${jsBody}` },
    { name: 'export at the end', code: `const twoSum = (nums, target) => ${jsBody};\nexport { twoSum };\n` },
    {
      name: 'import and a class',
      code: `import assert from 'node:assert';\nexport class Solution { twoSum(nums, target) { assert(true); ${jsBody} return [0, 1]; } }`,
    },
    { name: 'module.exports = function', code: `module.exports = function twoSum(nums, target) ${jsBody};` },
    { name: 'module.exports = a class', code: `module.exports = class { twoSum(nums, target) ${jsBody} };` },
    {
      name: 'module.exports = the class',
      code: `class Solution { twoSum(n, target) { return [0, 1]; } }\nmodule.exports = Solution;`,
    },
    {
      name: 'export default class',
      problem: counter,
      code: 'export default class Counter {\n  constructor(start) { this.value = start; }\n  add(amount) { return (this.value += amount); }\n}\n',
    },
    {
      name: 'a class exported without a method',
      code: 'module.exports = class { other() {} };',
      verdict: 'compilation-error',
      message: 'there is no function twoSum',
    },
    {
      name: 'an error in a module, on its own line',
      code: '// first\n\nexport function twoSum(nums, target) {\n  return nums.none.length;\n}\n',
      verdict: 'runtime-error',
      message: /^TypeError: .*\nsolution\.js, line 4$/,
    },
    {
      name: 'a syntax error in a module',
      code: 'export function twoSum(nums, target) {\n  return nums[;\n}\n',
      verdict: 'compilation-error',
      message: /solution\.js:2:14/,
    },
    {
      name: 'a module as a program',
      problem: echo,
      code: "import { readFileSync } from 'node:fs';\nprocess.stdout.write(readFileSync(0, 'utf8'));\n",
    },
    {
      name: 'an uncaught error of a program',
      problem: echo,
      code: 'function f() {\n  null.x;\n}\nf();\n',
      verdict: 'runtime-error',
      message: /^TypeError: .*\nsolution\.js, line 2$/,
      stderr: /^TypeError: .*\n {4}at f \(solution\.js:2:8\)\n {4}at (?:Object\.<anonymous> \()?solution\.js:4:1\)?\n$/,
    },
    {
      name: 'a stack printed, and the arguments',
      code: 'function twoSum() {\n  console.error(new Error("e").stack);\n  console.error(process.argv.slice(1).join());\n}\n',
      verdict: 'wrong-answer',
      stderr: 'Error: e\n    at twoSum (solution.js:2:17)\nsolution.js\n',
    },
    {
      name: 'an error after the answer',
      code: 'function twoSum() {\n  setTimeout(() => { throw new RangeError("late"); }, 0);\n  return new Promise(() => {});\n}\n',
      verdict: 'runtime-error',
      message: 'RangeError: late',
      stderr: /^RangeError: late\n {4}at Timeout\._onTimeout \(solution\.js:2:28\)/,
    },
    {
      name: 'a program that listens for its own uncaught errors',
      problem: echo,
      code: 'process.on("uncaughtException", () => console.log(4));\nthrow new Error("mine");\n',
    },
  ],
  typescript: [
    { name: 'a byte order mark', code: `\uFEFFfunction twoSum(nums: number[], target: number): number[] ${jsBody}` },
    {
      name: 'export default of a function without a name',
      code: `export default (nums: number[], target: number): number[] => ${jsBody}`,
    },
    {
      name: 'an uncaught error of a program, on its own lines',
      problem: echo,
      code: 'type A = {\n  a: 1;\n};\nenum B {\n  C,\n}\nconst x: any = null;\n\nconsole.log(x.y);\n',
      verdict: 'runtime-error',
      message: /^TypeError: .*\nsolution\.ts, line 9$/,
      stderr: /^TypeError: .*\n {4}at (?:Object\.<anonymous> \()?solution\.ts:9:15\)?\n$/,
    },
    {
      name: 'a stack printed, on its own lines',
      code: 'interface A {\n  x: number;\n}\nfunction twoSum(): void {\n  console.error(new Error("e").stack);\n}\n',
      verdict: 'wrong-answer',
      stderr: /^Error: e\n {4}at twoSum \(solution\.ts:5:\d+\)\n$/,
    },
  ],
  cpp: [
    { name: 'a byte order mark', code: `\uFEFF${cppSolution}` },
    { name: 'a backslash at the end', code: `${cppSolution}// end \\` },
    {
      name: 'macros of the names that our calls use',
      code: `#define in cin\n#define out cout\n#define write print\n#define result answer\n#define a0 b0\n#define codenova none\n#define move shift\n${cppSolution}`,
    },
    {
      name: '#define int long long',
      code: '#define int long long\nclass Solution { public: vector<signed> twoSum(vector<signed>& nums, int target) { int x = 1; return {0, (signed)x}; } };\nsigned main() { return 0; }',
    },
    {
      name: '#define int long long in a class',
      problem: counter,
      code: '#define int long long\nclass Counter { int value; public: Counter(int start) : value(start) {} int add(int amount) { return value += amount; } };',
    },
    {
      name: 'another name',
      code: cppSolution.replace('twoSum', 'twosum'),
      verdict: 'compilation-error',
      message: `${noMethod}; did you mean ‘twosum’?`,
    },
    {
      name: 'a private method',
      code: cppSolution.replace('public:\n', ''),
      verdict: 'compilation-error',
      message:
        /^error: class Solution has no public method twoSum\(vector<int>&, int\)\nsolution\.cpp:2:15: note: declared private here/,
    },
    {
      name: 'other parameters',
      code: 'class Solution {\npublic:\n  int twoSum(vector<int>& nums) { return 1; }\n};\n',
      verdict: 'compilation-error',
      message:
        /^error: class Solution has no public method twoSum\(vector<int>&, int\)\nsolution\.cpp:3:7: note: candidate/,
    },
    {
      name: 'a parameter of another type',
      code: cppSolution.replace('int target', 'string target').replace(cppBody, '{ return {}; }'),
      verdict: 'compilation-error',
      message: /^error: class Solution has no public method twoSum\(vector<int>&, int\)\nsolution\.cpp:3:/,
    },
    {
      name: 'another return type',
      code: cppSolution.replace('vector<int> twoSum', 'vector<string> twoSum').replace(cppBody, '{ return {}; }'),
      verdict: 'compilation-error',
      message:
        'error: twoSum(vector<int>&, int) of class Solution returns vector<string>, where vector<int> is expected',
    },
    {
      name: 'nothing returned',
      code: cppSolution.replace('vector<int> twoSum', 'void twoSum').replace(cppBody, '{ }'),
      verdict: 'compilation-error',
      message: 'error: twoSum(vector<int>&, int) of class Solution returns void, where vector<int> is expected',
    },
    { name: 'no class', code: 'int x;\n', verdict: 'compilation-error', message: 'error: there is no class Solution' },
    {
      name: 'a brace that is not closed',
      code: cppSolution.replace('};\n', ''),
      verdict: 'compilation-error',
      message: /^error: the code ends too early: a \{ or \( is not closed\nsolution\.cpp:1:16: note: to match this/,
    },
    {
      name: 'a constructor with a parameter',
      code: cppSolution.replace('public:', 'public:\n  Solution(int x) {}'),
      verdict: 'compilation-error',
      message: /^error: class Solution has no public constructor Solution\(\)\nsolution\.cpp:3/,
    },
    {
      name: 'a function that is only declared',
      code: `int helper(int);\n${cppSolution.replace('return {};', 'return {helper(1)};')}`,
      verdict: 'compilation-error',
      message: "error: undefined reference to 'helper(int)': it is declared, but not defined",
    },
    {
      name: 'a method that is missing',
      problem: counter,
      code: 'class Counter { public: Counter(int start) {} };',
      verdict: 'compilation-error',
      message: 'error: class Counter has no public method add(int)',
    },
    {
      name: 'a constructor that is missing',
      problem: counter,
      code: 'class Counter { public: int add(int amount) { return 1; } };',
      verdict: 'compilation-error',
      message: 'error: class Counter has no public constructor Counter(int)',
    },
    {
      name: 'a class that is missing',
      problem: counter,
      code: 'class Count {};',
      verdict: 'compilation-error',
      message: 'error: there is no class Counter',
    },
    {
      name: 'an error inside the library',
      code: cppSolution.replace('return {};', 'sort(nums.begin(), target);'),
      verdict: 'compilation-error',
      message: /solution\.cpp:3:/,
    },
    {
      name: 'a program without main',
      problem: echo,
      code: 'int x;\n',
      verdict: 'compilation-error',
      message: 'error: there is no function main',
    },
  ],
  java: [
    { name: 'a byte order mark', code: `\uFEFFclass Solution { ${javaMethod} }` },
    {
      name: 'a public class of another name in a comment',
      code: `/*\npublic class Foo {\n}\n*/\npublic class Solution { ${javaMethod} }`,
    },
    { name: 'a public interface before', code: `public interface Foo {}\nclass Solution { ${javaMethod} }` },
    {
      name: 'a package',
      code: `// mine\n/* a\n * b */ package com.example\n  .two;\nimport java.util.*;\npublic class Solution { ${javaMethod} }`,
    },
    {
      name: 'an error after a package, on its own line',
      code: `package a.b;\nclass Solution {\n${javaMethod.replace('nums[0]', 'nums[9]')}\n}`,
      verdict: 'runtime-error',
      message: /ArrayIndexOutOfBoundsException: .*\nSolution\.java, line 3$/,
    },
    {
      name: 'an annotated public class of another name in a program',
      problem: echo,
      code: '@SuppressWarnings("x") public class Foo {\n  public static void main(String[] a) { System.out.println(new Scanner(System.in).nextInt()); }\n}\n',
    },
    {
      name: 'an overload that fits after',
      code: `class Solution { public int[] twoSum(long a, int b) { return null; } ${javaMethod} }`,
    },
    {
      name: 'an overload that fits before',
      code: `class Solution { ${javaMethod} public int[] twoSum(long a, int b) { return null; } }`,
    },
    {
      name: 'overloads of constructors and of arrays',
      problem: counter,
      code: 'class Counter { int value; Counter(int[] a) {} Counter(int start) { value = start; } Counter(String s) {} public int add(String s) { return 0; } int add(int amount) { return value += amount; } public int add(List<Integer> s) { return 0; } }',
    },
    {
      name: 'a null pointer, by name',
      code: 'class Solution { public int[] twoSum(int[] nums, int target) { return h(null); }\n  int[] h(String text) { return new int[text.length()]; } }',
      verdict: 'runtime-error',
      message: /"text" is null\nSolution\.java, line 2$/,
    },
    {
      name: 'a stack printed',
      code: 'class Solution {\n  public int[] twoSum(int[] nums, int target) {\n    new Exception("x", new RuntimeException("y")).printStackTrace();\n    return null;\n  }\n}\n',
      verdict: 'wrong-answer',
      stderr:
        /^java\.lang\.Exception: x\n\tat Solution\.twoSum\(Solution\.java:3\)\nCaused by: java\.lang\.RuntimeException: y\n/,
    },
    {
      name: 'an uncaught exception of a program',
      problem: echo,
      code: 'class Main {\n  public static void main(String[] a) {\n    throw new IllegalStateException("z");\n  }\n}\n',
      verdict: 'runtime-error',
      message: 'java.lang.IllegalStateException: z\nMain.java, line 3',
      stderr: 'Exception in thread "main" java.lang.IllegalStateException: z\n\tat Main.main(Main.java:3)\n',
    },
    {
      name: 'an error on the first line',
      code: 'class Solution { public int[] twoSum(int[] nums, int target) { return 5; } }',
      verdict: 'compilation-error',
      message: /^Solution\.java:1: error: incompatible types: int cannot be converted to int\[\]\nclass Solution/,
    },
  ],
};

describe.each(languageIds.map((id) => ({ id })))('$id', ({ id }) => {
  test.concurrent.each(rows[id])('$name', async ({ problem = twoSum, code, verdict = 'accepted', message, stderr }) => {
    const judgement = await judged(local(), problem, id, code);
    const [first] = judgement.cases;
    const said = judgement.message ?? first?.message;
    expect({ verdict: judgement.verdict, said }).toMatchObject({ verdict });
    if (typeof message === 'string') expect(said).toBe(message);
    else if (message) expect(said).toMatch(message);
    if (typeof stderr === 'string') expect(first?.stderr).toBe(stderr);
    else if (stderr) expect(first?.stderr).toMatch(stderr);
    expect(`${said ?? ''}${first?.stderr ?? ''}`).not.toMatch(/harness|codenova|\/(?:box|toolchains|opt|tmp)\//i);
  });
});
