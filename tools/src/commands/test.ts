import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { exitCodes, Failure } from '../failure.ts';
import { openInstance, root } from '../instance.ts';
import { createProgress } from '../progress.ts';
import { installPackages, productPackages, testPackages } from '../system-packages.ts';
import { checkProblems } from './problems.ts';

type Totals = { passed: number; failed: number };

const none: Totals = { passed: 0, failed: 0 };
const sum = (one: Totals, other: Totals): Totals => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
});

const parts: Record<string, () => Promise<Totals>> = {
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
  if (totals.failed > 0) process.exitCode = exitCodes.failed;
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
}

async function timed(part: string): Promise<Totals> {
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
async function tool(program: string, args: string[]): Promise<Totals> {
  const code = await run([path.join(root, 'node_modules', program), ...args]);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** dependency-cruiser, and that it really followed the imports: a version that finds no edges is silent. */
async function importRules(): Promise<Totals> {
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
  if (!followed)
    console.error('dependency-cruiser does not see that apps/judge imports packages/judging: its rules check nothing');
  return sum(rules, followed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

async function vitest(args: string[]): Promise<Totals> {
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
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number;
    numFailedTests: number;
    numPendingTests: number;
    numTodoTests: number;
    numFailedTestSuites: number;
  };
  rmSync(file, { force: true });
  // A skipped test is a failed promise; a file that did not load, or an error outside any test, too.
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  const hidden = failed === 0 && code !== 0 ? Math.max(1, report.numFailedTestSuites) : 0;
  return { passed: report.numPassedTests, failed: failed + hidden };
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
