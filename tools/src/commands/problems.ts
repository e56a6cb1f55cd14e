import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import {
  brokenRow,
  buildProblem,
  type CheckReport,
  type CheckRow,
  checkProblem,
  errorText,
  goalKilledShare,
  killedShare,
  type Ledger,
  ledgerError,
  ledgerLine,
  ledgerText,
  limitsFrom,
  measureTimes,
  type Problem,
  parseLedger,
  readCatalogue,
  readPlans,
  withLimits,
} from '@codenova/catalogue';
import Table from 'cli-table3';
import { plansDirectory } from '../catalogue-load.ts';
import { buildOptions, engineHash, openToolJudge } from '../engine.ts';
import { exitCodes, Failure } from '../failure.ts';
import { openInstance, root } from '../instance.ts';
import { createProgress } from '../progress.ts';
import { installPackages, productPackages } from '../system-packages.ts';

const directory = path.join(root, 'problems');

/** Prints the catalogue as a table. */
export async function listProblems(): Promise<void> {
  const { problems, broken } = await readCatalogue(directory);
  const table = new Table({ head: ['no.', 'slug', 'title', 'difficulty', 'topics'], style: { head: [], border: [] } });
  for (const { slug, definition } of problems)
    table.push([definition.number, slug, definition.title, definition.difficulty, definition.topics.join(', ')]);
  console.log(table.toString());
  if (broken.length > 0) {
    for (const { slug, errors } of broken)
      console.error(brokenRow(slug, errors).detail?.replaceAll(/^/gm, `problems/${slug}: `));
    process.exitCode = exitCodes.failed;
  }
}

/** `failures`: a line for each failed check with its place, and the beginning of its reason. */
export type CheckTotals = { passed: number; failed: number; failures: string[] };

export type CheckOptions = {
  json?: boolean;
  fresh?: boolean;
  /** Change the reference in every small way and count which changes the cases notice. */
  mutants: boolean;
  /** Write the figures of mutation into the ledger. */
  updateLedger?: boolean;
  /** Compare the ledger with the folders, and measure a seeded sample of it again. */
  ledger?: boolean;
};

/** Proves problems, all or the named ones, on all cores, and prints a table at the end. Exit code 1 when a row is not as declared. */
export async function checkProblems(slugs: string[], options: CheckOptions): Promise<CheckTotals> {
  const progress = createProgress();
  await installPackages(productPackages, openInstance('main'), progress);
  const { problems, broken } = await readCatalogue(directory);
  const unknown = slugs.filter((slug) => ![...problems, ...broken].some((known) => known.slug === slug));
  if (unknown.length > 0)
    throw new Failure(`there is no problem ${unknown.join(', ')}: ./nova problems list shows all`, exitCodes.usage);
  const isChosen = (slug: string) => slugs.length === 0 || slugs.includes(slug);
  const chosen = problems.filter(({ slug }) => isChosen(slug));
  const ledger = readLedger();
  const sample = options.ledger ? ledgerSample(chosen, ledger) : [];

  const rows: CheckRow[] = broken
    .filter(({ slug }) => isChosen(slug))
    .map(({ slug, errors }) => brokenRow(slug, errors));
  const slots = availableParallelism();
  const local = await openToolJudge('check', slots);
  const build = buildOptions(local.judge, options.fresh ? `${engineHash()} ${Date.now()}` : engineHash());
  const reports: CheckReport[] = [];
  const waiting = [...chosen.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, problem] = next;
      const label = `${index + 1} of ${chosen.length}: ${problem.slug}`;
      const report = await progress.step(label, () =>
        checkProblem(problem, { ...build, mutants: options.mutants || sample.includes(problem.slug) }),
      );
      reports[index] = report;
    }
  };
  try {
    await Promise.all(Array.from({ length: slots }, work));
  } finally {
    await local.close();
  }
  for (const [index, report] of reports.entries()) {
    rows.push(...report.rows);
    const problem = chosen[index];
    if (options.ledger && problem) rows.push(ledgerRow(problem, ledger, report));
  }
  if (options.updateLedger) writeLedger(ledger, problems, chosen, reports);

  if (slugs.length === 0) rows.push(...(await planRows([...problems, ...broken].map(({ slug }) => slug))));

  const failed = rows.filter((row) => !row.ok);
  if (options.json) console.log(JSON.stringify({ ok: failed.length === 0, rows }, null, 2));
  else printRows(rows, reports);
  if (failed.length > 0) process.exitCode = exitCodes.failed;
  return {
    passed: rows.length - failed.length,
    failed: failed.length,
    failures: failed.map(({ slug, subject, actual, detail }) => `${slug}: ${subject}: ${detail ?? actual}`),
  };
}

