import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const days of [3, 4, 6, 10, 25]) yield { name: `random, ${days} days`, args: [random.ints(days, 0, 50)] };
  const most = 100_000;
  const highest = 1_000_000;
  yield { name: 'most days, random', args: [random.ints(most, 0, highest)] };
  yield { name: 'most days, always falling', args: [Array.from({ length: most }, (_, day) => highest - day)] };
  yield { name: 'most days, always rising', args: [Array.from({ length: most }, (_, day) => day)] };
  let price = 500_000;
  const walk = Array.from({ length: most }, () => {
    price = Math.max(0, Math.min(highest, price + random.int(-900, 899)));
    return price;
  });
  yield { name: 'most days, wandering', args: [walk] };
};

export default generate;
