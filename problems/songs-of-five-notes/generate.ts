import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const n of [9, 12, 15, 20, 25, 28, 30, 31, 32, 33, 34, 35, 40, 60]) yield { name: `${n} notes`, args: [n] };
  yield { name: 'some hundred notes', args: [random.int(100, 900)] };
  yield { name: 'some thousand notes', args: [random.int(1_000, 9_000)] };
  yield { name: 'one less than most notes', args: [9_999] };
  yield { name: 'most notes', args: [10_000] };
};

export default generate;
