import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const n of [4, 5, 7, 8, 9, 100, 1_023, 1_024])
    yield { name: `level in ${n} marks`, stdin: `${n} ${random.int(1, n)}\n` };
  const most = 2 ** 30 - 1;
  for (const level of [1, 2, 2 ** 29, 2 ** 29 + 1, most - 1, most])
    yield { name: `most marks, level ${level}`, stdin: `${most} ${level}\n` };
  for (let at = 1; at <= 4; at++) yield { name: `most marks, random ${at}`, stdin: `${most} ${random.int(1, most)}\n` };
};

export default generate;
