import type { ProblemDraftSource } from '@codenova/contracts';
import { z } from 'zod';
import { type KeptValue, keptValue } from '../../lib/kept-value.ts';
import { untakenTextSchema } from './untaken-texts.ts';

/**
 * A draft as the editor can show it. What the server refuses is kept, too, so this asks for no more than that each field is there.
 */
const sourceSchema = z
  .looseObject({
    slug: z.string(),
    title: z.string(),
    difficulty: z.string(),
    topics: z.array(z.string()),
    signature: z.discriminatedUnion('kind', [
      z.looseObject({
        kind: z.literal('function'),
        name: z.string(),
        parameters: z.array(z.looseObject({ name: z.string(), type: z.string() })),
        returns: z.string(),
      }),
      z.looseObject({ kind: z.literal('class') }),
      z.looseObject({ kind: z.literal('program') }),
    ]),
    limits: z.looseObject({}),
    comparison: z.looseObject({ kind: z.string() }),
    statement: z.string(),
    constraints: z.array(z.string()),
    hints: z.array(z.string()),
    editorial: z.string(),
    cases: z.array(z.looseObject({ name: z.string(), visible: z.boolean() })),
    solutions: z.array(
      z.looseObject({
        file: z.string(),
        languageId: z.string(),
        code: z.string(),
        expect: z.array(z.string()),
        why: z.string(),
      }),
    ),
    reference: z.string(),
  })
  .transform((source) => source as unknown as ProblemDraftSource);

const keptDraftSchema = z.object({
  source: sourceSchema,
  /** The server's revision that it grew from. */
  revision: z.int().min(0),
  untaken: z.array(untakenTextSchema),
  /** By this device's clock. */
  at: z.iso.datetime(),
});
export type KeptDraft = z.infer<typeof keptDraftSchema>;

/** Where this device keeps what a person wrote of a problem and the server has not taken. */
export function keptDraft(userId: string, slug: string): KeptValue<KeptDraft> {
  return keptValue('localStorage', `codenova:authoring:${userId}:${slug}`, keptDraftSchema);
}
