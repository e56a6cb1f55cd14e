import { z } from 'zod';
import { languageIdSchema } from './languages.ts';
import { codeSchema } from './submissions.ts';

/** Code brought into its usual form by the language's own formatter, on the judge. */

export const formatBodySchema = z.strictObject({ languageId: languageIdSchema, code: codeSchema });

export const formatAnswerSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('formatted'), code: z.string() }),
  /** In the formatter's words; the line, from 1, where it tells one. */
  z.object({ state: z.literal('refused'), message: z.string(), line: z.int().min(1).nullable() }),
]);
export type FormatAnswer = z.infer<typeof formatAnswerSchema>;

/** After this nobody waits for an answer any more, and an order that was not taken yet is dropped. */
export const formatWaitMs = 10_000;
/** Told on Redis to the api process that waits. */
export const formatFinishedChannel = 'codenova:format-finished';
/** `answer` is null where it failed by our fault. */
export const formatFinishedSchema = z.object({ id: z.uuid(), answer: formatAnswerSchema.nullable() });
