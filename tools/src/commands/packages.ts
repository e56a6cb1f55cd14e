import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  type BuildOptions,
  buildProblem,
  type CheckRow,
  checkProblem,
  errorText,
  exportPackage,
  type FolderError,
  importPackage,
  limitsFrom,
  measureTimes,
  type PackageVersion,
  problemFromSource,
} from '@codenova/catalogue';
import { difficultySchema, type Limits, type ProblemSource, slugSchema } from '@codenova/contracts';
import { openStore, versionSourceOf } from '@codenova/store';
import { zipSync } from 'fflate';
import { buildOptions, openToolJudge } from '../engine.ts';
import { exitCodes, Failure } from '../failure.ts';
import { openInstance, readSecrets } from '../instance.ts';
import { readPackageTree } from '../package-tree.ts';
import { dataUrls } from '../plans.ts';
import { createProgress } from '../progress.ts';
import { installPackages, productPackages } from '../system-packages.ts';
import { runningInstance } from './admin.ts';
import { printRows } from './problems.ts';

export type ImportSettings = {
  instance: string;
  checkOnly?: boolean;
  slug?: string;
  difficulty?: string;
  topics?: string;
  json?: boolean;
};

/** Reads a package, proves it with its own submissions, and adds the problem to the running product. All of it or nothing. */
export async function importProblem(place: string, settings: ImportSettings): Promise<void> {
  const { slug, difficulty, topics } = chosen(settings);
  // Before minutes of judging: whether there is a place for it.
  const instance = settings.checkOnly ? undefined : await runningInstance(settings.instance);
  const tree = readPackageTree(place);
  const imported = importPackage(tree.files, {
    name: tree.name,
    ...(slug === undefined ? {} : { slug }),
    ...(difficulty === undefined ? {} : { difficulty }),
    ...(topics === undefined ? {} : { topics }),
  });
  if (!imported.ok) throw refused(place, imported.errors);
  const progress = createProgress();
  for (const notice of imported.notices) progress.note(notice);
  await installPackages(productPackages, openInstance('main'), progress);
  const local = await openToolJudge('import', 1);
  try {
    const build = buildOptions(local.judge);
    const source = await timed(imported.source, imported.timing, build);
    const proven = await progress.step(`proving ${source.slug}`, () => prove(source, build, place));
    if (settings.json)
      console.log(
        JSON.stringify({ ok: proven.ok, slug: source.slug, notices: imported.notices, rows: proven.rows }, null, 2),
      );
    else printRows(proven.rows, [proven.report]);
    if (!proven.ok)
      throw new Failure(`${place} is not imported: not all of it is as the package itself declares`, exitCodes.failed);
    if (instance) await save(source, proven.built, dataUrls(instance, readSecrets(instance), process.env).owner);
  } finally {
    await local.close();
  }
}

function chosen(settings: ImportSettings) {
  const slug = settings.slug === undefined ? undefined : slugSchema.safeParse(settings.slug);
  const difficulty = settings.difficulty === undefined ? undefined : difficultySchema.safeParse(settings.difficulty);
  const topics = settings.topics?.split(',').map((topic) => slugSchema.safeParse(topic.trim()));
  if (slug?.success === false) throw new Failure('--slug: lower-case words joined by hyphens', exitCodes.usage);
  if (difficulty?.success === false) throw new Failure('--difficulty: easy, medium or hard', exitCodes.usage);
  if (topics?.some((topic) => !topic.success))
    throw new Failure('--topics: slugs with commas between', exitCodes.usage);
  return { slug: slug?.data, difficulty: difficulty?.data, topics: topics?.flatMap(({ data }) => data ?? []) };
}

function refused(place: string, errors: FolderError[]): Failure {
  return new Failure(
    `${place} is not imported:\n${errors.map((error) => `  ${errorText(error)}`).join('\n')}`,
    exitCodes.failed,
  );
}

function demanded(source: ProblemSource, place: string) {
  const read = problemFromSource(source);
  if (!read.ok) throw refused(place, read.errors);
  return read.problem;
}

