import { submissionIdSchema, submissionKindSchema } from '@codenova/contracts';
import { z } from 'zod';

const pendingSchema = z.object({ id: submissionIdSchema, kind: submissionKindSchema });
export type Pending = z.infer<typeof pendingSchema>;

/** What of this problem is on its way to a verdict, kept over a reload of this tab. */
export function createPendingStorage(slug: string) {
  const key = `codenova.pending.${slug}`;
  return {
    read(): Pending | undefined {
      try {
        return pendingSchema.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null')).data;
      } catch {
        return undefined;
      }
    },
    write(pending: Pending): void {
      try {
        sessionStorage.setItem(key, JSON.stringify(pending));
      } catch {
        // Without storage a reload forgets it; the submissions tab still has it.
      }
    },
    clear(): void {
      try {
        sessionStorage.removeItem(key);
      } catch {
        // Nothing was kept then.
      }
    },
  };
}
