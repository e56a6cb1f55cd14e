import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

type Event = readonly ['in' | 'out', number];

const day = (lockers: number, events: Event[]) =>
  `${lockers} ${events.length}\n${events.map(([what, parcel]) => `${what} ${parcel}\n`).join('')}`;

/** Arrivals and collections at random; some ask for parcels that are not there. */
function randomDay(random: Random, lockers: number, count: number, inPercent: number): string {
  const events: Event[] = [];
  const stored: number[] = [];
  const known = new Set<number>();
  while (events.length < count) {
    if (stored.length === 0 || random.chance(inPercent)) {
      const parcel = random.int(1, 1_000_000);
      if (known.has(parcel)) continue;
      events.push(['in', parcel]);
      if (stored.length === lockers) continue;
      known.add(parcel);
      stored.push(parcel);
    } else if (random.chance(5)) events.push(['out', random.int(1, 1_000_000_000)]);
    else {
      const at = random.int(0, stored.length - 1);
      const parcel = stored[at] as number;
      stored[at] = stored.at(-1) as number;
      stored.pop();
      known.delete(parcel);
      events.push(['out', parcel]);
    }
  }
  // Asking for a random number may hit a stored parcel after all; it is then gone, and `in` may bring it again.
  return day(lockers, events);
}

const generate: Generator = function* ({ random }) {
  for (const [lockers, count, inPercent] of [
    [2, 8, 60],
    [3, 15, 60],
    [5, 40, 65],
    [20, 100, 55],
    [100, 600, 70],
  ] as const)
    yield { name: `random, ${lockers} lockers`, stdin: randomDay(random, lockers, count, inPercent) };

  const most = 50_000;
  yield { name: 'most events, small wall', stdin: randomDay(random, 50, most, 60) };
  yield { name: 'most events, large wall', stdin: randomDay(random, 100_000, most, 70) };

  const half = most / 2;
  const filled: Event[] = Array.from({ length: half }, (_, index) => ['in', index + 1]);
  const lastLeaves: Event[] = Array.from({ length: half }, (_, index) =>
    index % 2 === 0 ? ['out', half + index / 2] : ['in', half + (index + 1) / 2],
  );
  yield { name: 'most events, the last locker changes', stdin: day(100_000, [...filled, ...lastLeaves]) };

  const inOrder = filled.map(([, parcel]) => parcel);
  const emptied: Event[] = random.shuffle(inOrder).map((parcel) => ['out', parcel]);
  yield { name: 'most events, filled and emptied', stdin: day(half, [...filled, ...emptied]) };
  const third = Math.floor(most / 3);
  yield {
    name: 'most events, filled, emptied in falling order, filled',
    stdin: day(third, [
      ...filled.slice(0, third),
      ...Array.from({ length: third }, (_, index): Event => ['out', third - index]),
      ...filled.slice(0, third),
    ]),
  };
};

export default generate;
