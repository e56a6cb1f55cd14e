import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { exitCodes, Failure } from '../failure.ts';
import { openInstance, root } from '../instance.ts';
import { createProgress } from '../progress.ts';
import { installPackages, productPackages, testPackages } from '../system-packages.ts';
import { type CheckTotals, checkProblems } from './problems.ts';

const none: CheckTotals = { passed: 0, failed: 0, failures: [] };
const sum = (one: CheckTotals, other: CheckTotals): CheckTotals => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  failures: [...one.failures, ...other.failures],
});
const single = (ok: boolean, failure: string): CheckTotals =>
  ok ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [failure] };

const parts: Record<string, () => Promise<CheckTotals>> = {
  types: async () =>
    sum(await tool('typescript/bin/tsc', ['-p', '.']), await tool('typescript/bin/tsc', ['-p', 'apps/web'])),
  lint: () => tool('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  imports: async () => sum(await importRules(), await tool('knip/bin/knip.js', [])),
  unit: () => vitest(['--config', 'vitest.config.ts']),
  judge: () => vitest(['--config', 'packages/judging/vitest.config.ts']),
  problems: () => checkProblems([], { mutants: false, ledger: true }),
  e2e: () => vitest(['--config', 'e2e/vitest.config.ts']),
};

/** Runs all parts, or one, or the tests whose path contains `name`. The last line is `N passed, N failed`. */
export async function test(name: string | undefined): Promise<void> {
  mkdirSync(path.join(root, 'var/cache'), { recursive: true });
  const progress = createProgress();
  await installPackages([...productPackages, ...testPackages], openInstance('main'), progress);

  let totals = none;
  if (name === undefined) for (const part of Object.keys(parts)) totals = sum(totals, await timed(part));
  else if (parts[name]) totals = await timed(name);
  else {
    for (const config of ['vitest.config.ts', 'packages/judging/vitest.config.ts', 'e2e/vitest.config.ts'])
      totals = sum(totals, await vitest(['--config', config, '--passWithNoTests', name]));
    if (totals.passed + totals.failed === 0)
      throw new Failure(
        `no part or test is named ${name}: parts are ${Object.keys(parts).join(', ')}`,
        exitCodes.usage,
      );
  }
  if (totals.failed > 0) {
    process.exitCode = exitCodes.failed;
    console.log(`\nWhat failed:\n${totals.failures.map((failure) => `- ${failure}`).join('\n')}\n`);
  }
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
}

async function timed(part: string): Promise<CheckTotals> {
  console.log(`\n== ${part}`);
  const startMs = performance.now();
  const run = parts[part];
  if (!run) throw new Error(`no part ${part}`);
  const totals = await run();
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  console.log(`== ${part}: ${totals.passed} passed, ${totals.failed} failed (${seconds} s)`);
  return totals;
}

/** Runs a program of node_modules; its exit code is one check. */
async function tool(program: string, args: string[]): Promise<CheckTotals> {
  const code = await run([path.join(root, 'node_modules', program), ...args]);
  return single(code === 0, `${program} ${args.join(' ')} exits with ${code}`);
}

/** dependency-cruiser, and that it really followed the imports: a version that finds no edges is silent. */
async function importRules(): Promise<CheckTotals> {
  const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const places = ['apps', 'packages', 'tools', 'bench', 'e2e'];
  const rules = await tool('dependency-cruiser/bin/dependency-cruiser.mjs', [
    '--config',
    '.dependency-cruiser.cjs',
    ...places,
  ]);
  const listed = await output([program, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'apps/judge']);
  const modules = (JSON.parse(listed) as { modules: { source: string; dependencies: { resolved: string }[] }[] })
    .modules;
  const followed = modules.some(
    ({ source, dependencies }) =>
      source.startsWith('apps/judge/') &&
      dependencies.some(({ resolved }) => resolved === 'packages/judging/src/index.ts'),
  );
  const blind = 'dependency-cruiser does not see that apps/judge imports packages/judging: its rules check nothing';
  return sum(rules, single(followed, blind));
}

async function vitest(args: string[]): Promise<CheckTotals> {
  const file = path.join(root, 'var/cache', `tests-${process.pid}.json`);
  rmSync(file, { force: true });
  const code = await run([
    path.join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
    ...args,
  ]);
  if (!existsSync(file)) return single(false, `vitest ${args.join(' ')} exits with ${code} and without a report`);
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  rmSync(file, { force: true });
  const failures = report.testResults.flatMap(({ name, message, assertionResults }) => {
    const place = path.relative(root, name);
    // A skipped test is a failed promise.
    const failed = assertionResults.filter(({ status }) => status !== 'passed');
    if (failed.length === 0) return message ? [`${place}: ${beginning(message)}`] : [];
    return failed.map(
      ({ fullName, status, failureMessages }) =>
        `${place}: ${fullName}: ${beginning(failureMessages?.join('\n') || status)}`,
    );
  });
  // An error outside any test is a failure, too.
  if (failures.length === 0 && code !== 0) failures.push(`vitest ${args.join(' ')} exits with ${code}`);
  return { passed: report.numPassedTests, failed: failures.length, failures };
}

/** What is used of it: https://vitest.dev/guide/reporters.html#json-reporter */
type VitestReport = {
  numPassedTests: number;
  testResults: {
    name: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages?: string[] }[];
  }[];
};

const failureLines = 6;

function beginning(text: string): string {
  return text.split('\n').slice(0, failureLines).join('\n    ');
}

function run(args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: environment(),
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function output(args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: environment(),
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
  });
}

/** Tests see nothing of the caller's servers. */
function environment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _1, REDIS_URL: _2, CACHE_URL: _3, ...rest } = process.env;
  return { ...rest, NOVA_QUIET: '1', LC_ALL: 'C.UTF-8' };
}
