import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

/** Entries that leave enough scores on the sheet; scores and the sum stay within 32 bits. */
function sheet(random: Random, count: number, limit: number): string[] {
  const scores: number[] = [];
  const entries: string[] = [];
  while (entries.length < count) {
    const [last = 0, before = 0] = [scores.at(-1), scores.at(-2)];
    const choice = random.pick(['number', 'number', 'D', '+', 'C']);
    if (choice === 'number') {
      const score = random.int(-limit, limit);
      scores.push(score);
      entries.push(String(score));
    } else if (choice === 'D' && scores.length >= 1 && Math.abs(last) < 1_000_000) {
      scores.push(2 * last);
      entries.push('D');
    } else if (choice === '+' && scores.length >= 2 && Math.abs(last + before) < 1_000_000) {
      scores.push(last + before);
      entries.push('+');
    } else if (choice === 'C' && scores.length >= 1) {
      scores.pop();
      entries.push('C');
    }
  }
  return entries;
}

const generate: Generator = function* ({ random }) {
  for (const [count, limit] of [
    [2, 9],
    [4, 9],
    [6, 20],
    [8, 5],
    [12, 99],
    [20, 30_000],
    [50, 9],
    [200, 1000],
  ] as const)
    yield { name: `random, ${count} entries`, args: [sheet(random, count, limit)] };
  yield { name: 'most entries', args: [sheet(random, 1_000, 30_000)] };
  yield { name: 'most entries, only numbers', args: [random.ints(1_000, -30_000, 30_000).map(String)] };
  yield {
    name: 'most entries, every second a correction',
    args: [Array.from({ length: 1_000 }, (_, at) => (at % 2 === 0 ? String(at) : 'C'))],
  };
};

export default generate;
