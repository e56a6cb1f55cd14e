import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderError } from './folder-error.ts';
import { type Problem, readProblem } from './read-problem.ts';

export type BrokenProblem = { slug: string; directory: string; errors: FolderError[] };

export type Catalogue = {
  /** By number. */
  problems: Problem[];
  /** Folders with an error; each names file, field, reason and what instead. */
  broken: BrokenProblem[];
};

/**
 * Reads every folder of `directory` (problems/). A broken folder never stops the others. Two problems with one
 * number: the first by slug keeps it, the other is broken.
 */
export async function readCatalogue(directory: string): Promise<Catalogue> {
  const entries = await readdir(directory, { withFileTypes: true });
  const slugs = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
  const problems: Problem[] = [];
  const broken: BrokenProblem[] = [];
  for (const slug of slugs) {
    const read = await readProblem(join(directory, slug));
    if (!read.ok) {
      broken.push({ slug, directory: read.directory, errors: read.errors });
      continue;
    }
    const twin = problems.find((problem) => problem.definition.number === read.problem.definition.number);
    if (!twin) {
      problems.push(read.problem);
      continue;
    }
    const error: FolderError = {
      file: 'problem.yaml',
      field: 'number',
      reason: `${twin.slug} has the number ${twin.definition.number} too`,
      instead: 'a number of its own',
    };
    broken.push({ slug, directory: join(directory, slug), errors: [error] });
  }
  problems.sort((one, other) => one.definition.number - other.definition.number);
  return { problems, broken };
}