/** With the limit that follows from the accepted submissions, where the package leaves it to the judge. */
async function timed(
  source: ProblemSource,
  timing: Extract<ReturnType<typeof importPackage>, { ok: true }>['timing'],
  build: BuildOptions,
): Promise<ProblemSource> {
  if (timing.kind === 'given') return source;
  const problem = demanded(source, source.slug);
  const built = await buildProblem(problem, build);
  if (!built.ok) throw refused(source.slug, built.errors);
  const measured = await measureTimes(problem, built, build.judge);
  // The proof that follows tells of every submission what it got.
  if (!measured.ok) return source;
  const { times } = measured;
  const slowest = Math.max(...Object.values(times));
  const cpuTimeMs = Math.max(timing.stepMs, Math.ceil((slowest * timing.factor) / timing.stepMs) * timing.stepMs);
  const most = 20_000;
  if (cpuTimeMs > most)
    throw new Failure(
      `its accepted submissions take ${slowest} ms, ${timing.factor} times that is more than ${most} ms`,
      exitCodes.failed,
    );
  const limits: Limits = { ...limitsFrom(times, source.limits), cpuTimeMs };
  return { ...source, limits };
}

async function prove(source: ProblemSource, build: BuildOptions, place: string) {
  const problem = demanded(source, place);
  const rows: CheckRow[] = [];
  const report = await checkProblem(problem, { ...build, onRow: (row) => void rows.push(row) });
  const built = await buildProblem(problem, build);
  return { ok: report.ok && built.ok, rows, report, built };
}

async function save(
  source: ProblemSource,
  built: Awaited<ReturnType<typeof buildProblem>>,
  databaseUrl: string,
): Promise<void> {
  if (!built.ok) throw new Error('a problem that was not built is not saved');
  const store = openStore(databaseUrl, { max: 1 });
  try {
    const problems = await store.authoring.problems();
    const known = problems.find(({ slug, version }) => slug === source.slug && version !== null);
    if (known && known.origin !== 'package')
      throw new Failure(
        `there is a problem ${source.slug} that did not come in a package: choose another name with --slug`,
        exitCodes.failed,
      );
    const taken = new Set(problems.flatMap(({ number }) => (number === null ? [] : [number])));
    const free = Math.max(0, ...taken) + 1;
    const number = known?.number ?? (source.number !== undefined && !taken.has(source.number) ? source.number : free);
    const { document, cases, contentHash } = built;
    const saved = await store.problems.saveVersion({ ...document, number }, cases, contentHash, {
      source: versionSourceOf(source),
      origin: 'package',
    });
    console.log(
      saved.outcome === 'unchanged'
        ? `${source.slug} is there already, and the same.`
        : `${source.slug} is problem ${number}, version ${saved.version}.`,
    );
  } finally {
    await store.close();
  }
}

/** Writes a problem of the running product as a package. */
export async function exportProblem(
  slug: string,
  settings: { instance: string; to: string; format: string },
): Promise<void> {
  if (settings.format !== 'legacy' && settings.format !== '2023-07-draft')
    throw new Failure('--format: legacy or 2023-07-draft', exitCodes.usage);
  if (existsSync(settings.to))
    throw new Failure(`${settings.to} is there already: nothing is written over it`, exitCodes.usage);
  const instance = await runningInstance(settings.instance);
  const store = openStore(dataUrls(instance, readSecrets(instance), process.env).owner, { max: 1 });
  try {
    const found = await store.problems.sourceOf(slug);
    if (!found) throw new Failure(`there is no problem ${slug} with a source that could be exported`, exitCodes.usage);
    const exported = exportPackage(found.source, settings.format satisfies PackageVersion);
    if (!exported.ok) throw new Failure(exported.reason, exitCodes.failed);
    for (const notice of exported.notices) console.error(`  · ${notice}`);
    writePackage(slug, exported.files, settings.to);
    console.log(`${settings.to}: ${exported.files.size} files`);
  } finally {
    await store.close();
  }
}

function writePackage(slug: string, files: Map<string, string>, to: string): void {
  if (to.endsWith('.zip')) {
    const entries = Object.fromEntries([...files].map(([inner, text]) => [`${slug}/${inner}`, Buffer.from(text)]));
    // A fixed time: the same problem is the same archive.
    writeFileSync(to, zipSync(entries, { mtime: new Date('2000-01-01T00:00:00Z') }));
    return;
  }
  for (const [inner, text] of files) {
    const file = path.join(to, inner);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
