import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { slugSchema } from '@codenova/contracts';
import { z } from 'zod';
import { type FolderError, schemaErrors } from './folder-error.ts';
import { parseYamlText } from './yaml-file.ts';

/** A file of plans/: a curated way through the catalogue. */
const planFileSchema = z.strictObject({
  title: z.string().min(1).max(80),
  /** Where the plan stands among the others. */
  position: z.int().min(1),
  /** For whom it is, and what it leads to; Markdown of a sentence or two. */
  about: z.string().min(20).max(600),
  sections: z
    .array(z.strictObject({ title: z.string().min(1).max(80), problems: z.array(slugSchema).min(1) }))
    .min(1)
    .superRefine((sections, context) => {
      const seen = new Set<string>();
      for (const [at, { problems }] of sections.entries())
        for (const problem of problems) {
          if (seen.has(problem))
            context.addIssue({ code: 'custom', path: [at, 'problems'], message: `${problem} twice` });
          seen.add(problem);
        }
    }),
});

export type Plan = z.output<typeof planFileSchema> & { slug: string };

/**
 * Reads every .yaml file of `directory`; the file's name is the plan's slug. A problem that is not among `known` is an
 * error of its file.
 */
export async function readPlans(
  directory: string,
  known: Set<string>,
): Promise<{ plans: Plan[]; errors: FolderError[] }> {
  const files = (await readdir(directory)).filter((name) => name.endsWith('.yaml')).sort();
  const plans: Plan[] = [];
  const errors: FolderError[] = [];
  for (const file of files) {
    const slug = file.slice(0, -'.yaml'.length);
    const yaml = parseYamlText(file, await readFile(join(directory, file), 'utf8'));
    if (!yaml.ok) {
      errors.push(yaml.error);
      continue;
    }
    const parsed = planFileSchema.safeParse(yaml.value);
    if (!parsed.success) {
      errors.push(...schemaErrors(file, parsed.error));
      continue;
    }
    if (!slugSchema.safeParse(slug).success)
      errors.push({
        file,
        field: 'name',
        reason: `"${slug}" is no slug`,
        instead: 'lower-case words joined by hyphens',
      });
    for (const { title, problems } of parsed.data.sections)
      for (const problem of problems)
        if (!known.has(problem))
          errors.push({
            file,
            field: `section ${title}`,
            reason: `there is no problem ${problem}`,
            instead: 'the slug of a folder in problems/',
          });
    plans.push({ ...parsed.data, slug });
  }
  plans.sort((one, other) => one.position - other.position || one.slug.localeCompare(other.slug));
  return { plans, errors };
}
