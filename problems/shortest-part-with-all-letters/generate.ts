import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [length, wanted, alphabet] of [
    [5, 2, 'abc'],
    [6, 2, 'abcd'],
    [7, 3, 'abc'],
    [8, 3, 'ab'],
    [10, 4, 'abc'],
    [12, 3, 'abcde'],
    [15, 5, 'abc'],
    [20, 4, 'abAB'],
    [40, 6, 'abcde'],
    [200, 12, 'abcdefgh'],
  ] as const)
    yield {
      name: `random, ${wanted} of ${length} letters`,
      args: [random.text(length, alphabet), random.text(wanted, alphabet)],
    };
  const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
  yield { name: 'longest, all letters wanted', args: [random.text(20_000, letters), letters] };
  yield { name: 'longest, both ends wanted', args: [`q${'x'.repeat(19_998)}w`, 'wq'] };
  yield { name: 'longest, nearly everything wanted', args: [`b${'a'.repeat(19_998)}b`, 'a'.repeat(19_990)] };
  yield { name: 'longest, one letter missing', args: [random.text(20_000, 'abc'), 'abcd'] };
  yield { name: 'longest, half of the letters', args: [random.text(20_000, 'ab'), 'a'.repeat(5_000)] };
};

export default generate;
