import type { LanguageRows } from './language-rows.ts';
import { counter, echo, graph, noise } from './problems.ts';

const jsBody = '{ return nums[0] + nums[1] === target ? [0, 1] : []; }';

export const typescriptRows: LanguageRows = {
  total: (body) => `type Values = number[];\nfunction total(values: Values, extra: number): number {\n${body}\n}\n`,
  verdicts: [
    {
      body: 'console.log("seen", values.length); return values.reduce((a: number, b: number): number => a + b, extra)',
      verdict: 'accepted',
      stdout: 'seen 3\n',
    },
    { body: 'return extra', verdict: 'wrong-answer' },
    { body: 'for (;;);', verdict: 'time-limit-exceeded' },
    {
      body: 'const a: number[][] = []; for (;;) a.push(new Array(1000).fill(a.length))',
      verdict: 'memory-limit-exceeded',
    },
    { body: 'for (;;) console.log("x".repeat(10000))', verdict: 'output-limit-exceeded' },
    {
      body: '\n\nreturn (values as any).none.length',
      verdict: 'runtime-error',
      message: /^TypeError: .*\nsolution\.ts, line 5$/,
    },
    { body: 'return values[', verdict: 'compilation-error', message: /solution\.ts:4/ },
  ],
  forms: [
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
    {
      name: 'types of every sort, none of them checked',
      code: `enum Kind { A = 1, B }\nnamespace Inner { export const two = 2; }\nabstract class Base<T> { constructor(protected readonly kept: T) {} abstract get(): T; }\nclass Own extends Base<number> { get(): number { return this.kept; } }\ndeclare const unknown: string;\nfunction twoSum(nums: number[], target: number): number[] { const [a, b] = [new Own(0).get(), Kind.B - Inner.two + 1] satisfies number[]; return <number[]>[a, b!]; }`,
    },
    {
      name: 'another name',
      code: 'function two_sum(nums: number[]): number[] { return nums; }',
      verdict: 'compilation-error',
      message: 'there is no function twoSum',
    },
    { name: 'nothing', code: '', verdict: 'compilation-error', message: 'there is no function twoSum' },
    { name: 'ten kilobytes of noise', code: noise, verdict: 'compilation-error', message: /solution\.ts:1:/ },
    {
      name: 'a method that is missing',
      problem: counter,
      code: 'class Counter { constructor(private value: number) {} }',
      verdict: 'compilation-error',
      message: 'class Counter has no method add',
    },
    {
      name: 'the argument in place of a copy',
      problem: graph,
      code: 'function cloneGraph(node: Node | null): Node | null { return node; }',
      verdict: 'wrong-answer',
      message: 'returned a node of the argument, where a copy is expected',
    },
  ],
  attacks: [
    { name: 'unclosed text', when: 'compiling', code: 'const a = `${' },
    { name: 'a nest of brackets', when: 'compiling', code: `const a = ${'['.repeat(4_900)}` },
    {
      name: 'a union of many types',
      when: 'compiling',
      code: 'type D = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;\ntype E<A, B, C> = A extends D ? B extends D ? C extends D ? [A, B, C, E<A, B, C>] : 0 : 0 : 0;\nfunction secret(x: number): number { const y: E<D, D, D> = 0 as never; return y ?? 0; }',
      verdict: 'wrong-answer',
    },
    {
      name: 'a file of the host',
      when: 'compiling',
      code: 'import secrets from "/etc/shadow";\nfunction secret(x: number) { return (secrets as any)[x]; }',
      verdict: 'runtime-error',
    },
    {
      name: 'a source map of their own',
      when: 'running',
      code: 'function secret(x: number): number { throw new Error("no"); }\n//# sourceMappingURL=data:application/json;base64,e30=\n',
    },
  ],
};
