import { comparisonSchema, difficultySchema, limitsSchema, slugSchema } from '@codenova/contracts';
import { z } from 'zod';
import { type PackageReader, parsedBy } from './package-files.ts';

/**
 * `codenova.yaml`: what a problem of ours has and the format has no place for, so that a package of ours comes back as it was.
 * Other systems pass it over; packages of others have none.
 */
export const ownFactsFile = 'codenova.yaml';

const ownFactsSchema = z.strictObject({
  slug: slugSchema,
  number: z.int().min(1).optional(),
  title: z.string().min(1).max(120),
  difficulty: difficultySchema,
  topics: z.array(slugSchema).max(8),
  statement: z.string().min(1),
  limits: limitsSchema,
  comparison: comparisonSchema,
  constraints: z.array(z.string()),
  hints: z.array(z.string()).max(3),
  editorial: z.string(),
  /** By the path of the case in the package. */
  cases: z.record(z.string(), z.strictObject({ name: z.string(), explanation: z.string().optional() })),
  /** By the file in submissions/. */
  solutions: z.record(z.string(), z.strictObject({ file: z.string(), expect: z.array(z.string()), why: z.string() })),
  reference: z.string(),
  hasPackageFacts: z.boolean(),
});
export type OwnFacts = z.infer<typeof ownFactsSchema>;

export function readOwnFacts(reader: PackageReader): OwnFacts | undefined {
  const raw = reader.yaml(ownFactsFile);
  return raw === undefined
    ? undefined
    : parsedBy(ownFactsSchema, raw, ownFactsFile, 'the file as it was written, or none');
}
