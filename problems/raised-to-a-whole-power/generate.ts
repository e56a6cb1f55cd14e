import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const n of [2, 3, 4, 5, 6, 7, 9, 10, 12]) {
    const x = random.int(-300, 300) / 100;
    yield { name: `random, power ${n}`, args: [x, n] };
    yield { name: `random, power ${-n}`, args: [random.pick([1, -1]) * (random.int(60, 250) / 100), -n] };
  }
  const [least, most] = [-2_147_483_648, 2_147_483_647];
  yield { name: 'one and the greatest power', args: [1, most] };
  yield { name: 'minus one and the smallest power', args: [-1, least] };
  yield { name: 'minus one and the greatest power', args: [-1, most] };
  yield { name: 'just above one, smallest power', args: [1.0000000005, least] };
  yield { name: 'just below one, greatest power', args: [0.9999999995, most] };
  yield { name: 'vanishes, smallest power', args: [100, least] };
  for (const n of [100, 1_001, 65_536, 1_000_003, 1_073_741_824, 2_147_483_646]) {
    yield { name: `near one, power ${n}`, args: [1 + random.int(-5_000, 5_000) / (n * 1_000), n] };
    yield { name: `near one, power ${-n}`, args: [-1 - random.int(-5_000, 5_000) / (n * 1_000), -n] };
  }
};

export default generate;
