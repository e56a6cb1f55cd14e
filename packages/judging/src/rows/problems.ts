import { classSignatureOf, type Problem, signatureOf } from '../judge-fixture.ts';

export const twoSum: Problem = {
  signature: signatureOf('twoSum(int[] nums, int target): int[]'),
  examples: [
    { args: [[2, 7, 11], 9], expected: [0, 1] },
    { args: [[3, 3], 6], expected: [0, 1] },
  ],
  cpuTimeMs: 2_000,
};
export const counter: Problem = {
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
export const graphCopy: Problem = {
  signature: signatureOf('cloneGraph(GraphNode node): GraphNode'),
  examples: [
    { args: [[[2], [1]]], expected: [[2], [1]] },
    { args: [[[]]], expected: [[]] },
  ],
};
export const echo: Problem = { signature: { kind: 'program' }, examples: [{ stdin: '4\n', expected: '4\n' }] };
/** A copy of a graph is wanted. */
export const graph: Problem = {
  signature: signatureOf('cloneGraph(GraphNode node): GraphNode'),
  examples: [
    { args: [[[2], [1]]], expected: [[2], [1]] },
    { args: [[[]]], expected: [[]] },
  ],
};
/** Ten kilobytes that are no program, the same each time. */
export const noise = Array.from({ length: 10_000 }, (_, index) =>
  String.fromCharCode(33 + ((index * 7_919 + ((index * index) % 97)) % 94)),
).join('');
