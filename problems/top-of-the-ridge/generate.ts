import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  const slopes = () => `${random.int(1, 9)} ${random.int(1, 9)}`;
  for (const n of [5, 6, 7, 8, 9, 64, 1_000, 65_536])
    yield { name: `a ridge of ${n}`, stdin: `${n} ${random.int(1, n)} ${slopes()}\n` };
  const most = 1_000_000;
  for (const top of [1, 2, most / 2, most / 2 + 1, most - 1, most])
    yield { name: `longest ridge, top at ${top}`, stdin: `${most} ${top} ${slopes()}\n` };
  for (let at = 1; at <= 4; at++)
    yield { name: `longest ridge, random ${at}`, stdin: `${most} ${random.int(1, most)} ${slopes()}\n` };
};

export default generate;
