import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function basket(random: Random, pairs: number, limit: number): number[] {
  const [single = 0, ...others] = random.distinctInts(pairs + 1, -limit, limit);
  return random.shuffle([single, ...others, ...others]);
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 10; at++) yield { name: `random ${at}`, args: [basket(random, at, 12)] };
  yield { name: 'a hundred pairs', args: [basket(random, 100, 1_000_000_000)] };
  yield { name: 'most gloves', args: [basket(random, 15_000, 1_000_000_000)] };
  const rising = Array.from({ length: 15_000 }, (_, at) => at + 1);
  yield { name: 'most gloves, the single one last', args: [[...rising, ...rising, 0]] };
};

export default generate;