/** Study plans name only problems that there are. */
async function planRows(slugs: string[]): Promise<CheckRow[]> {
  const { plans, errors } = await readPlans(plansDirectory, new Set(slugs));
  return [
    {
      slug: 'plans',
      subject: 'study plans',
      ok: errors.length === 0,
      expected: 'readable',
      actual: `${plans.length} plans`,
      ...(errors.length > 0 && { detail: errors.map(errorText).join('\n') }),
      cached: false,
    },
  ];
}

const ledgerFile = path.join(directory, 'mutation-ledger.json');
/** So many problems are measured again where only the ledger is compared. */
const sampleSize = 10;

function readLedger(): Ledger {
  return existsSync(ledgerFile) ? parseLedger(readFileSync(ledgerFile, 'utf8')) : {};
}

/** The same problems for the same ledger, others when it changes. */
function ledgerSample(chosen: Problem[], ledger: Ledger): string[] {
  const order = (slug: string) =>
    createHash('sha256')
      .update(`${ledgerText(ledger)} ${slug}`)
      .digest('hex');
  return chosen
    .map(({ slug }) => ({ slug, at: order(slug) }))
    .sort((one, other) => one.at.localeCompare(other.at))
    .slice(0, sampleSize)
    .map(({ slug }) => slug);
}

function ledgerRow(problem: Problem, ledger: Ledger, report: CheckReport): CheckRow {
  const line = ledger[problem.slug];
  const again = report.mutation && ledgerLine(problem, report.mutation);
  const error =
    ledgerError(problem, line) ??
    (again && !isDeepStrictEqual(again, line) ? `measured again it is ${JSON.stringify(again)}` : undefined);
  return {
    slug: problem.slug,
    subject: 'mutation ledger',
    ok: error === undefined,
    expected: 'a line that is right',
    actual: line ? `${line.killed} of ${line.mutants}${again ? ', measured again' : ''}` : 'none',
    ...(error !== undefined && {
      detail: `${error}: ./nova problems check ${problem.slug} --update-ledger, and commit problems/mutation-ledger.json`,
    }),
    cached: report.mutation?.cached ?? false,
  };
}

/** Keeps what was not measured, drops problems that are gone. */
function writeLedger(ledger: Ledger, problems: Problem[], chosen: Problem[], reports: CheckReport[]): void {
  const lines: Ledger = {};
  for (const problem of problems) {
    const mutation = reports[chosen.indexOf(problem)]?.mutation;
    const line = mutation ? ledgerLine(problem, mutation) : ledger[problem.slug];
    if (line) lines[problem.slug] = line;
  }
  const unfinished = `${ledgerFile}.part`;
  writeFileSync(unfinished, ledgerText(lines));
  renameSync(unfinished, ledgerFile);
}

