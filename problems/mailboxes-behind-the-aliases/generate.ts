import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const address = (random: Random, length: number) => {
  const name = random.text(1, 'ab') + random.text(random.int(0, length), 'ab..+');
  return `${name}@${random.text(1, 'xy')}${random.text(random.int(0, 2), 'x.')}`;
};

const generate: Generator = function* ({ random }) {
  for (const [count, length] of [
    [3, 2],
    [4, 3],
    [5, 3],
    [8, 4],
    [12, 4],
    [20, 5],
    [50, 6],
  ] as const)
    yield { name: `random, ${count} addresses`, args: [Array.from({ length: count }, () => address(random, length))] };
  yield {
    name: 'most addresses, one mailbox',
    args: [Array.from({ length: 200 }, () => `a.b+${random.text(80, 'ab.+')}@long.example`)],
  };
  yield {
    name: 'most addresses, all different',
    args: [Array.from({ length: 200 }, (_, at) => `u${'a'.repeat(at % 20)}${'b'.repeat(Math.floor(at / 20))}@x`)],
  };
  yield { name: 'most addresses, random', args: [Array.from({ length: 200 }, () => address(random, 90))] };
};

export default generate;
