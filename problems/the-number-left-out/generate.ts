import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function without(random: Random, n: number, missing: number): number[] {
  return random.shuffle(Array.from({ length: n + 1 }, (_, at) => at).filter((number) => number !== missing));
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 10; at++) {
    const n = random.int(2, 12);
    yield { name: `random ${at}`, args: [without(random, n, random.int(0, n))] };
  }
  const most = 30_000;
  for (const missing of [0, 17_234, most])
    yield { name: `longest, without ${missing}`, args: [without(random, most, missing)] };
  yield {
    name: 'longest, falling, without 29999',
    args: [Array.from({ length: most + 1 }, (_, at) => most - at).filter((number) => number !== 29_999)],
  };
};

export default generate;
