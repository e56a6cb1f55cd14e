import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import {
  type BuiltProblem,
  buildProblem,
  errorText,
  type Problem,
  readCatalogue,
  readPlans,
  sourceOf,
} from '@codenova/catalogue';
import { openStore, versionSourceOf } from '@codenova/store';
import { contentHash } from './content-hash.ts';
import { buildOptions, engineHash, openToolJudge } from './engine.ts';
import { type Instance, root } from './instance.ts';
import type { Progress } from './progress.ts';

/** Curated ways through the catalogue. */
export const plansDirectory = path.join(root, 'plans');

/**
 * Builds the problems of problems/ and saves what is new. A broken one is told with file, field and reason and
 * left as it is in the database; the others load. Nothing to do when neither problems nor engine changed.
 */
export async function loadCatalogue(instance: Instance, databaseUrl: string, progress: Progress): Promise<void> {
  const directory = path.join(root, 'problems');
  const engine = engineHash();
  const stamp = path.join(instance.directory, 'catalogue');
  const wanted = contentHash(
    [directory, plansDirectory, path.join(root, 'packages/catalogue/src')],
    `${engine} ${databaseUrl}`,
  );
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  const slots = availableParallelism();
  const opening = openToolJudge('load', slots);
  // Told where it is awaited.
  opening.catch(() => undefined);
  const { problems, broken } = await readCatalogue(directory);
  for (const folder of broken)
    for (const error of folder.errors) progress.note(`problems/${folder.slug}: ${errorText(error)}`);
  const local = await opening;
  const build = buildOptions(local.judge, engine);
  const store = openStore(databaseUrl, { max: 2 });
  let failed = broken.length;
  try {
    const waiting = [...problems];
    const work = async () => {
      for (let problem = waiting.shift(); problem; problem = waiting.shift()) {
        const built = await buildProblem(problem, build);
        if (built.ok) await save(problem, built);
        else {
          failed++;
          for (const error of built.errors) progress.note(`problems/${problem.slug}: ${errorText(error)}`);
        }
      }
    };
    const save = async (problem: Problem, { document, cases, contentHash: hash }: BuiltProblem) => {
      const source = versionSourceOf(sourceOf(problem, cases));
      const { outcome } = await store.problems.saveVersion(document, cases, hash, { source });
      if (outcome === 'foreign')
        progress.note(
          `problems/${problem.slug} is left out: the problem was changed on the site, or came in a package`,
        );
    };
    // While one is saved another one is built.
    await Promise.all(Array.from({ length: 2 * slots }, work));
    const { plans, errors } = await readPlans(plansDirectory, new Set(problems.map(({ slug }) => slug)));
    for (const error of errors) progress.note(`plans/${errorText(error)}`);
    await store.plans.replaceAll(plans);
  } finally {
    await store.close();
    await local.close();
  }
  if (failed === 0) writeFileSync(stamp, wanted);
  else progress.note(`${failed} problems were not loaded; ./nova problems check tells more`);
}
