import type { Generator } from '../../packages/catalogue/src/generator.ts';
import type { Random } from '../../packages/catalogue/src/random.ts';

const day = (rows: number, columns: number, start: string, commands: string) =>
  `${rows} ${columns}\n${start}\n${commands}\n`;

const commands = (random: Random, count: number, turnPercent: number) =>
  Array.from({ length: count }, () => (random.chance(turnPercent) ? random.pick(['L', 'R']) : 'F')).join('');

const generate: Generator = function* ({ random }) {
  for (const [rows, columns, count, turns] of [
    [2, 2, 6, 40],
    [3, 2, 9, 40],
    [2, 4, 12, 30],
    [4, 4, 15, 40],
    [5, 3, 20, 30],
    [6, 8, 40, 35],
    [10, 10, 200, 30],
    [50, 20, 2_000, 20],
  ] as const) {
    const start = `${random.int(1, rows)} ${random.int(1, columns)} ${random.pick(['N', 'E', 'S', 'W'])}`;
    yield {
      name: `random, ${rows} rows of ${columns}, ${count} commands`,
      stdin: day(rows, columns, start, commands(random, count, turns)),
    };
  }
  const most = 100_000;
  yield { name: 'most commands, small garden', stdin: day(7, 9, '4 5 N', commands(random, most, 40)) };
  yield { name: 'most commands, large garden', stdin: day(1_000, 1_000, '500 500 S', commands(random, most, 10)) };
  const forward = 'F'.repeat(999);
  const snake = `${forward}RFR${forward}LFL`.repeat(60).slice(0, most);
  yield { name: 'most commands, always new beds', stdin: day(1_000, 1_000, '1 1 E', snake) };
};

export default generate;
