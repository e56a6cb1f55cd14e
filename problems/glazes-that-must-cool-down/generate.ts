import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 12; at++)
    yield {
      name: `random ${at}`,
      args: [[...random.text(random.int(2, 12), at % 2 === 0 ? 'AB' : 'ABCD')], random.int(0, 4)],
    };
  const all = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  yield { name: 'most pots, no rest', args: [[...random.text(10_000, all)], 5] };
  yield { name: 'most pots, many rests', args: [[...random.text(10_000, 'ABC')], 100] };
  yield { name: 'most pots, one glaze', args: [[...'Q'.repeat(10_000)], 100] };
};

export default generate;
