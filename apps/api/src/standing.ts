import { type StandingBin, type StandingPart, standingBinsLimit } from '@codenova/contracts';
import type { Tally } from '@codenova/store';

/**
 * What others needed, as bars, and the place of `own` among them. `tallies` is ascending and not empty; it and `own` are whole
 * steps, of which one is worth `step` in the answer. The bars show the range of most people: the quartiles and three times their
 * distance on both sides. Whoever is beyond is counted in the bar at that end, so that a few of them do not flatten the rest.
 */
export function standingPart(tallies: Tally[], own: number, step: number): StandingPart {
  const sum = (counts: (tally: Tally) => boolean) =>
    tallies.reduce((people, tally) => people + (counts(tally) ? tally.people : 0), 0);
  const total = sum(() => true);
  const quartile = { first: quantile(tallies, total / 4), third: quantile(tallies, (3 * total) / 4) };
  // Where most need the same, those a little beyond still have bars of their own.
  const reach = 3 * Math.max(quartile.third - quartile.first, 1);
  const least = tallies[0]?.value ?? own;
  const most = tallies.at(-1)?.value ?? own;
  const low = Math.max(least, quartile.first - reach);
  const high = Math.min(most, quartile.third + reach);
  const width = barWidth(low, high);
  const first = Math.floor(low / width);
  const count = Math.floor(high / width) - first + 1;
  const barOf = (value: number) => Math.min(Math.max(Math.floor(value / width) - first, 0), count - 1);

  const bins = Array.from({ length: count }, (_, bar): StandingBin => {
    const from = (first + bar) * width;
    return { from: from * step, to: (from + width) * step, people: 0 };
  });
  for (const { value, people } of tallies) {
    const bin = bins[barOf(value)];
    if (bin) bin.people += people;
  }
  const [bottom] = bins;
  const top = bins.at(-1);
  if (bottom && Math.min(least, own) < first * width) bottom.from = null;
  if (top && Math.max(most, own) >= (first + count) * width) top.to = null;
  return {
    own: own * step,
    more: sum(({ value }) => value > own),
    same: sum(({ value }) => value === own),
    bins,
    ownBin: barOf(own),
  };
}

/** The same without the person who has this value as their best one. */
export function withoutOne(tallies: Tally[], value: number): Tally[] {
  return tallies
    .map((tally) => (tally.value === value ? { value, people: tally.people - 1 } : tally))
    .filter(({ people }) => people > 0);
}

/** The value of the person at this rank, from 0. */
function quantile(tallies: Tally[], rank: number): number {
  let before = 0;
  for (const { value, people } of tallies) {
    before += people;
    if (rank < before) return value;
  }
  return tallies.at(-1)?.value ?? 0;
}

/** The least of 1, 2, 5, 10, 20, … with which the bars from `low` to `high` are not too many. */
function barWidth(low: number, high: number): number {
  for (let power = 1; ; power *= 10)
    for (const digit of [1, 2, 5]) {
      const width = digit * power;
      if (Math.floor(high / width) - Math.floor(low / width) < standingBinsLimit) return width;
    }
}
