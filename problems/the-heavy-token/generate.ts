import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const n of [9, 27, 27, 81, 243, 729, 2_187])
    yield { name: `${n} tokens, ${random.int(100, 999)}`, stdin: `${n} ${random.int(1, n)}\n` };
  const most = 6_561;
  for (const heavy of [1, 2, 2_187, 2_188, 4_374, 4_375, most])
    yield { name: `most tokens, heavy ${heavy}`, stdin: `${most} ${heavy}\n` };
  for (let at = 1; at <= 3; at++)
    yield { name: `most tokens, random ${at}`, stdin: `${most} ${random.int(1, most)}\n` };
};

export default generate;
