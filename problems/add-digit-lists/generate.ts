import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const number = (random: Random, digits: number) => [...random.ints(digits - 1, 0, 9), random.int(1, 9)];

const generate: Generator = function* ({ random }) {
  for (const [one, other] of [
    [1, 1],
    [2, 2],
    [3, 1],
    [2, 5],
    [6, 6],
    [10, 3],
    [16, 17],
    [40, 40],
    [100, 7],
  ] as const)
    yield { name: `random, ${one} and ${other} digits`, args: [number(random, one), number(random, other)] };
  const nines = Array.from({ length: 1_000 }, () => 9);
  yield { name: 'most digits', args: [number(random, 1_000), number(random, 1_000)] };
  yield { name: 'most digits, only nines', args: [nines, nines] };
  yield { name: 'a carry through most digits', args: [[1], nines] };
  yield { name: 'most digits and zero', args: [number(random, 1_000), [0]] };
};

export default generate;
