import { benchApi } from '@codenova/bench/api';
import { benchCatalogue } from '@codenova/bench/catalogue';
import { benchJudge, type OpenJudge } from '@codenova/bench/judge';
import { type PageName, pageNames } from '@codenova/bench/pages';
import Table from 'cli-table3';
import { openToolJudge } from '../engine.ts';
import { exitCodes, Failure } from '../failure.ts';
import { openInstance, readSecrets } from '../instance.ts';
import { dataUrls } from '../plans.ts';
import { createProgress } from '../progress.ts';
import { benchPackages, installPackages, productPackages, testPackages } from '../system-packages.ts';

type Row = Record<string, string | number>;
/** Tables by their title. */
type Tables = Record<string, Row[]>;

const openJudge: OpenJudge = (slots, adapter) => openToolJudge(`bench-${adapter}`, slots, adapter);
const databaseUrl = (name: string) => {
  const instance = openInstance(name);
  return dataUrls(instance, readSecrets(instance), process.env).owner;
};
/** What was measured, and what of it is a failure, a sentence each. */
type Outcome = { tables: Tables; failures: string[] };
const measured = (tables: Tables): Outcome => ({ tables, failures: [] });

const benches: Record<string, (options: { seconds: number; accept: boolean; page?: string }) => Promise<Outcome>> = {
  judge: async ({ seconds }) => measured(await benchJudge({ seconds, openJudge })),
  api: async ({ seconds }) => measured({ api: await benchApi({ seconds }) }),
  catalogue: async ({ seconds }) => measured(await benchCatalogue({ seconds, databaseUrl })),
  // Lighthouse takes a second to load.
  web: async ({ accept, page }) => (await import('@codenova/bench/web')).benchWeb({ accept, timed: timedPages(page) }),
};

function timedPages(page: string | undefined): PageName[] {
  if (page === undefined) return pageNames;
  const found = pageNames.filter((name) => name === page);
  if (found.length === 0)
    throw new Failure(`there is no page ${page}: choose one of ${pageNames.join(', ')}`, exitCodes.usage);
  return found;
}

/** Measures in one run and prints tables, or JSON alone on standard output; throws a Failure where a bench found one. */
export async function bench(
  name: string,
  options: { json?: boolean; seconds: string; accept?: boolean; page?: string },
): Promise<void> {
  const run = benches[name];
  if (!run)
    throw new Failure(`there is no bench ${name}: choose one of ${Object.keys(benches).join(', ')}`, exitCodes.usage);
  const seconds = Number(options.seconds);
  if (!(seconds >= 1 && seconds <= 600)) throw new Failure('--seconds takes 1 to 600', exitCodes.usage);
  if ((options.accept || options.page) && name !== 'web')
    throw new Failure('--accept and --page are of the bench web', exitCodes.usage);
  const packages = [...productPackages, ...testPackages, ...benchPackages];
  await installPackages(packages, openInstance('main'), createProgress());
  const { tables, failures } = await run({ seconds, accept: options.accept ?? false, page: options.page });
  if (options.json) console.log(JSON.stringify({ bench: name, at: new Date().toISOString(), ...tables }, null, 2));
  else for (const [title, rows] of Object.entries(tables)) printTable(title, rows);
  if (failures.length > 0) throw new Failure(failures.join('\n'), exitCodes.failed);
}

function printTable(title: string, rows: Row[]): void {
  const heads = Object.keys(rows[0] ?? {});
  const table = new Table({ head: heads, style: { head: [], border: [], compact: true } });
  const shown = (value: string | number | undefined) =>
    typeof value === 'number' ? (Number.isNaN(value) ? '' : Number(value.toFixed(2))) : value;
  for (const row of rows) table.push(heads.map((head) => shown(row[head])));
  console.log(`\n${title}\n${table.toString()}`);
}
