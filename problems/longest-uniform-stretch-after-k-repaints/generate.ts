import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, alphabet, k] of [
    [4, 'AB', 1],
    [5, 'ABC', 1],
    [6, 'AB', 0],
    [7, 'ABC', 2],
    [8, 'AB', 1],
    [10, 'ABCD', 3],
    [12, 'AB', 2],
    [15, 'ABC', 0],
    [30, 'ABC', 4],
    [100, 'AB', 9],
    [300, 'ABCDEFGH', 20],
  ] as const)
    yield { name: `random, ${length} planks, ${k} repaints`, args: [random.text(length, alphabet), k] };
  const most = 20_000;
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  yield { name: 'most planks, all colours', args: [random.text(most, letters), 500] };
  yield { name: 'most planks, all colours, half may be repainted', args: [random.text(most, letters), most / 2] };
  yield { name: 'most planks, one colour', args: ['Q'.repeat(most), 0] };
  yield { name: 'most planks, all may be repainted', args: [random.text(most, 'AB'), most] };
};

export default generate;
