import { judge0CallbackModeSchema } from '@codenova/contracts';
import { logLevelSchema } from '@codenova/runtime';
import { z } from 'zod';

const atLeastOne = (fallback: number) => z.coerce.number('a number').int('a whole number').min(1).default(fallback);

/** The settings of the API process. */
export const environmentSchema = z.object({
  LISTEN: z.string('a unix socket as /path, or host:port'),
  DATABASE_URL: z.string('PostgreSQL as the role codenova_app: postgresql://user:password@host/database'),
  REDIS_URL: z.string('the durable Redis: unix:///path?password=..., redis:// or rediss://'),
  CACHE_URL: z.string('the cache Redis: unix:///path?password=..., redis:// or rediss://'),
  SESSION_SECRET: z.string('a random text of at least 32 characters').min(32, 'at least 32 characters'),
  SITE_KEY: z.string("the web process's, of at least 32 characters").min(32, 'at least 32 characters').optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'the address people use, e.g. https://code.example.org' })
    .optional(),
  LOG_LEVEL: logLevelSchema.default('info'),
  DATABASE_CONNECTIONS: z.coerce.number('a number').int('a whole number').min(2).max(100).default(10),
  RATE_LIMIT_ADDRESS_PER_MINUTE: atLeastOne(1_000),
  RATE_LIMIT_USER_PER_MINUTE: atLeastOne(100),
  RATE_LIMIT_SIGN_IN_PER_MINUTE: atLeastOne(10),
  RATE_LIMIT_SUBMIT_PER_MINUTE: atLeastOne(20),
  RATE_LIMIT_POST_PER_TEN_MINUTES: atLeastOne(10),
  /** Submissions and runs of one person that may wait for a verdict at once. */
  PENDING_PER_USER: atLeastOne(5),
  /** The Judge0-compatible API: requests of a key, its submissions that may wait at once, and where callbacks may go. */
  JUDGE0_RATE_LIMIT_PER_MINUTE: atLeastOne(1_000),
  JUDGE0_PENDING_PER_KEY: atLeastOne(100),
  JUDGE0_CALLBACKS: judge0CallbackModeSchema.default('off'),
});
