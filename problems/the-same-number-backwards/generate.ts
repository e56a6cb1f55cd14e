import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const digits of [2, 3, 4, 5, 6, 7, 8, 9]) {
    const left = String(random.int(10 ** (Math.ceil(digits / 2) - 1), 10 ** Math.ceil(digits / 2) - 1));
    const mirrored =
      left +
      [...left]
        .reverse()
        .join('')
        .slice(digits % 2);
    yield { name: `reads the same, ${digits} digits`, args: [Number(mirrored)] };
    yield { name: `random, ${digits} digits`, args: [random.int(10 ** (digits - 1), 10 ** digits - 1)] };
  }
  yield { name: 'one digit below zero', args: [-5] };
};

export default generate;
