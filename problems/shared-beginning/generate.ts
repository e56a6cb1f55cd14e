import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [count, stem, tail] of [
    [2, 1, 2],
    [3, 2, 2],
    [4, 3, 3],
    [5, 0, 2],
    [6, 4, 1],
    [10, 5, 6],
  ] as const) {
    const start = random.text(stem, 'abc');
    const words = Array.from({ length: count }, () => start + random.text(random.int(0, tail), 'ab'));
    yield { name: `${count} words, ${stem} letters shared`, args: [words] };
  }
  const long = random.text(199, 'abcdefgh');
  yield {
    name: 'most words, the last letter differs',
    args: [Array.from({ length: 200 }, (_, at) => long + 'xyz'[at % 3])],
  };
  yield { name: 'most words, all equal', args: [Array.from({ length: 200 }, () => `${long}x`)] };
  yield {
    name: 'most words, only the last differs',
    args: [Array.from({ length: 200 }, (_, at) => (at < 199 ? long : `b${long}`))],
  };
  yield { name: 'most words, lengths rise', args: [Array.from({ length: 200 }, (_, at) => long.slice(0, at + 1))] };
};

export default generate;
