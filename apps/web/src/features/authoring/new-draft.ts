import type { ProblemDraftSource } from '@codenova/contracts';

/** What its author reads in place of what is to be written, in the author's language. */
type Prompts = { statement: string; caseName: string; explanation: string };

/** What a new problem begins with: a whole one of the smallest kind, to be changed. */
export function newDraft(slug: string, title: string, prompts: Prompts): ProblemDraftSource {
  return {
    slug,
    title: title || slug,
    difficulty: 'easy',
    topics: [],
    signature: {
      kind: 'function',
      name: 'solve',
      parameters: [{ name: 'nums', type: 'int[]' }],
      returns: 'int',
    },
    limits: { cpuTimeMs: 2_000, memoryMb: 256, cpuTimeMsByLanguage: {} },
    comparison: { kind: 'exact' },
    inputValidators: [],
    statement: prompts.statement,
    constraints: ['$1 \\le n \\le 1000$'],
    hints: [],
    editorial: '',
    cases: [
      {
        name: prompts.caseName,
        visible: true,
        explanation: prompts.explanation,
        input: { kind: 'function', args: [[1, 2, 3]] },
      },
    ],
    solutions: [
      {
        file: 'accepted.py',
        languageId: 'python',
        code: 'class Solution:\n    def solve(self, nums: List[int]) -> int:\n        return sum(nums)\n',
        expect: ['accepted'],
        why: '',
      },
    ],
    reference: 'accepted.py',
  };
}
