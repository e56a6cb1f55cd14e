import type { CompactCall, Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const characters = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at)).join('');
const talk = (random: Random, rounds: number, longest: number, alphabet: string): CompactCall[] => {
  const calls: CompactCall[] = [['Codec']];
  for (let round = 0; round < rounds; round++) {
    calls.push(['encode', `http://${random.text(random.int(1, longest), alphabet)}`]);
    if (random.chance(60) || round === rounds - 1) calls.push(['decode']);
  }
  return calls;
};

const generate: Generator = function* ({ random }) {
  for (const [rounds, longest, alphabet] of [
    [3, 2, 'ab'],
    [5, 2, 'ab'],
    [10, 3, 'abc/'],
    [12, 4, '01/'],
    [30, 9, '?=&/a'],
    [200, 12, 'abcdefgh/'],
  ] as const)
    yield { name: `random, ${rounds} addresses up to ${longest}`, calls: talk(random, rounds, longest, alphabet) };
  yield { name: 'longest address', calls: [['Codec'], ['encode', random.text(1_000, characters)], ['decode']] };
  yield { name: 'most calls', calls: talk(random, 200, 60, characters) };
  yield { name: 'many long addresses', calls: talk(random, 150, 900, characters) };
};

export default generate;
