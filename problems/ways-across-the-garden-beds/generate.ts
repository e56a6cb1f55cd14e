import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  const pairs: [number, number][] = [];
  while (pairs.length < 9) pairs.push([random.int(2, 9), random.int(3, 10)]);
  for (const [at, [m, n]] of pairs.entries()) yield { name: `random ${at + 1}, ${m} rows of ${n}`, args: [m, n] };
  yield { name: '16 by 16', args: [16, 16] };
  yield { name: '17 rows of 17', args: [17, 17] };
  yield { name: '100 rows of 6', args: [100, 6] };
  yield { name: '6 rows of 100', args: [6, 100] };
  yield { name: '30 rows of 9', args: [30, 9] };
};

export default generate;
