import { submissionIdSchema, submissionKindSchema } from '@codenova/contracts';
import { z } from 'zod';
import { keptValue } from '../../lib/kept-value.ts';

const pendingSchema = z.object({ id: submissionIdSchema, kind: submissionKindSchema });

/** What of this problem is on its way to a person's verdict, kept over a reload of this tab. Forgotten, the submissions tab still has it. */
export const pendingOf = (userId: string, slug: string) =>
  keptValue('sessionStorage', `codenova.pending.${userId}.${slug}`, pendingSchema);
