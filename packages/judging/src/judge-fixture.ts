import {
  type CaseInput,
  type ClassSignature,
  type Comparison,
  type FunctionSignature,
  functionSignatureSchema,
  type Json,
  type Judgement,
  type LanguageId,
  limitsSchema,
  type Signature,
  type TestCase,
} from '@codenova/contracts';
import type { LocalJudge } from './local-judge.ts';

export type Example =
  | { args: Json[]; expected: Json }
  | { calls: [string, ...Json[]][]; expected: Json }
  | { stdin: string; expected: Json };

export type Problem = {
  signature: Signature;
  examples: Example[];
  comparison?: Comparison;
  checkerSource?: string;
  cpuTimeMs?: number;
  memoryMb?: number;
  allCases?: boolean;
};

export function inputOf(example: Example): CaseInput {
  if ('args' in example) return { kind: 'function', args: example.args };
  if ('stdin' in example) return { kind: 'program', stdin: example.stdin };
  return { kind: 'class', calls: example.calls.map(([method, ...args]) => ({ method, args })) };
}

/** A function's signature from its line: `f(int[] nums, int target): int[]`, with `; mutates nums` where it does. */
export function signatureOf(line: string): FunctionSignature {
  const match = /^(\w+)\((.*)\): ([\w[\]]+)(?:; mutates (\w+))?$/.exec(line);
  if (!match) throw new Error(`no signature: ${line}`);
  const [, name, list = '', returns, mutates] = match;
  return functionSignatureSchema.parse({ kind: 'function', name, parameters: parametersOf(list), returns, mutates });
}

/** A class's signature from its lines: the constructor's, then the methods'. */
export function classSignatureOf(constructorLine: string, ...methodLines: string[]): ClassSignature {
  const [, name = '', list = ''] = /^(\w+)\((.*)\)$/.exec(constructorLine) ?? [];
  return {
    kind: 'class',
    name,
    constructorParameters: parametersOf(list),
    methods: methodLines.map((line) => {
      const [, method = '', parameters = '', returns = ''] = /^(\w+)\((.*)\): ([\w[\]]+)$/.exec(line) ?? [];
      return { name: method, parameters: parametersOf(parameters), returns };
    }),
  };
}

function parametersOf(list: string): { type: string; name: string }[] {
  return list
    .split(', ')
    .filter((each) => each !== '')
    .map((each) => {
      const [type = '', name = ''] = each.split(' ');
      return { type, name };
    });
}

/** Judges code against the examples: the first half visible, the rest hidden. */
export async function judged(
  local: LocalJudge,
  problem: Problem,
  languageId: LanguageId,
  code: string,
): Promise<Judgement> {
  const {
    examples,
    signature,
    comparison = { kind: 'exact' },
    checkerSource,
    cpuTimeMs = 1_000,
    memoryMb = 256,
    allCases = false,
  } = problem;
  const cases = examples.map(
    (example, index): TestCase => ({
      name: `case ${index}`,
      visible: index < examples.length / 2,
      input: inputOf(example),
      expected: example.expected,
    }),
  );
  return local.judge.judge({
    problem: {
      signature,
      comparison,
      limits: limitsSchema.parse({ cpuTimeMs, memoryMb }),
      ...(checkerSource !== undefined && { checkerSource }),
    },
    languageId,
    code,
    cases,
    allCases,
  });
}
