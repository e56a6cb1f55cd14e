import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** Pieces made of letters of their own. */
const pieces = (random: Random, groups: string[], length: number) =>
  groups.map((group) => random.text(random.int(1, length), group)).join('');

const generate: Generator = function* ({ random }) {
  for (const [groups, length] of [
    [['ab', 'cd'], 3],
    [['ab', 'cd', 'e'], 4],
    [['abc', 'de', 'fg'], 5],
    [['ab', 'cde', 'f', 'gh'], 6],
    [['abcd', 'efg', 'hij', 'kl', 'm'], 8],
    [['z', 'yx', 'wvu', 'tsrq'], 12],
  ] as const)
    for (const draw of [1, 2])
      yield {
        name: `${groups.length} groups up to ${length} letters, ${draw}`,
        args: [pieces(random, [...groups], length)],
      };
  yield { name: 'random, 12 letters', args: [random.text(12, 'abcdefghijklm')] };
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  yield { name: 'longest, one block for each letter', args: [letters.map((letter) => letter.repeat(769)).join('')] };
  yield { name: 'longest, random', args: [random.text(20_000, letters.join(''))] };
  yield { name: 'longest, two halves', args: [random.text(10_000, 'abc') + random.text(10_000, 'xyz')] };
  yield { name: 'longest, one letter', args: ['k'.repeat(20_000)] };
  yield { name: 'longest, ends embrace everything', args: [`q${random.text(19_998, 'abcdefgh')}q`] };
};

export default generate;
