import type { Generator } from '../../packages/catalogue/src/generator.ts';

const mirrored = (text: string) => text + [...text].reverse().join('');

const generate: Generator = function* ({ random }) {
  for (const length of [2, 3, 4, 6, 9]) {
    const half = random.text(length, 'aB1 ,');
    yield { name: `mirrored, ${2 * length} characters`, args: [mirrored(half)] };
    yield { name: `random, ${length} characters`, args: [random.text(length, 'aA1.')] };
  }
  const signs = ' !"#$%&()*+,-./:;<=>?@[]^_`{|}~';
  for (const sign of ['@[', '`{', '/:']) yield { name: `signs ${sign} do not count`, args: [`a${sign}b${sign}ba`] };
  const long = random.text(10_000, `abcXYZ059${signs}`);
  yield { name: 'longest, mirrored', args: [mirrored(long)] };
  yield { name: 'longest, a difference in the middle', args: [`${long.slice(1)}q${[...long].reverse().join('')}`] };
  yield { name: 'longest, only signs', args: [random.text(20_000, signs)] };
  yield { name: 'longest, one letter', args: ['Zz'.repeat(10_000)] };
};

export default generate;
