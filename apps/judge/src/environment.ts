import { availableParallelism } from 'node:os';
import { logLevelSchema } from '@codenova/runtime';
import type { CgroupDescription } from '@codenova/sandbox';
import { z } from 'zod';

const absolutePath = (what: string) => z.string(what).startsWith('/', `${what}, as an absolute path`);

/** The settings of the judge process. */
export const environmentSchema = z.object({
  LISTEN: z.string('a unix socket as /path, or host:port, for GET /healthz'),
  DATABASE_URL: z.string('PostgreSQL as the role codenova_judge: postgresql://user:password@host/database'),
  REDIS_URL: z.string('the durable Redis: unix:///path?password=..., redis:// or rediss://'),
  WORK_DIRECTORY: absolutePath('a directory of its own for sandboxes and artifacts'),
  TOOLCHAIN_DIRECTORY: absolutePath('precompiled headers and classes that judges share').optional(),
  CGROUPS: z
    .string()
    .transform((text, context): CgroupDescription => {
      try {
        return JSON.parse(text) as CgroupDescription;
      } catch {
        context.addIssue({ code: 'custom', message: 'the JSON text that prepareCgroups gave' });
        return z.NEVER;
      }
    })
    .optional(),
  SLOTS: z.coerce.number('a number').int('a whole number').min(1).max(64).default(availableParallelism()),
  LOG_LEVEL: logLevelSchema.default('info'),
});
export type Environment = z.infer<typeof environmentSchema>;
