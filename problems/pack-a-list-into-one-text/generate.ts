import type { CompactCall, Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const printable = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
const trip = (strs: string[]): CompactCall[] => [['Codec'], ['encode', strs], ['decode']];
const texts = (random: Random, count: number, longest: number, alphabet: string) =>
  Array.from({ length: count }, () => random.text(random.int(0, longest), alphabet));

const generate: Generator = function* ({ random }) {
  for (const [count, longest] of [
    [2, 3],
    [3, 2],
    [5, 12],
    [8, 30],
  ] as const) {
    yield { name: `any characters, ${count} texts`, calls: trip(texts(random, count, longest, printable)) };
    yield { name: `digits and marks, ${count} texts`, calls: trip(texts(random, count, longest, '019#,:')) };
  }
  const many: CompactCall[] = [['Codec']];
  for (let round = 0; round < 20; round++)
    many.push(['encode', texts(random, random.int(0, 4), 6, 'ab#,1/')], ['decode']);
  yield { name: 'most calls', calls: many };
  yield { name: 'most texts, longest', calls: trip(Array.from({ length: 200 }, () => random.text(200, printable))) };
  yield { name: 'most texts, all empty', calls: trip(Array.from({ length: 200 }, () => '')) };
  yield { name: 'most texts, mixed lengths', calls: trip(texts(random, 200, 200, printable)) };
  yield { name: 'each character alone', calls: trip([...printable]) };
};

export default generate;
