import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

function sea(random: Random, n: number, ferries: number): [number, number[][]] {
  return [n, Array.from({ length: ferries }, () => random.distinctInts(2, 0, n - 1))];
}

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 14; at++) {
    const n = random.int(3, 10);
    yield { name: `small, random ${at}`, args: sea(random, n, random.int(1, n)) };
  }
  yield { name: 'a thousand isles, few ferries', args: sea(random, 1_000, 400) };
  yield { name: 'a thousand isles, many ferries', args: sea(random, 1_000, 3_000) };
  const most = 20_000;
  yield { name: 'most isles, no ferry', args: [most, []] };
  yield { name: 'most isles, random', args: sea(random, most, most) };
  const names = random.shuffle(Array.from({ length: most }, (_, at) => at));
  const parts = names.slice(0, -20).map((name, at) => [name, names[at + 20] as number]);
  yield { name: 'most isles, twenty long rows', args: [most, random.shuffle(parts)] };
  const star = Array.from({ length: most - 2 }, (_, at) => (at % 2 === 0 ? [most - 2, at] : [at, most - 2]));
  yield { name: 'most isles, a star and one alone', args: [most, star] };
};

export default generate;
