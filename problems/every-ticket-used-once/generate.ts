import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** A journey at random over `names`, cut into its tickets. */
function journey(random: Random, names: string[], flights: number): [string[][]] {
  const places = ['JFK'];
  while (places.length <= flights) places.push(random.pick(names));
  return [random.shuffle(places.slice(1).map((place, at) => [places[at] ?? '', place]))];
}

const names = (random: Random, count: number) =>
  Array.from({ length: count }, () => random.text(3, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'));

const generate: Generator = function* ({ random }) {
  for (let at = 1; at <= 16; at++)
    yield {
      name: `random ${at}`,
      args: journey(random, [...names(random, random.int(2, 4)), ...(at % 2 ? ['JFK'] : [])], random.int(3, 9)),
    };
  yield { name: 'most tickets, many airports', args: journey(random, names(random, 150), 300) };
  yield { name: 'most tickets, few airports', args: journey(random, ['JFK', ...names(random, 6)], 300) };
  yield {
    name: 'to and fro',
    args: [Array.from({ length: 300 }, (_, at) => (at % 2 ? ['AAA', 'JFK'] : ['JFK', 'AAA']))],
  };
  // A region of many tours, out of which no flight leads back to the two tickets over ZZZ.
  const tempting = Array.from({ length: 12 }, (_, at) => String.fromCharCode(66 + at).repeat(3));
  const trap = tempting.flatMap((one) => tempting.filter((other) => other !== one).map((other) => [one, other]));
  yield {
    name: 'a dead end that looks best',
    args: [random.shuffle([...trap, ['JFK', 'BBB'], ['JFK', 'ZZZ'], ['ZZZ', 'JFK']])],
  };
  const ladder = Array.from(
    { length: 30 },
    (_, at) => `X${String.fromCharCode(65 + Math.floor(at / 5))}${String.fromCharCode(65 + (at % 5))}`,
  );
  const steps = ladder.flatMap((place, at) => {
    const next = ladder[at + 1];
    return next
      ? [
          [place, next],
          [place, next],
          [next, place],
        ]
      : [];
  });
  yield {
    name: 'to and fro on a ladder',
    args: [[['JFK', 'XAA'], ['JFK', 'AAA'], ...steps, [ladder[29] ?? '', 'JFK']]],
  };
};

export default generate;
