import path from 'node:path';
import { brokenRow, type CheckReport, type CheckRow, checkProblem, readCatalogue } from '@codenova/catalogue';
import Table from 'cli-table3';
import { engineHash, openToolJudge } from '../engine.ts';
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

export type CheckTotals = { passed: number; failed: number };

/** Proves problems, all or the named ones, and prints a table at the end. Exit code 1 when a row is not as declared. */
export async function checkProblems(
  slugs: string[],
  options: { json?: boolean; fresh?: boolean },
): Promise<CheckTotals> {
  const progress = createProgress();
  await installPackages(productPackages, openInstance('main'), progress);
  const { problems, broken } = await readCatalogue(directory);
  const unknown = slugs.filter((slug) => ![...problems, ...broken].some((known) => known.slug === slug));
  if (unknown.length > 0)
    throw new Failure(`there is no problem ${unknown.join(', ')}: ./nova problems list shows all`, exitCodes.usage);
  const chosen = (slug: string) => slugs.length === 0 || slugs.includes(slug);

  const rows: CheckRow[] = broken.filter(({ slug }) => chosen(slug)).map(({ slug, errors }) => brokenRow(slug, errors));
  const reports: CheckReport[] = [];
  const local = await openToolJudge('check', 1);
  const hash = engineHash();
  try {
    for (const problem of problems.filter(({ slug }) => chosen(slug)))
      reports.push(
        await progress.step(`${problem.definition.number} ${problem.slug}`, async () => {
          const report = await checkProblem(problem, {
            judge: local.judge,
            cacheDirectory: path.join(root, 'var/cache/checks'),
            engineHash: options.fresh ? `${hash} ${Date.now()}` : hash,
          });
          return report;
        }),
      );
  } finally {
    await local.close();
  }
  rows.push(...reports.flatMap((report) => report.rows));

  const failed = rows.filter((row) => !row.ok);
  if (options.json) console.log(JSON.stringify({ ok: failed.length === 0, rows }, null, 2));
  else printRows(rows);
  if (failed.length > 0) process.exitCode = exitCodes.failed;
  return { passed: rows.length - failed.length, failed: failed.length };
}

function printRows(rows: CheckRow[]): void {
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
  for (const row of rows.filter(({ ok }) => !ok))
    console.log(`${row.slug}, ${row.subject}: ${row.detail ?? row.actual}`);
  const failed = rows.filter(({ ok }) => !ok).length;
  const problems = new Set(rows.map(({ slug }) => slug)).size;
  console.log(`${problems} problems, ${rows.length} checks, ${failed} failed`);
}
