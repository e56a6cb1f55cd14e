import type { Generator } from '../../packages/catalogue/src/generator.ts';

const generate: Generator = function* ({ random }) {
  for (const [short, long] of [
    [2, 4],
    [2, 5],
    [3, 5],
    [3, 7],
    [4, 8],
    [4, 10],
    [6, 12],
    [8, 20],
  ] as const) {
    yield { name: `random, ${short} of ${long} letters`, args: [random.text(short, 'ab'), random.text(long, 'abc')] };
    const text = random.text(long, 'abcd');
    const kept = random.distinctInts(short, 0, long - 1).sort((one, other) => one - other);
    yield { name: `${short} kept of ${long} letters`, args: [kept.map((at) => text[at]).join(''), text] };
  }
  const long = random.text(50_000, 'abcdefgh');
  const every = [...long].filter((_, at) => at % 10 === 9).join('');
  yield { name: 'longest, every tenth letter', args: [every, long] };
  yield { name: 'longest, the last letter is missing', args: [`${every.slice(0, 4_999)}z`, long] };
  yield { name: 'longest, one letter', args: ['a'.repeat(5_000), 'a'.repeat(50_000)] };
  yield {
    name: 'longest, the word stands at the end',
    args: ['b'.repeat(5_000), 'a'.repeat(45_000) + 'b'.repeat(5_000)],
  };
  yield { name: 'longest, one letter short', args: ['b'.repeat(5_000), 'a'.repeat(45_001) + 'b'.repeat(4_999)] };
};

export default generate;
