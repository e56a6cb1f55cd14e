import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const length of [2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 20, 30])
    yield { name: `random, ${length} characters`, args: [random.text(length, length < 10 ? 'ab' : 'abc')] };
  yield { name: 'a hundred characters', args: [random.text(100, 'ab01')] };
  const half = random.text(400, 'abcdefghijklmnopqrstuvwxyz');
  const mirrored = [...half].reverse().join('');
  yield {
    name: 'a long even one inside',
    args: [`${random.text(90, 'xyz')}${half}${mirrored}${random.text(70, 'uvw')}`],
  };
  yield { name: 'most characters, a long odd one', args: [`${half}Z${mirrored}${random.text(199, 'AB')}`] };
  yield { name: 'most characters, all the same', args: ['a'.repeat(1_000)] };
  yield { name: 'most characters, two alternating', args: ['ab'.repeat(500)] };
  yield { name: 'most characters, one odd one out', args: [`${'a'.repeat(600)}b${'a'.repeat(399)}`] };
};

export default generate;
