import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [3, 4, 5, 8, 20, 101]) {
    yield { name: `random, ${length} nodes, ending`, args: [[random.ints(length, -9, 9), -1]] };
    yield { name: `random, ${length} nodes, cycle`, args: [[random.ints(length, -9, 9), random.int(0, length - 1)]] };
  }
  const most = random.ints(20_000, -100_000, 100_000);
  yield { name: 'most nodes, ending', args: [[most, -1]] };
  yield { name: 'most nodes, back to the head', args: [[most, 0]] };
  yield { name: 'most nodes, the last to itself', args: [[most, 19_999]] };
  yield { name: 'one node less than most, ending', args: [[most.slice(1), -1]] };
};

export default generate;