export function printRows(rows: CheckRow[], reports: CheckReport[]): void {
  const table = new Table({
    head: ['problem', 'what', 'expected', 'actual', 'time', 'limit', 'memory', ''],
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows)
    table.push([
      row.slug,
      row.subject,
      row.expected,
      row.actual,
      row.cpuTimeMs == null ? '' : `${Math.round(row.cpuTimeMs)} ms`,
      row.cpuLimitMs === undefined ? '' : `${row.cpuLimitMs} ms`,
      row.memoryBytes == null ? '' : `${Math.round(row.memoryBytes / 1e6)} MB`,
      row.ok ? 'ok' : 'FAILED',
    ]);
  console.log(table.toString());
  for (const row of rows.filter(({ ok, subject }) => ok && subject === 'mutants'))
    if (row.detail !== undefined) console.log(`${row.slug}: ${row.detail}`);
  for (const row of rows.filter(({ ok }) => !ok))
    console.log(`${row.slug}, ${row.subject}: ${row.detail ?? row.actual}`);
  const count = (of: CheckRow[]) => of.length.toLocaleString('en');
  const solutions = rows.filter(({ subject }) => subject.startsWith('solutions/') || subject.startsWith('editorial: '));
  const cases = reports.reduce((sum, report) => sum + report.cases, 0);
  // Each folder has this row, readable or not; the ledger's rows are of no folder.
  const problems = count(rows.filter(({ subject }) => subject === 'format'));
  console.log(
    `${problems} problems, ${cases.toLocaleString('en')} cases, ${count(solutions)} solutions judged; ${mutationTotals(reports)}`,
  );
  console.log(`${count(rows)} checks, ${count(rows.filter(({ ok }) => !ok))} failed`);
}

function mutationTotals(reports: CheckReport[]): string {
  const measured = reports.flatMap(({ mutation }) => (mutation ? [mutation] : []));
  if (measured.length === 0) return 'no mutants measured';
  const total = (of: 'mutants' | 'killed' | 'equivalent') => measured.reduce((sum, each) => sum + each[of], 0);
  const [mutants, killed] = [total('mutants'), total('killed')];
  const short = measured.filter((each) => killedShare(each) < goalKilledShare).length;
  return (
    `${killed.toLocaleString('en')} of ${mutants.toLocaleString('en')} mutants killed ` +
    `(${((100 * killed) / Math.max(1, mutants)).toFixed(1)} %), ${total('equivalent')} marked equivalent, ` +
    `${short} problems below the goal of ${goalKilledShare * 100} %`
  );
}

/** Measures the accepted solutions, one after another on a machine that should be idle, and writes limits and times into each problem.yaml. */
export async function setLimits(slugs: string[]): Promise<void> {
  const progress = createProgress();
  await installPackages(productPackages, openInstance('main'), progress);
  const { problems } = await readCatalogue(directory);
  const chosen = problems.filter(({ slug }) => slugs.length === 0 || slugs.includes(slug));
  if (slugs.some((slug) => !chosen.some((problem) => problem.slug === slug)))
    throw new Failure('there is no such problem: ./nova problems list shows all', exitCodes.usage);
  const local = await openToolJudge('limits', 1);
  const build = buildOptions(local.judge);
  const table = new Table({ head: ['problem', 'measured', 'limit', 'others'], style: { head: [], border: [] } });
  try {
    for (const problem of chosen) {
      const built = await buildProblem(problem, build);
      if (!built.ok) throw new Failure(built.errors.map(errorText).join('\n'));
      const measured = await progress.step(problem.slug, () => measureTimes(problem, built, local.judge));
      if (!measured.ok) throw new Failure(measured.reason, exitCodes.failed);
      const { times } = measured;
      const limits = limitsFrom(times, problem.definition.limits);
      const file = path.join(directory, problem.slug, 'problem.yaml');
      writeFileSync(file, withLimits(readFileSync(file, 'utf8'), limits, times));
      const told = Object.entries(times).map(([languageId, timeMs]) => `${languageId} ${timeMs}`);
      table.push([problem.slug, told.join(', '), limits.cpuTimeMs, JSON.stringify(limits.cpuTimeMsByLanguage)]);
    }
  } finally {
    await local.close();
  }
  console.log(table.toString());
}
