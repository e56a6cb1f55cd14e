import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [count, range] of [
    [2, 2],
    [3, 2],
    [3, 3],
    [4, 3],
    [5, 4],
    [6, 3],
    [8, 5],
    [12, 9],
    [60, 30],
  ] as const)
    for (const draw of [1, 2])
      yield {
        name: `random, ${count} triples up to ${range}, ${draw}`,
        args: [
          Array.from({ length: count }, () => random.ints(3, 1, range)),
          random.ints(3, Math.max(1, range - 1), range),
        ],
      };
  const most = 10_000;
  const triples = Array.from({ length: most }, () => random.ints(3, 1, 1_000));
  yield { name: 'most triples, target in the middle', args: [triples, [500, 500, 500]] };
  yield { name: 'most triples, greatest target', args: [triples, [1_000, 1_000, 1_000]] };
  const small = Array.from({ length: most - 3 }, () => random.ints(3, 1, 400));
  yield {
    name: 'most triples, three that matter',
    args: [
      [...small, [401, 1, 1], [1, 402, 1], [1, 1, 403]],
      [401, 402, 403],
    ],
  };
  yield {
    name: 'most triples, one is too great',
    args: [
      [...small, [401, 1, 1], [1, 402, 1], [402, 1, 403]],
      [401, 402, 403],
    ],
  };
};

export default generate;
