import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 12; at++) {
    const length = random.int(2, 9);
    yield { name: `random ${at}`, args: [random.ints(length, -5, 5), random.int(1, length)] };
  }
  const most = 20_000;
  for (const k of [1, most / 2, most])
    yield { name: `longest, k is ${k}`, args: [random.ints(most, -1_000_000, 1_000_000), k] };
  yield { name: 'longest, few values', args: [random.ints(most, 0, 3), 9_000] };
};

export default generate;
