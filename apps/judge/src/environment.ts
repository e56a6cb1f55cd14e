import { availableParallelism } from 'node:os';
import { judge0CallbackModeSchema, languageHomesSchema } from '@codenova/contracts';
import { sandboxAdapters } from '@codenova/judging';
import { logLevelSchema } from '@codenova/runtime';
import type { CgroupDescription } from '@codenova/sandbox';
import { z } from 'zod';

const absolutePath = (what: string) => z.string(what).startsWith('/', `${what}, as an absolute path`);

const sandboxes = [...sandboxAdapters, 'judge0'] as const;

/** The settings of the judge process. */
export const environmentSchema = z.object({
  LISTEN: z.string('a unix socket as /path, or host:port, for GET /healthz'),
  DATABASE_URL: z.string('PostgreSQL as the role codenova_judge: postgresql://user:password@host/database'),
  REDIS_URL: z.string('the durable Redis: unix:///path?password=..., redis:// or rediss://'),
  WORK_DIRECTORY: absolutePath('a directory of its own for sandboxes and artifacts'),
  ARTIFACT_DIRECTORY: absolutePath(
    'where compiled programs are kept; with slots, the one that their helper was given',
  ).optional(),
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
  SANDBOX: z.enum(sandboxes, `one of ${sandboxes.join(', ')}`).optional(),
  /** For `judge0`: the server that runs the boxes, e.g. https://judge0.example.org, and its key. Never this product itself. */
  JUDGE0_URL: z.url({ protocol: /^https?$/, error: 'the address of a Judge0 server' }).optional(),
  JUDGE0_TOKEN: z.string().min(1, 'the key of the Judge0 server').optional(),
  SLOT_SOCKET: absolutePath('where the slot helper listens').optional(),
  LANGUAGE_HOMES: languageHomesSchema.default({}),
  SLOTS: z.coerce.number('a number').int('a whole number').min(1).max(64).default(availableParallelism()),
  JUDGE0_CALLBACKS: judge0CallbackModeSchema.default('off'),
  LOG_LEVEL: logLevelSchema.default('info'),
});
export type Environment = z.infer<typeof environmentSchema>;
