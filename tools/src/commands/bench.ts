import { benchApi } from '@codenova/bench/api';
import { benchCatalogue } from '@codenova/bench/catalogue';
import { benchJudge, type OpenJudge } from '@codenova/bench/judge';
import Table from 'cli-table3';
import { openToolJudge } from '../engine.ts';
import { exitCodes, Failure } from '../failure.ts';
import { openInstance, readSecrets } from '../instance.ts';
import { dataUrls } from '../plans.ts';
import { createProgress } from '../progress.ts';
import { benchPackages, installPackages, productPackages } from '../system-packages.ts';

type Row = Record<string, string | number>;
/** Tables by their title. */
type Tables = Record<string, Row[]>;

const openJudge: OpenJudge = (slots, adapter) => openToolJudge(`bench-${adapter}`, slots, adapter);
const databaseUrl = (name: string) => {
  const instance = openInstance(name);
  return dataUrls(instance, readSecrets(instance), process.env).owner;
};
const benches: Record<string, (options: { seconds: number }) => Promise<Tables>> = {
  judge: ({ seconds }) => benchJudge({ seconds, openJudge }),
  api: async ({ seconds }) => ({ api: await benchApi({ seconds }) }),
  catalogue: ({ seconds }) => benchCatalogue({ seconds, databaseUrl }),
};

/** Measures in one run and prints a table, or JSON alone on standard output. */
export async function bench(name: string, options: { json?: boolean; seconds: string }): Promise<void> {
  const run = benches[name];
  if (!run)
    throw new Failure(`there is no bench ${name}: choose one of ${Object.keys(benches).join(', ')}`, exitCodes.usage);
  const seconds = Number(options.seconds);
  if (!(seconds >= 1 && seconds <= 600)) throw new Failure('--seconds takes 1 to 600', exitCodes.usage);
  await installPackages([...productPackages, ...benchPackages], openInstance('main'), createProgress());
  const tables = await run({ seconds });
  if (options.json) {
    console.log(JSON.stringify({ bench: name, at: new Date().toISOString(), ...tables }, null, 2));
    return;
  }
  for (const [title, rows] of Object.entries(tables)) printTable(title, rows);
}

function printTable(title: string, rows: Row[]): void {
  const heads = Object.keys(rows[0] ?? {});
  const table = new Table({ head: heads, style: { head: [], border: [], compact: true } });
  const shown = (value: string | number | undefined) =>
    typeof value === 'number' ? (Number.isNaN(value) ? '' : Number(value.toFixed(2))) : value;
  for (const row of rows) table.push(heads.map((head) => shown(row[head])));
  console.log(`\n${title}\n${table.toString()}`);
}
