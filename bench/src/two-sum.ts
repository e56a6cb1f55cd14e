import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createCaseThreads, generateCases, type Problem, readProblem } from '@codenova/catalogue';
import { type CaseInput, type LanguageId, languageExtensions } from '@codenova/contracts';

/** The problem that is measured: two-sum, with its first twenty cases, of which the largest holds 100,000 numbers. */

const folder = path.resolve(import.meta.dirname, '../../problems/two-sum');
const caseCount = 20;

export async function twoSum(): Promise<{ problem: Problem; inputs: CaseInput[] }> {
  const read = await readProblem(folder);
  if (!read.ok) throw new Error('problems/two-sum is broken: ./nova problems check two-sum');
  const generated = await generateCases(read.problem, createCaseThreads());
  if (!generated.ok) throw new Error('the generator of two-sum failed: ./nova problems check two-sum');
  const inputs = [...read.problem.handCases, ...generated.cases].map((each) => each.input).slice(0, caseCount);
  if (inputs.length < caseCount) throw new Error(`two-sum has only ${inputs.length} cases`);
  return { problem: read.problem, inputs };
}

/** All cases as the programs by hand read them: their number, then length, numbers and target of each. */
export function asText(inputs: CaseInput[]): string {
  const lines = inputs.map((input) => {
    if (input.kind !== 'function') throw new Error('two-sum is a function');
    const [nums, target] = input.args as [number[], number];
    return [nums.length, ...nums, target].join(' ');
  });
  return [inputs.length, ...lines].join('\n');
}

const comments: Record<LanguageId, string> = {
  python: '#',
  javascript: '//',
  typescript: '//',
  java: '//',
  cpp: '//',
  c: '//',
  csharp: '//',
  go: '//',
  rust: '//',
  ruby: '#',
  php: '//',
  kotlin: '//',
  lua: '--',
  perl: '#',
};

/** An accepted solution that nobody has submitted before, so that no artifact is taken from a cache. */
export function freshSolution(languageId: LanguageId, serial: number | string): string {
  const code = readFileSync(path.join(folder, 'solutions', `accepted.${languageExtensions[languageId]}`), 'utf8');
  return `${code}\n${comments[languageId]} ${serial}\n`;
}
