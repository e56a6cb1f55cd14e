import { benchApi } from '@codenova/bench/api';
import { benchJudge } from '@codenova/bench/judge';
import Table from 'cli-table3';
import { exitCodes, Failure } from '../failure.ts';
import { openInstance } from '../instance.ts';
import { createProgress } from '../progress.ts';
import { benchPackages, installPackages, productPackages } from '../system-packages.ts';

type Row = Record<string, string | number>;

const benches: Record<string, (options: { seconds: number }) => Promise<Row[]>> = { judge: benchJudge, api: benchApi };

/** Measures in one run and prints a table, or JSON alone on standard output. */
export async function bench(name: string, options: { json?: boolean; seconds: string }): Promise<void> {
  const run = benches[name];
  if (!run)
    throw new Failure(`there is no bench ${name}: choose one of ${Object.keys(benches).join(', ')}`, exitCodes.usage);
  const seconds = Number(options.seconds);
  if (!(seconds >= 1 && seconds <= 600)) throw new Failure('--seconds takes 1 to 600', exitCodes.usage);
  await installPackages([...productPackages, ...benchPackages], openInstance('main'), createProgress());
  const rows = await run({ seconds });
  if (options.json) {
    console.log(JSON.stringify({ bench: name, at: new Date().toISOString(), rows }, null, 2));
    return;
  }
  const heads = Object.keys(rows[0] ?? {});
  const table = new Table({ head: heads, style: { head: [], border: [] } });
  for (const row of rows)
    table.push(
      heads.map((head) => (typeof row[head] === 'number' ? Number((row[head] as number).toFixed(2)) : row[head])),
    );
  console.log(table.toString());
}
